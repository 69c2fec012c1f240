import type { FigureDatum } from '../figure'
import type { Length } from '../ink/across'
import { type StrokeKind, strokesOf } from '../ink/lineStrokes'
import { lineColour, PALETTE } from '../ink/palette'
import { Stretched } from '../ink/Stretched'
import type { Line } from './line'
import type { TrendPlace } from './trendPlace'

/** Where a point lies and how it is drawn, as far as that is not its line's. */
interface Dot {
  readonly cx: Length
  readonly cy: number
  readonly r: number
  /** Of its outline, where it is not 1. */
  readonly strokeWidth: number | undefined
  readonly fill?: string
  readonly stroke?: string
}

const DASHES: Readonly<Record<StrokeKind, string | undefined>> = {
  actual: undefined,
  estimate: '5 3',
  before: '1.5 3',
}

interface TrendLineProps {
  readonly line: Line
  readonly place: TrendPlace
  /** Draws the point of a figure, where it is more than a named circle. */
  readonly dot?: (datum: FigureDatum, dot: Dot) => React.JSX.Element
}

/** One line, wherever it is drawn: its stretches, broken where there is no figure, and a point for each figure. */
export function TrendLine({ line, place, dot = namedDot }: TrendLineProps) {
  const colour = lineColour(line)
  const strokes = strokesOf(line).map(({ kind, from, to }) => (
    <path
      key={from}
      data-stroke={kind}
      d={pathOf(line.points, from, to, place)}
      fill="none"
      stroke={kind === 'before' ? PALETTE.uncounted : undefined}
      strokeWidth={place.stroke * (line.isAggregate ? 1.5 : 1)}
      strokeDasharray={DASHES[kind]}
      vectorEffect={place.isStretched ? 'non-scaling-stroke' : undefined}
    />
  ))
  return (
    <g
      role="listitem"
      aria-label={line.name}
      data-series={line.series}
      fill={colour}
      stroke={colour}
    >
      {place.isStretched ? <Stretched height={place.bottom}>{strokes}</Stretched> : strokes}
      {line.points.map((datum, index) =>
        datum === null
          ? null
          : dot(datum, {
              strokeWidth: place.isStretched ? undefined : 1.5,
              cx: place.across.at(index),
              cy: place.down(datum.value),
              r: place.radius + (datum.status === 'estimate' ? 0.5 : 0),
              ...inkOfPoint(datum, line),
            }),
      )}
    </g>
  )
}

const namedDot = (datum: FigureDatum, dot: Dot) => (
  <circle key={datum.year} role="img" aria-label={datum.label} {...dot} />
)

/** What of a point's ink is not its line's: hollow for an estimate, hollow and grey before accession. */
function inkOfPoint({ status, isCounted }: FigureDatum, { isAggregate }: Line) {
  if (!isCounted && !isAggregate) return { fill: PALETTE.paper, stroke: PALETTE.uncounted }
  return status === 'estimate' ? { fill: PALETTE.paper } : {}
}

function pathOf(points: Line['points'], from: number, to: number, place: TrendPlace): string {
  const places = points
    .slice(from, to + 1)
    .flatMap((datum, offset) =>
      datum === null ? [] : `${place.units(from + offset)} ${place.down(datum.value)}`,
    )
  return `M${places.join('L')}`
}
