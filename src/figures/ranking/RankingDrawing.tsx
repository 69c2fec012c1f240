import type { AbsentRow, FigureAxis } from '../figure'
import { Hatches, type InkKind, inkKindOf, inkOf } from '../ink/barInk'
import { MarkPoles, polesHeight } from '../ink/MarkPoles'
import { PALETTE } from '../ink/palette'
import { acrossAxis, percent } from '../ink/percent'
import type { PlotRoom } from '../ink/plotRoom'
import { wrapText } from '../ink/textWidth'
import type { Room } from '../room'
import type { Bar, RankingFigure } from './bar'

/** Heights, in px: of a row, of its bar, of the gap before NATO's rows, of one of those, and below the marks. */
interface Heights {
  readonly row: number
  readonly bar: number
  readonly gap: number
  readonly totalRow: number
  readonly belowMarks: number
}

/** In a frame the whole of 34 rows has to fit 1,000 px with its texts. */
const TIGHT: Heights = { row: 16, bar: 11, gap: 8, totalRow: 25, belowMarks: 4 }
/** On the page its rows lie where those of the interactive chart will lie. */
const ROOMY: Heights = { row: 25, bar: 15, gap: 25, totalRow: 25, belowMarks: 10 }
const NAME_WIDTH = 104

/**
 * The ranking as static SVG, without script right at every width: across, 100 % of the svg is the
 * axis, and names and values overflow into the margins that drawing.css leaves.
 */
export function RankingDrawing({
  figure,
  room,
  style,
}: {
  readonly figure: RankingFigure
  readonly room: Room
  /** More room beside the plot than drawing.css leaves. */
  readonly style?: PlotRoom
}) {
  const { idPrefix, isRoomy } = room
  const { axis } = figure
  const heights = isRoomy ? ROOMY : TIGHT
  const { row: rowHeight, gap, totalRow, belowMarks } = heights
  const top = polesHeight(figure.marks) + belowMarks
  const rows: readonly (Bar | AbsentRow)[] = [...figure.bars, ...figure.absent]
  const split = top + rows.length * rowHeight
  const hasAggregates = figure.aggregates.length > 0
  const bottom = split + (hasAggregates ? gap + figure.aggregates.length * totalRow : 0)
  const totalTop = split + gap + (totalRow - rowHeight) / 2
  const common = { axis, heights, idPrefix }
  const zero = acrossAxis(0, axis)
  return (
    <svg
      className="mtm-plot mtm-ranking"
      width="100%"
      height={bottom + 2}
      role="list"
      aria-label={figure.title}
      overflow="visible"
      style={style}
    >
      <Hatches idPrefix={idPrefix} />
      <MarkPoles marks={figure.marks} axis={axis} top={0} bottom={bottom} />
      <line stroke={PALETTE.quiet} x1={zero} x2={zero} y1={top} y2={bottom} />
      {rows.map((row, index) => (
        <Row key={row.series} row={row} y={top + index * rowHeight} {...common} />
      ))}
      {figure.aggregates.map((bar, index) => (
        <Row
          key={bar.series}
          row={bar}
          y={totalTop + index * totalRow}
          kind="aggregate"
          {...common}
        />
      ))}
    </svg>
  )
}

interface RowProps {
  readonly row: Bar | AbsentRow
  readonly y: number
  readonly axis: FigureAxis
  readonly heights: Heights
  readonly idPrefix: string
  readonly kind?: InkKind
}

function Row({ row, kind, ...place }: RowProps) {
  const isBar = 'value' in row
  const label = isBar ? row.label : `${row.name}, ${row.reason}`
  const base = baselineOf(place)
  return (
    <g role="listitem" aria-label={label} className={row.isHighlighted ? 'mtm-picked' : undefined}>
      <title>{label}</title>
      <Name lines={wrapText(row.name, NAME_WIDTH, 12)} base={base} />
      {isBar ? (
        <BarAndValue bar={row} kind={kind ?? inkKindOf(row)} {...place} />
      ) : (
        <text className="mtm-quiet mtm-halo" x={acrossAxis(0, place.axis)} y={base} dx={6}>
          {row.reason}
          <Signs signs={row.noteSigns} />
        </text>
      )}
    </g>
  )
}

/** Where the text of a row stands. */
function baselineOf({ y, heights }: Pick<RowProps, 'y' | 'heights'>): number {
  return y + heights.row / 2 + 4
}

function Name({ lines, base }: { readonly lines: readonly string[]; readonly base: number }) {
  const [first, ...others] = lines
  return (
    <text x={0} dx={-7} y={base - others.length * 6} textAnchor="end">
      {first}
      {others.map((line) => (
        <tspan key={line} x={0} dx={-7} dy={12}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

interface BarAndValueProps extends Omit<RowProps, 'row' | 'kind'> {
  readonly bar: Bar
  readonly kind: InkKind
}

function BarAndValue({ bar, kind, ...place }: BarAndValueProps) {
  const { y, axis, heights, idPrefix } = place
  const low = Math.min(0, bar.value)
  const high = Math.max(0, bar.value)
  const end = acrossAxis(high, axis)
  return (
    <>
      <rect
        x={acrossAxis(low, axis)}
        y={y + (heights.row - heights.bar) / 2}
        width={percent((high - low) / (axis.max - axis.min))}
        height={heights.bar}
        {...inkOf(kind, bar.status, idPrefix)}
      />
      <text className="mtm-halo" x={end} y={baselineOf(place)} dx={6}>
        {bar.valueText}
        {bar.closeCall !== null && <CloseCallSign side={bar.closeCall} />}
        <Signs signs={bar.noteSigns} />
      </text>
    </>
  )
}

function Signs({ signs }: { readonly signs: readonly string[] }) {
  if (signs.length === 0) return null
  return (
    <tspan className="mtm-sign" dx={3} dy={-4}>
      {signs.join(' ')}
    </tspan>
  )
}

function CloseCallSign({ side }: { readonly side: 'above' | 'below' }) {
  return <tspan dx={4}>{side === 'above' ? '▲' : '▼'}</tspan>
}
