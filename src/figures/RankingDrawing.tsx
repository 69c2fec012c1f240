import { Hatches, type InkKind, inkKindOf, inkOf } from './barInk'
import type { Room } from './drawnFigure'
import type { AbsentRow, Bar, FigureAxis, FigureMark, RankingFigure } from './figure'
import { PALETTE } from './palette'
import type { PlotRoom } from './plotRoom'
import { textWidth, wrapText } from './textWidth'

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
const MARK_ROW = 15
const NAME_WIDTH = 104
/** The most that a mark's label may take to the left of its line in a narrow frame. */
const MARK_WIDTH = 176

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
  const labels = markLabels(figure.marks)
  const top = labels.reduce((sum, { lines }) => sum + lines.length, 0) * MARK_ROW + belowMarks
  const rows: readonly (Bar | AbsentRow)[] = [...figure.bars, ...figure.absent]
  const split = top + rows.length * rowHeight
  const hasAggregates = figure.aggregates.length > 0
  const bottom = split + (hasAggregates ? gap + figure.aggregates.length * totalRow : 0)
  const totalTop = split + gap + (totalRow - rowHeight) / 2
  const common = { axis, heights, idPrefix }
  const zero = across(0, axis)
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
      <MarkPoles labels={labels} axis={axis} bottom={bottom} />
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

/** Position of a value across the drawing. */
function across(value: number, { min, max }: FigureAxis): string {
  return `${Number(((100 * (value - min)) / (max - min)).toFixed(2))}%`
}

interface MarkLabel {
  readonly mark: FigureMark
  readonly lines: readonly string[]
  /** Rows of text above it. */
  readonly row: number
}

/**
 * Each label has rows of its own, the rightmost line's on top, and ends at its line, over the names:
 * so none lies on another, or on another's line, at any width.
 */
function markLabels(marks: readonly FigureMark[]): readonly MarkLabel[] {
  let row = 0
  return marks.toReversed().map((mark) => {
    const width = textWidth(mark.label, 11)
    const lines = wrapText(mark.label, width > MARK_WIDTH ? width / 2 + 24 : width, 11)
    row += lines.length
    return { mark, lines, row: row - lines.length }
  })
}

function MarkPoles(props: {
  readonly labels: readonly MarkLabel[]
  readonly axis: FigureAxis
  readonly bottom: number
}) {
  return (
    <g aria-hidden="true">
      {props.labels.map(({ mark, lines, row }) => {
        const x = across(mark.value, props.axis)
        const y = MARK_ROW * row
        return (
          <g key={mark.value} className={mark.isJudged ? 'mtm-mark mtm-judged' : 'mtm-mark'}>
            <line x1={x} x2={x} y1={y} y2={props.bottom} />
            {lines.map((line, index) => (
              <text key={line} x={x} y={y + 11 + index * MARK_ROW} dx={-5} textAnchor="end">
                {line}
              </text>
            ))}
          </g>
        )
      })}
    </g>
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
        <text className="mtm-quiet" x={across(0, place.axis)} y={base} dx={6}>
          {row.reason}
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
  return (
    <text y={base - (lines.length - 1) * 6} textAnchor="end">
      {lines.map((line, index) => (
        <tspan key={line} x={0} dx={-7} dy={index === 0 ? 0 : 12}>
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
  const end = across(high, axis)
  return (
    <>
      <rect
        x={across(low, axis)}
        y={y + (heights.row - heights.bar) / 2}
        width={across(high - low + axis.min, axis)}
        height={heights.bar}
        {...inkOf(kind, bar.status, idPrefix)}
      />
      <text className="mtm-halo" x={end} y={baselineOf(place)} dx={6}>
        {bar.valueText}
        {bar.closeCall !== null && <CloseCallSign side={bar.closeCall} />}
        {bar.noteSigns.length > 0 && (
          <tspan className="mtm-sign" dx={3} dy={-4}>
            {bar.noteSigns.join(' ')}
          </tspan>
        )}
      </text>
    </>
  )
}

function CloseCallSign({ side }: { readonly side: 'above' | 'below' }) {
  return <tspan dx={4}>{side === 'above' ? '▲' : '▼'}</tspan>
}
