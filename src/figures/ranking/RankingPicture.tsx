import type { ChartPicture } from '../chart'
import type { AbsentRow, FigureMark } from '../figure'
import { Hatches } from '../ink/barInk'
import { PALETTE } from '../ink/palette'
import { GUTTER, isWide } from '../picture/pictureColumns'
import { laidOut, PICTURE_ID } from '../picture/pictureScale'
import { type PictureSize, px } from '../picture/pictureSize'
import type { Bar, RankingFigure } from './bar'
import { RankingPictureRow } from './RankingPictureRow'
import { type ColumnLayout, columnLayout, GAP, labelSize, linesOf } from './rankingColumns'

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
        <RankingPictureRow
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

/** The sign of a close call beside a value. */
const CALLS = { above: '▲', below: '▼' } as const

/** What the ranking brings to be downloaded. */
export const rankingPicture: ChartPicture<'ranking'> = {
  kind: 'ranking',
  columnHeight: 1080,
  needsHeight: false,
  picture: (figure, room) => ({
    scale: 1,
    content: <RankingPicture figure={figure} size={laidOut(room, 1)} idPrefix={PICTURE_ID} />,
  }),
  signs: ({ bars, aggregates }) => {
    const drawn = [...bars, ...aggregates]
    return {
      letters: drawn.map(({ noteSigns }) => noteSigns),
      texts: drawn.map(({ valueText, closeCall }) =>
        closeCall === null ? valueText : valueText + CALLS[closeCall],
      ),
    }
  },
}
