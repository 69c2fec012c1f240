import { Hatches, type InkKind, inkOf } from './barInk'
import type { AbsentRow, Bar, FigureMark, RankingFigure } from './figure'
import { PALETTE } from './palette'
import { textWidth, wrapText } from './textWidth'

/** Heights, in px. The whole of 34 rows has to fit a frame of 1,000 px with its texts. */
const ROW = 16
const BAR = 11
const GAP = 8
const TOTAL_ROW = 25
const MARK_ROW = 15
const NAME_WIDTH = 104
/** The most that a mark's label may take to the left of its line in a narrow frame. */
const MARK_WIDTH = 176

/**
 * The ranking as static SVG, without script right at every width: across, 100 % of the svg is the
 * axis' maximum, and names and values overflow into the margins that drawing.css leaves.
 */
export function RankingDrawing({
  figure,
  idPrefix,
}: {
  readonly figure: RankingFigure
  readonly idPrefix: string
}) {
  const { max } = figure.axis
  const labels = markLabels(figure.marks)
  const top = labels.reduce((sum, { lines }) => sum + lines.length, 0) * MARK_ROW + 4
  const rows: readonly (Bar | AbsentRow)[] = [...figure.bars, ...figure.absent]
  const split = top + rows.length * ROW
  const hasAggregates = figure.aggregates.length > 0
  const bottom = split + (hasAggregates ? GAP + figure.aggregates.length * TOTAL_ROW : 0)
  return (
    <svg
      className="mtm-plot mtm-ranking"
      width="100%"
      height={bottom + 2}
      role="list"
      aria-label={figure.title}
      overflow="visible"
    >
      <Hatches idPrefix={idPrefix} />
      <MarkPoles labels={labels} max={max} bottom={bottom} />
      <line stroke={PALETTE.quiet} x1={0} x2={0} y1={top} y2={bottom} />
      {rows.map((row, index) => (
        <Row key={row.series} row={row} y={top + index * ROW} max={max} idPrefix={idPrefix} />
      ))}
      {figure.aggregates.map((bar, index) => (
        <Row
          key={bar.series}
          row={bar}
          y={split + GAP + index * TOTAL_ROW + (TOTAL_ROW - ROW) / 2}
          max={max}
          idPrefix={idPrefix}
          kind="aggregate"
        />
      ))}
    </svg>
  )
}

/** Position of a share across the drawing. */
function across(value: number, max: number): string {
  return `${Number(((100 * value) / max).toFixed(2))}%`
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
  readonly max: number
  readonly bottom: number
}) {
  return (
    <g aria-hidden="true">
      {props.labels.map(({ mark, lines, row }) => {
        const x = across(mark.value, props.max)
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
  readonly max: number
  readonly idPrefix: string
  readonly kind?: InkKind
}

function Row({ row, y, max, idPrefix, kind }: RowProps) {
  const isBar = 'value' in row
  const label = isBar ? row.label : `${row.name}, ${row.reason}`
  const base = y + ROW / 2 + 4
  return (
    <g role="listitem" aria-label={label} className={row.isHighlighted ? 'mtm-picked' : undefined}>
      <title>{label}</title>
      <Name lines={wrapText(row.name, NAME_WIDTH, 12)} base={base} />
      {isBar ? (
        <BarAndValue bar={row} y={y} max={max} idPrefix={idPrefix} kind={kind ?? row.verdict} />
      ) : (
        <text className="mtm-quiet" x={0} y={base} dx={6}>
          {row.reason}
        </text>
      )}
    </g>
  )
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

function BarAndValue(props: {
  readonly bar: Bar
  readonly y: number
  readonly max: number
  readonly idPrefix: string
  readonly kind: InkKind
}) {
  const { bar, y, max, idPrefix, kind } = props
  const end = across(bar.value, max)
  return (
    <>
      <rect
        x={0}
        y={y + (ROW - BAR) / 2}
        width={end}
        height={BAR}
        {...inkOf(kind, bar.status, idPrefix)}
      />
      <text className="mtm-halo" x={end} y={y + ROW / 2 + 4} dx={6}>
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
  return <tspan dx={4}>{side === 'above' ? '▴' : '▾'}</tspan>
}
