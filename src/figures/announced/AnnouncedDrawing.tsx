import { PALETTE } from '../ink/palette'
import { percent } from '../ink/percent'
import { textWidth } from '../ink/textWidth'
import { px } from '../picture/pictureSize'
import type { Room } from '../room'
import { AnnouncedSign } from './AnnouncedSign'
import type { AnnouncedColumn, AnnouncedKey, AnnouncedPlot } from './announcedFigureTypes'

/** Margins beside the years, room above the highest number and below the axis, height of a line of the key; in px. */
const [LEFT, RIGHT, ABOVE, BELOW, KEY_ROW] = [6, 26, 20, 24, 18]
/** More room above where the head of the years that stand apart is. */
const HEAD = 20
const HEIGHT = 276
/** Of the key: size of its texts, from a sign to its text, and between two entries in a row, in px. */
const [FONT, KEY_TEXT, BETWEEN] = [12, 14, 18]
/** Before the years that stand apart, in columns; and how far along it their line is: the number before it needs room. */
const [GAP, LINE] = [0.6, 0.75]

/** Where years and numbers of allies lie. */
export interface AnnouncedPlace {
  /** The year with an index: from 0 to 1 across. */
  readonly part: (index: number) => number
  /** A number of allies: px from the top. */
  readonly down: (allies: number) => number
  /** Upper edge of what is drawn, and the axis, in px. */
  readonly top: number
  readonly bottom: number
}

interface DrawingProps {
  readonly plot: AnnouncedPlot
  readonly room: Room
  /** Of the plot in px, in a frame of any width. */
  readonly height?: number
  /** What is drawn over the years. */
  readonly over?: ((place: AnnouncedPlace) => React.JSX.Element) | undefined
}

/** The years as columns, right at every width: percent across, px down. */
export function AnnouncedDrawing({ plot, room, height = HEIGHT, over }: DrawingProps) {
  const { size } = room
  const entries = keyPlaces(plot.key, plotWidth(room))
  const key = ((entries.at(-1)?.row ?? -1) + 1) * KEY_ROW
  const above = plot.years.some(({ isApart }) => isApart) ? ABOVE + HEAD : ABOVE
  const inner = size === null ? height : size.height - key - above - BELOW
  const total = key + above + inner + BELOW
  const content = (
    <>
      <Key entries={entries} />
      <Columns plot={plot} top={key + above} height={inner} over={over} />
    </>
  )
  const shared = { role: 'list', 'aria-label': plot.title, overflow: 'visible' } as const
  if (size === null) {
    return (
      <svg
        className="mtm-plot"
        width="100%"
        height={total}
        style={{ width: `calc(100% - ${LEFT + RIGHT}px)`, marginLeft: LEFT }}
        {...shared}
      >
        {content}
      </svg>
    )
  }
  return (
    <svg x={LEFT} width={plotWidth(room) ?? 0} height={total} {...shared}>
      {content}
    </svg>
  )
}

/** Width of the plot in a picture, in px; `null` where it is not known. */
export function plotWidth({ size }: Room): number | null {
  return size === null ? null : size.width - LEFT - RIGHT
}

/** An entry of the key with its row, and where it begins in it, in px. */
interface KeyPlace extends AnnouncedKey {
  readonly row: number
  readonly x: number
}

/** The key’s entries in rows: one each, or side by side as far as a known width has room. */
function keyPlaces(key: readonly AnnouncedKey[], width: number | null): readonly KeyPlace[] {
  let [row, next] = [0, 0]
  return key.map((entry) => {
    const own = KEY_TEXT + textWidth(entry.text, FONT)
    if (next > 0 && (width === null || next + own > width)) [row, next] = [row + 1, 0]
    const x = next
    next += own + BETWEEN
    return { ...entry, row, x }
  })
}

function Key({ entries }: { readonly entries: readonly KeyPlace[] }) {
  return (
    <g aria-hidden="true">
      {entries.map(({ shape, text, row, x }) => (
        <g key={shape} transform={`translate(${px(x)} ${9 + row * KEY_ROW})`}>
          <AnnouncedSign shape={shape} x={2} y={0} />
          <text x={KEY_TEXT} y={4}>
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}

interface ColumnsProps extends Pick<DrawingProps, 'plot' | 'over'> {
  readonly top: number
  readonly height: number
}

function Columns({ plot: { years, max, breakText }, top, height, over }: ColumnsProps) {
  const bottom = top + height
  const down = (allies: number) => Number((bottom - (height * allies) / max).toFixed(1))
  const apart = years.findIndex(({ isApart }) => isApart)
  const gap = apart > 0 ? GAP : 0
  const across = (columns: number) => percent(columns / (years.length + gap))
  const columnOf = (index: number) => index + 0.5 + (index < apart ? 0 : gap)
  return (
    <>
      <line x2="100%" y1={bottom} y2={bottom} stroke={PALETTE.quiet} aria-hidden="true" />
      {apart >= 0 && (
        <g aria-hidden="true">
          <line
            x1={across(apart + gap * LINE)}
            x2={across(apart + gap * LINE)}
            y1={top - HEAD}
            y2={bottom}
            stroke={PALETTE.quiet}
            strokeDasharray="3 3"
          />
          <text x="100%" dx={RIGHT} y={top - HEAD - 8} textAnchor="end" fill={PALETTE.quiet}>
            {breakText}
          </text>
        </g>
      )}
      {years.map((column, index) => (
        <Column
          key={column.year}
          column={column}
          x={across(columnOf(index))}
          bottom={bottom}
          down={down}
        />
      ))}
      {over?.({
        part: (index) => columnOf(index) / (years.length + gap),
        down,
        top: top - ABOVE,
        bottom,
      })}
    </>
  )
}

interface ColumnProps {
  readonly column: AnnouncedColumn
  readonly x: string
  readonly bottom: number
  readonly down: (allies: number) => number
}

/** The baseline of what was announced: where the table has more, a stem goes up from the most of it. */
export function numberPlace(
  { announced, table }: AnnouncedColumn,
  down: AnnouncedPlace['down'],
): number {
  const [most, least] = [Math.max(...announced), Math.min(...announced)]
  return table !== null && table > most ? down(least) + 18 : down(most) - 9
}

/** One year: a stem, open circles, the later table's count, and the numbers that are told apart. */
function Column({ column, x, bottom, down }: ColumnProps) {
  const { announced, table, isApart, label, text, mostText, year } = column
  const ends = [...announced, ...(table === null ? [] : [table])]
  const shape = isApart ? 'apart' : 'table'
  const numberAt = numberPlace(column, down)
  return (
    <g role="listitem" aria-label={label} data-datum={year}>
      <line
        x1={x}
        x2={x}
        y1={down(Math.max(...ends))}
        y2={down(Math.min(...ends))}
        stroke={PALETTE.quiet}
        strokeDasharray={isApart ? '2 2.5' : undefined}
      />
      {announced.map((number) => (
        <AnnouncedSign key={number} shape="announced" x={x} y={down(number)} />
      ))}
      {table !== null && <AnnouncedSign shape={shape} x={x} y={down(table)} />}
      <text x={x} y={numberAt} textAnchor="middle" fontWeight={700}>
        {mostText}
      </text>
      {table !== null && (
        <text x={x} dx={9} y={down(table) + 4} fontWeight={700} fill={PALETTE.ink}>
          {table}
        </text>
      )}
      <text x={x} y={bottom + 17} textAnchor="middle" fill={PALETTE.quiet}>
        {text}
      </text>
    </g>
  )
}
