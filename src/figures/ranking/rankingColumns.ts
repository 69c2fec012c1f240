import { linearScale } from '../ink/linearScale'
import { textWidth } from '../ink/textWidth'
import type { Bar, BarGroup, RankingFigure } from './bar'
import { type BesideRows, besideIn } from './besideRows'
import { VALUE_GAP } from './RankingRow'
import { fixedPlace, type RankingPlace } from './rankingPlace'

/** The largest text of a row, and what is not gone under while rows have the height, in px. */
const [LARGEST, SMALL] = [19, 14] as const
/** Of a row's height its text, and that at most; of that what is said beside it. */
const [TEXT_PART, MOST_PART, SMALL_PART] = [0.84, 0.93, 0.88] as const
/** How much wider bold names and values are. */
const BOLD = 1.04
/** Between names and bars, and between values and what is said of groups, in px. */
const [NAME_GAP, COUNT_GAP] = [8, 14] as const
/** A column needs to be as wide, in sizes of its text, that what is said of groups stands beside it. */
const WITH_COUNTS = 30

/** Where a column of a picture is, in px. */
interface Column {
  readonly left: number
  readonly width: number
  readonly rowHeight: number
}

/** A column's places, and what has room beside its rows. */
interface ColumnLayout {
  readonly place: RankingPlace
  readonly beside: BesideRows
}

/** Lays a column out between its names and what stands at the right; all columns of a picture have one scale. */
export function columnLayout(
  figure: RankingFigure,
  { left, width, rowHeight }: Column,
): ColumnLayout {
  const { axis, bars, absent, aggregates, groups } = figure
  const least = Math.min(SMALL, rowHeight * MOST_PART)
  const text = Math.max(least, Math.min(LARGEST, rowHeight * TEXT_PART))
  const small = Math.min(text, Math.max(SMALL, text * SMALL_PART))
  const named = [...bars, ...absent].map(({ name }) => textWidth(name, text) * BOLD)
  const hasCounts = width >= WITH_COUNTS * text
  const from = left + Math.max(0, ...named) + NAME_GAP
  const counts = new Map<Bar, string>(
    groups.flatMap(({ bars: [first], count }) =>
      first === undefined || count === null ? [] : [[first, textOf(count)]],
    ),
  )
  const rooms = [...bars, ...aggregates].map((bar) => {
    const value = textWidth(`${bar.endText} ${bar.noteSigns.join(' ')}`, text) * BOLD
    const count = hasCounts ? counts.get(bar) : undefined
    const taken = count === undefined ? 0 : COUNT_GAP + textWidth(count, small)
    const part = (Math.max(0, bar.value) - axis.min) / (axis.max - axis.min)
    return (left + width - from - VALUE_GAP - value - taken) / Math.max(part, 0.01)
  })
  const to = from + Math.min(left + width - from, ...rooms)
  const plot = { width: to - from, left: from - left, right: left + width - to }
  return {
    place: fixedPlace(linearScale([axis.min, axis.max], [from, to]), rowHeight, { text, small }, [
      from - NAME_GAP,
      hasCounts ? left + width : null,
    ]),
    beside: besideIn(figure, plot, { text, small }, hasCounts),
  }
}

/** What stands at the right of a group's first row. */
function textOf({ number, text }: NonNullable<BarGroup['count']>): string {
  return `${number} ${text}`
}
