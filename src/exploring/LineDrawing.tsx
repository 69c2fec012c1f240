import type { FigureDatum } from '../figures/figure'
import { type StrokeKind, strokesOf } from '../figures/ink/lineStrokes'
import { lineColour, PALETTE } from '../figures/ink/palette'
import type { Line } from '../figures/trend/line'
import { NamedDatum } from './NamedDatum'

/** Where recharts puts a year's value. */
interface PointPlace {
  readonly x: number | null
  readonly y: number | null
}

const DASHES: Readonly<Record<StrokeKind, string>> = { actual: '', estimate: '6 4', before: '1 4' }
const AGGREGATE_DASH = '10 4 2 4'

/** One line: its stretches, broken where there is no figure, and a named point for every figure. */
export function LineDrawing(props: { readonly line: Line; readonly at: readonly PointPlace[] }) {
  const { line, at } = props
  const colour = lineColour(line)
  return (
    <g className="line" data-series={line.series}>
      {strokesOf(line).map(({ kind, from, to }) => (
        <path
          key={from}
          data-stroke={kind}
          d={pathThrough(at.slice(from, to + 1))}
          fill="none"
          stroke={kind === 'before' ? PALETTE.uncounted : colour}
          strokeWidth={line.isAggregate ? 2.5 : 2}
          strokeLinecap={kind === 'before' ? 'round' : 'butt'}
          strokeLinejoin="round"
          strokeDasharray={line.isAggregate ? AGGREGATE_DASH : DASHES[kind]}
        />
      ))}
      {line.points.map((datum, index) => {
        const place = at[index]
        if (datum === null || !place || place.x === null || place.y === null) return null
        return (
          <NamedDatum key={datum.year} datum={datum} role="img">
            <Point datum={datum} line={line} x={place.x} y={place.y} />
          </NamedDatum>
        )
      })}
    </g>
  )
}

/** Full for an actual, hollow for an estimate, hollow and grey before accession. */
function Point(props: {
  readonly datum: FigureDatum
  readonly line: Line
  readonly x: number
  readonly y: number
}) {
  const { datum, line, x, y } = props
  const isBefore = !line.isAggregate && !datum.isCounted
  const colour = isBefore ? PALETTE.uncounted : lineColour(line)
  const isFull = datum.status === 'actual' && !isBefore
  return (
    <>
      <circle className="ring" cx={x} cy={y} r={8} />
      <circle
        cx={x}
        cy={y}
        r={3}
        fill={isFull ? colour : PALETTE.paper}
        stroke={colour}
        strokeWidth={1.5}
      />
    </>
  )
}

function pathThrough(places: readonly PointPlace[]): string {
  return places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join('')
}
