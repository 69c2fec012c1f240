import type { FigureAxis } from './figure'
import { PALETTE } from './palette'
import type { RevisionPoint, RevisionRow } from './revisionsFigureTypes'
import { acrossAxis } from './SharePoles'
import { VintagePoint } from './VintagePoint'

interface RowProps {
  readonly row: RevisionRow
  readonly year: number
  readonly axis: FigureAxis
  readonly y: number
  readonly height: number
  readonly idPrefix: string
}

/** One ally's row: a bar from the first figure to the newest of one concept, a dashed step to another. */
export function RevisionRowInk({ row, year, axis, y, height, idPrefix }: RowProps) {
  const middle = Math.round(y + height / 2)
  const weight = row.isHighlighted ? { fontWeight: 700 } : {}
  return (
    <g
      role="listitem"
      aria-label={row.label}
      data-datum={`${row.series} ${year}`}
      transform={`translate(0 ${middle})`}
    >
      <line x2="100%" stroke={row.isHighlighted ? PALETTE.quiet : PALETTE.rule} />
      <text y={4} dx={-7} textAnchor="end" {...weight}>
        {row.name}
        {row.noteSigns.length > 0 && (
          <tspan dy={-4} fontSize={9}>
            {` ${row.noteSigns.join(' ')}`}
          </tspan>
        )}
      </text>
      <Steps row={row} axis={axis} />
      {inOrderOfSize(row.points).map((point) => (
        <VintagePoint
          key={point.release}
          shape={point.shape}
          x={acrossAxis(point.value, axis)}
          idPrefix={idPrefix}
          verdict={point.verdict}
          isEstimate={point.isEstimate}
        />
      ))}
      <text
        x="100%"
        y={4}
        dx={10}
        fontWeight={row.crossed === null ? 400 : 700}
        fill={row.crossed === null ? PALETTE.quiet : PALETTE.ink}
      >
        {row.changeText}
        {row.crossed !== null && <tspan dx={2}>{row.crossed === 'fallen' ? '↓' : '↑'}</tspan>}
      </text>
    </g>
  )
}

/** Small points last, so that none is hidden under a large one. */
function inOrderOfSize(points: readonly RevisionPoint[]): readonly RevisionPoint[] {
  const order = ['last', 'apart', 'first', 'between']
  return points.toSorted((a, b) => order.indexOf(a.shape) - order.indexOf(b.shape))
}

function Steps({ row, axis }: Pick<RowProps, 'row' | 'axis'>) {
  const at = (point: RevisionPoint) => acrossAxis(point.value, axis)
  const first = row.points.find(({ shape }) => shape === 'first')
  const last = row.points.find(({ shape }) => shape === 'last')
  const apart = row.points.filter(({ shape }) => shape === 'apart')
  if (last === undefined) return null
  return (
    <>
      {first !== undefined && (
        <line
          x1={at(first)}
          x2={at(last)}
          stroke={row.crossed === null ? PALETTE.uncounted : PALETTE.ink}
          strokeWidth={row.crossed === null ? 3 : 4}
        />
      )}
      {apart.map((point) => (
        <line
          key={point.release}
          x1={at(last)}
          x2={at(point)}
          stroke={PALETTE.ink}
          strokeWidth={1.5}
          strokeDasharray="2 2.5"
        />
      ))}
    </>
  )
}
