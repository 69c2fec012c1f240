import { Hatches, type InkKind, inkKindOf, inkOf } from './barInk'
import type { AbsentRow, Bar, FigureMark, RankingFigure } from './figure'
import { type LinearScale, linearScale } from './linearScale'
import { PALETTE } from './palette'
import { GUTTER, isWide } from './pictureColumns'
import { type PictureSize, px } from './pictureSize'
import { textWidth, wrapText } from './textWidth'

/** Largest text of a row, and its part of the row's height. */
const LARGEST = 19
const TEXT_PART = 0.82
const BAR_PART = 0.62
/** Gap before NATO's own rows, in rows. */
const GAP = 0.5

interface PictureProps {
  readonly figure: RankingFigure
  readonly size: PictureSize
  readonly idPrefix: string
}

/** A row, and whether it is NATO's own. */
interface PictureRow {
  readonly row: Bar | AbsentRow
  readonly isAggregate: boolean
}

/** Everything of a column that its texts depend on, in px. */
interface ColumnLayout {
  readonly left: number
  readonly text: number
  readonly rowHeight: number
  readonly nameWidth: number
  readonly right: number
  /** Where the rows begin, below the marks' labels. */
  readonly top: number
  readonly xOf: LinearScale
}

/** The ranking in a picture of fixed size: its rows fill the height, in two columns where it is wide and low. */
export function RankingPicture({ figure, size, idPrefix }: PictureProps) {
  const rows: readonly PictureRow[] = [
    ...[...figure.bars, ...figure.absent].map((row) => ({ row, isAggregate: false })),
    ...figure.aggregates.map((row) => ({ row, isAggregate: true })),
  ]
  const columns = isWide(size) ? 2 : 1
  const length = Math.ceil(rows.length / columns)
  const width = (size.width - GUTTER * (columns - 1)) / columns
  const parts = Array.from({ length: columns }, (_, index) =>
    rows.slice(index * length, (index + 1) * length),
  )
  return (
    <g role="list" aria-label={figure.title}>
      <Hatches idPrefix={idPrefix} />
      {parts.map((part, index) => (
        <Column
          key={part[0]?.row.series ?? index}
          rows={part}
          figure={figure}
          length={length}
          layout={columnLayout(
            figure,
            index * (width + GUTTER),
            width,
            size.height / (length + GAP),
            size.height,
            length,
          )}
          idPrefix={idPrefix}
        />
      ))}
    </g>
  )
}

function columnLayout(
  figure: RankingFigure,
  left: number,
  width: number,
  roughRow: number,
  height: number,
  length: number,
): ColumnLayout {
  const rough = Math.min(LARGEST, roughRow * TEXT_PART)
  const top = figure.marks.reduce((sum, mark) => sum + linesOf(mark, width, rough).length, 0)
  const labelRow = labelSize(rough) * 1.3
  const rowHeight = (height - top * labelRow - 8) / (length + GAP)
  const text = Math.min(LARGEST, rowHeight * TEXT_PART)
  const everyone = [...figure.bars, ...figure.absent, ...figure.aggregates]
  const nameWidth = Math.min(
    width * 0.38,
    Math.max(...everyone.map((row) => textWidth(row.name, text))),
  )
  const values = [...figure.bars, ...figure.aggregates].map((bar) =>
    textWidth(`${valueTextOf(bar)} ${bar.noteSigns.join(' ')}`, text),
  )
  const valueWidth = Math.max(0, ...values)
  const right = left + width - valueWidth - 10
  return {
    left,
    text,
    rowHeight,
    nameWidth,
    right,
    top: top * labelRow + 8,
    xOf: linearScale([figure.axis.min, figure.axis.max], [left + nameWidth + 10, right]),
  }
}

const labelSize = (text: number) => Math.min(text, Math.max(14, text * 0.86))

function linesOf(mark: FigureMark, width: number, text: number): readonly string[] {
  const size = labelSize(text)
  const whole = textWidth(mark.label, size)
  return wrapText(mark.label, whole > width * 0.52 ? whole / 2 + 3 * size : whole, size)
}

function valueTextOf({ valueText, closeCall }: Bar): string {
  return closeCall === null ? valueText : `${valueText} ${closeCall === 'above' ? '▲' : '▼'}`
}

interface ColumnProps {
  readonly rows: readonly PictureRow[]
  readonly figure: RankingFigure
  readonly length: number
  readonly layout: ColumnLayout
  readonly idPrefix: string
}

