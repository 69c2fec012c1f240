import { isAggregate } from '../../domain/ally'
import type { AbsentRow } from '../figure'
import { wrapText } from '../ink/textWidth'
import type { Bar, BarGroup, RankingFigure } from './bar'

/** Height of the heads of marks above the rows, in rows. */
const HEADS = 1.5
/** Between two groups, before who has no figure and before NATO's own rows; of a name in two lines; all in rows. */
const [GROUP_GAP, LAST_GAP, TWO_LINES] = [7 / 16, 0.6, 2.1] as const
/** The widest that a name in one line may be, in em of a wide face: of the allies' none is wider. */
export const NAME_EM = 8.7
/** Of a bar, in rows. */
export const BAR = 11 / 16

/** A row of the ranking. Places are in rows, from the upper edge of the drawing, where the heads of marks stand. */
export interface PlacedRow {
  readonly row: Bar | AbsentRow
  readonly middle: number
  /** Room above it, before its group. */
  readonly gap: number
  readonly lines: readonly string[]
  /** What its group is, where it is the group's first. */
  readonly count: BarGroup['count']
}

/** Bars of one group that follow each other, in rows. */
export interface GroupStretch {
  readonly bars: readonly Bar[]
  /** Upper edge of its first row. */
  readonly top: number
}

/** Where all rows of a ranking lie, or those of one column of it. */
export interface RowPlan {
  readonly rows: readonly PlacedRow[]
  readonly stretches: readonly GroupStretch[]
  /** Lower edge of the allies' bars: so far down run the marks. */
  readonly barsEnd: number
  /** With the heads. */
  readonly height: number
}

/**
 * The rows of a ranking, or those from one up to another: allies in their groups, then who has no figure,
 * then NATO's own. `nameWidth` is the room for a name in em.
 */
export function planRows(
  figure: Pick<RankingFigure, 'groups' | 'absent' | 'aggregates'>,
  nameWidth: number,
  [from, to]: readonly [number, number] = [0, Number.POSITIVE_INFINITY],
): RowPlan {
  const rows: PlacedRow[] = []
  const stretches: GroupStretch[] = []
  let [down, end, index] = [HEADS, HEADS, 0]
  const put = (row: Bar | AbsentRow, count: BarGroup['count'] = null) => {
    const lines = wrapText(row.name, nameWidth, 1)
    const height = isAggregate(row.series) && lines.length > 1 ? TWO_LINES : 1
    rows.push({ row, middle: down + height / 2, gap: down - end, lines, count })
    down += height
    end = down
  }
  const take = <T>(some: readonly T[], gap: number, putOne: (one: T, at: number) => void) => {
    const held: T[] = []
    for (const one of some) {
      if (index >= from && index < to) held.push(one)
      index += 1
    }
    if (held.length > 0 && rows.length > 0) down += gap
    held.forEach(putOne)
    return held
  }
  for (const { bars, count } of figure.groups) {
    let top = 0
    const held = take(bars, GROUP_GAP, (bar, at) => {
      if (at === 0) top = down
      put(bar, bar === bars[0] ? count : null)
    })
    if (held.length > 0) stretches.push({ bars: held, top })
  }
  const barsEnd = down
  take(figure.absent, LAST_GAP, (row) => put(row))
  take(figure.aggregates, LAST_GAP, (row) => put(row))
  return { rows, stretches, barsEnd, height: down }
}

/** What a row is called for who does not see it: its figure, or why there is none. */
export function rowLabel(row: Bar | AbsentRow): string {
  return 'value' in row ? row.label : `${row.name}, ${row.reason}`
}

/** How many rows a ranking has in all. */
export function rowCount({ bars, absent, aggregates }: RankingFigure): number {
  return bars.length + absent.length + aggregates.length
}
