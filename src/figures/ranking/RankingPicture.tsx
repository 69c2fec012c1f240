import type { ChartPicture } from '../chart'
import type { AbsentRow } from '../figure'
import { UNDECIDED_SIGN } from '../footnotes'
import { inPx } from '../ink/across'
import { Hatches } from '../ink/barInk'
import { Haloed } from '../ink/Haloed'
import { MarkFlags } from '../ink/MarkFlags'
import { PALETTE } from '../ink/palette'
import { textWidth } from '../ink/textWidth'
import { GUTTER, isWide } from '../picture/pictureColumns'
import { laidOut, PICTURE_ID } from '../picture/pictureScale'
import { type PictureSize, px } from '../picture/pictureSize'
import type { Bar, RankingFigure } from './bar'
import { CALLS, RankingRow } from './RankingRow'
import { type ColumnLayout, columnLayout, FLAGS_GAP, GAP } from './rankingColumns'

/** Height of a bar, as a part of its row's. */
const BAR_PART = 0.62

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
          layout={columnLayout(figure, index * (width + GUTTER), width, size.height, length)}
          idPrefix={idPrefix}
        />
      ))}
    </g>
  )
}

interface ColumnProps {
  readonly rows: readonly PictureRow[]
  readonly layout: ColumnLayout
  readonly idPrefix: string
}

function Column({ rows, layout, idPrefix }: ColumnProps) {
  const { top, rowHeight, left, nameWidth, text, xOf, flags } = layout
  const firstTotal = rows.findIndex(({ isAggregate }) => isAggregate)
  const yOf = (index: number) =>
    top + (index + (firstTotal > 0 && index >= firstTotal ? GAP : 0)) * rowHeight
  const bottom = px(yOf(rows.length - 1) + rowHeight)
  const across = inPx(xOf)
  const zero = across.at(0)
  return (
    <g>
      <MarkFlags flagged={flags.flagged} at={across.at} top={px(top) - FLAGS_GAP} bottom={bottom} />
      <line x1={zero} x2={zero} y1={px(top)} y2={bottom} stroke={PALETTE.quiet} />
      <Haloed id={`${idPrefix}-${px(left)}`}>
        {rows.map(({ row }, index) => {
          const size = Math.min(text, (nameWidth / textWidth(row.name, 1)) * 1.02)
          const place = {
            across,
            middle: yOf(index) + rowHeight / 2,
            bar: px(rowHeight * BAR_PART),
            text: px(text),
            name: { lines: [row.name], x: px(left + nameWidth), anchor: 'end', size: px(size) },
          } as const
          return (
            <g
              key={row.series}
              role="listitem"
              aria-label={'value' in row ? row.label : `${row.name}, ${row.reason}`}
            >
              <RankingRow row={row} place={place} idPrefix={idPrefix} />
            </g>
          )
        })}
      </Haloed>
    </g>
  )
}

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
      texts: drawn.map(({ valueText, closeCall, verdict }) =>
        [
          valueText,
          closeCall === null ? '' : CALLS[closeCall],
          verdict === 'undecided' ? UNDECIDED_SIGN : '',
        ].join(''),
      ),
    }
  },
}