function Column({ rows, figure, layout, idPrefix }: ColumnProps) {
  const { top, rowHeight, xOf } = layout
  const firstTotal = rows.findIndex(({ isAggregate }) => isAggregate)
  const yOf = (index: number) =>
    top + (index + (firstTotal > 0 && index >= firstTotal ? GAP : 0)) * rowHeight
  const bottom = yOf(rows.length - 1) + rowHeight
  const zero = px(xOf(Math.max(0, figure.axis.min)))
  return (
    <g>
      <Marks marks={figure.marks} layout={layout} bottom={bottom} />
      <line x1={zero} x2={zero} y1={px(top)} y2={px(bottom)} stroke={PALETTE.quiet} />
      {rows.map(({ row, isAggregate }, index) => (
        <Row
          key={row.series}
          row={row}
          isAggregate={isAggregate}
          y={yOf(index)}
          layout={layout}
          idPrefix={idPrefix}
        />
      ))}
    </g>
  )
}

/** Each mark's label ends at its line, the rightmost line's on top, so that none lies on another. */
function Marks(props: {
  readonly marks: readonly FigureMark[]
  readonly layout: ColumnLayout
  readonly bottom: number
}) {
  const { layout, bottom } = props
  const size = labelSize(layout.text)
  const width = layout.right - layout.left + 60
  const labels = props.marks
    .toReversed()
    .map((mark) => ({ mark, lines: linesOf(mark, width, layout.text) }))
  return labels.map(({ mark, lines }, index) => {
    const x = px(layout.xOf(mark.value))
    const before = labels.slice(0, index).reduce((sum, label) => sum + label.lines.length, 0)
    const y = before * size * 1.3
    const ink = mark.isJudged ? PALETTE.ink : PALETTE.quiet
    return (
      <g key={mark.value} aria-hidden="true">
        <line
          x1={x}
          x2={x}
          y1={px(y)}
          y2={px(bottom)}
          stroke={ink}
          strokeDasharray={mark.isJudged ? undefined : '2 3'}
        />
        {lines.map((line, row) => (
          <text
            key={line}
            x={px(x - 6)}
            y={px(y + size + row * size * 1.3)}
            textAnchor="end"
            fontSize={px(size)}
            fontWeight={mark.isJudged ? 600 : 400}
            fill={ink}
          >
            {line}
          </text>
        ))}
      </g>
    )
  })
}

interface RowProps {
  readonly row: Bar | AbsentRow
  readonly isAggregate: boolean
  readonly y: number
  readonly layout: ColumnLayout
  readonly idPrefix: string
}

function Row({ row, isAggregate, y, layout, idPrefix }: RowProps) {
  const { left, nameWidth, rowHeight, text, xOf } = layout
  const isBar = 'value' in row
  const base = px(y + rowHeight / 2 + text * 0.35)
  const size = Math.min(text, (nameWidth / textWidth(row.name, 1)) * 1.02)
  const zero = xOf(0)
  return (
    <g role="listitem" aria-label={isBar ? row.label : `${row.name}, ${row.reason}`}>
      <text
        x={px(left + nameWidth)}
        y={base}
        textAnchor="end"
        fontSize={px(size)}
        fontWeight={row.isHighlighted ? 700 : 400}
        fill={PALETTE.ink}
      >
        {row.name}
      </text>
      {isBar ? (
        <BarAndValue
          bar={row}
          kind={isAggregate ? 'aggregate' : inkKindOf(row)}
          {...{ y, base, layout, idPrefix }}
        />
      ) : (
        <text
          className="mtm-halo"
          x={px(zero + 6)}
          y={base}
          fontSize={px(text)}
          fill={PALETTE.quiet}
        >
          {row.reason}
        </text>
      )}
    </g>
  )
}

function BarAndValue(props: {
  readonly bar: Bar
  readonly kind: InkKind
  readonly y: number
  readonly base: number
  readonly layout: ColumnLayout
  readonly idPrefix: string
}) {
  const { bar, kind, y, base, layout, idPrefix } = props
  const { xOf, rowHeight, text } = layout
  const [from, to] = [xOf(Math.min(0, bar.value)), xOf(Math.max(0, bar.value))]
  return (
    <>
      <rect
        x={px(from)}
        y={px(y + (rowHeight * (1 - BAR_PART)) / 2)}
        width={px(to - from)}
        height={px(rowHeight * BAR_PART)}
        {...inkOf(kind, bar.status, idPrefix)}
      />
      <text
        x={px(to + 6)}
        y={base}
        fontSize={px(text)}
        fontWeight={bar.isHighlighted ? 700 : 400}
        fill={PALETTE.ink}
        className="mtm-halo"
      >
        {valueTextOf(bar)}
        {bar.noteSigns.length > 0 && (
          <tspan className="mtm-sign" dx={px(text * 0.15)} dy={px(text * -0.35)}>
            {bar.noteSigns.join(' ')}
          </tspan>
        )}
      </text>
    </>
  )
}
