import type { AbsentRow, Bar, RankingFigure } from './figure'
import { HatchPatterns, inkOf } from './ink'
import { MarkLines, markRows } from './MarkLines'

/** Height of one ally's row, in px. */
const ROW = 22
const GAP = 10

/**
 * The ranking as static SVG. Across, 100 % of the svg's width is the axis' maximum, so one drawing is
 * right at every width; names and values overflow into the margins that the style sheet leaves.
 */
export function RankingDrawing({ figure, idPrefix }: { figure: RankingFigure; idPrefix: string }) {
  const top = markRows(figure.marks) + 6
  const rows: readonly (Bar | AbsentRow)[] = [...figure.bars, ...figure.absent]
  const split = top + rows.length * ROW
  const bottom = split + (figure.aggregates.length > 0 ? GAP + figure.aggregates.length * ROW : 0)
  return (
    <svg
      className="mtm-plot mtm-ranking"
      width="100%"
      height={bottom + 2}
      role="list"
      aria-label={figure.alt}
      overflow="visible"
    >
      <HatchPatterns idPrefix={idPrefix} />
      <MarkLines figure={figure} top={top} bottom={bottom} />
      {rows.map((row, index) => (
        <RankingRow
          key={row.series}
          row={row}
          y={top + index * ROW}
          max={figure.axis.max}
          idPrefix={idPrefix}
        />
      ))}
      {figure.aggregates.map((bar, index) => (
        <RankingRow
          key={bar.series}
          row={bar}
          y={split + GAP + index * ROW}
          max={figure.axis.max}
          idPrefix={idPrefix}
        />
      ))}
    </svg>
  )
}

interface RowProps {
  readonly row: Bar | AbsentRow
  readonly y: number
  readonly max: number
  readonly idPrefix: string
}

function RankingRow({ row, y, max, idPrefix }: RowProps) {
  const isBar = 'value' in row
  const label = isBar ? row.label : `${row.name}, ${row.reason}`
  const middle = y + ROW / 2
  return (
    <g
      role="listitem"
      aria-label={label}
      className={row.isHighlighted ? 'mtm-row mtm-picked' : 'mtm-row'}
    >
      <title>{label}</title>
      <text className="mtm-name" x={0} y={middle} dx={-8} dy="0.35em" textAnchor="end">
        {row.name}
      </text>
      {isBar ? (
        <BarInk bar={row} y={y} max={max} idPrefix={idPrefix} />
      ) : (
        <text className="mtm-reason" x={0} y={middle} dx={4} dy="0.35em">
          {row.reason}
        </text>
      )}
    </g>
  )
}

function BarInk({ bar, y, max, idPrefix }: { bar: Bar; y: number; max: number; idPrefix: string }) {
  const width = `${((100 * bar.value) / max).toFixed(2)}%`
  const ink = inkOf(bar.verdict, bar.status, idPrefix)
  return (
    <>
      <rect x={0} y={y + 4} width={width} height={ROW - 8} fill={ink.fill} stroke={ink.stroke} />
      <text className="mtm-value" x={width} y={y + ROW / 2} dx={5} dy="0.35em">
        {bar.valueText}
        <Signs signs={bar.noteSigns} />
      </text>
    </>
  )
}

/** The signs of the notes on a figure, raised. */
function Signs({ signs }: { signs: readonly string[] }) {
  if (signs.length === 0) return null
  return (
    <tspan className="mtm-sign" dx={2} dy="-0.35em">
      {signs.join(' ')}
    </tspan>
  )
}
