import type { AbsentRow } from '../figure'
import { inPercent } from '../ink/across'
import { Hatches } from '../ink/barInk'
import { Haloed } from '../ink/Haloed'
import { flagMarks, MarkFlags } from '../ink/MarkFlags'
import { PALETTE } from '../ink/palette'
import type { PlotRoom } from '../ink/plotRoom'
import { wrapText } from '../ink/textWidth'
import type { Room } from '../room'
import type { Bar, RankingFigure } from './bar'
import { RankingRow } from './RankingRow'

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
/** The plot in a frame of 320 px, and what drawing.css leaves beside it. */
const NARROW = { width: 146, left: 112, right: 38 }
const TEXT = 12

/**
 * The ranking as static SVG, without script right at every width: across, 100% of the svg is the
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
  const { axis, aggregates, marks } = figure
  const heights = isRoomy ? ROOMY : TIGHT
  const { row: rowHeight, gap, totalRow, belowMarks } = heights
  const flags = flagMarks(marks, (value) => (value - axis.min) / (axis.max - axis.min), NARROW)
  const top = Math.ceil(flags.height) + belowMarks
  const rows: readonly (Bar | AbsentRow)[] = [...figure.bars, ...figure.absent]
  const split = top + rows.length * rowHeight
  const bottom = split + (aggregates.length > 0 ? gap + aggregates.length * totalRow : 0)
  const across = inPercent(axis)
  const zero = across.at(0)
  const placed = [
    ...rows.map((row, index) => ({ row, middle: top + (index + 0.5) * rowHeight })),
    ...aggregates.map((row, index) => ({ row, middle: split + gap + (index + 0.5) * totalRow })),
  ]
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
      <MarkFlags flagged={flags.flagged} at={across.at} top={top - belowMarks} bottom={bottom} />
      <line stroke={PALETTE.quiet} x1={zero} x2={zero} y1={top} y2={bottom} />
      <Haloed id={`${idPrefix}-rows`}>
        {placed.map(({ row, middle }) => {
          const label = 'value' in row ? row.label : `${row.name}, ${row.reason}`
          const lines = wrapText(row.name, NAME_WIDTH, TEXT)
          const name = { lines, x: 0, dx: -7, anchor: 'end', size: TEXT } as const
          return (
            <g key={row.series} role="listitem" aria-label={label}>
              <title>{label}</title>
              <RankingRow
                row={row}
                place={{ across, middle, bar: heights.bar, text: TEXT, name }}
                idPrefix={idPrefix}
              />
            </g>
          )
        })}
      </Haloed>
    </svg>
  )
}
