import { shiftPoint } from '../numbers/decimalText'
import type { Reason } from '../reasons'
import type { Series } from '../series/series'
import type { Drafts } from './drafts'
import type { Inquiry } from './inquiry'
import { MEASURE_LIMITS } from './measureLimits'
import { AskedMarks, fileMarks } from './openMarks'
import type { RowBook } from './rowBook'
import { type SeriesShift, type Shift, seriesShift } from './unitShift'
import { Written } from './written'

/**
 * Settles what the numbers of each series mean: their decimal mark, unit, zeros and limits. What is
 * withheld loses its text, and is noted with its row.
 */
export function settle(
  drafts: Drafts,
  dropped: ReadonlySet<number>,
  inquiry: Inquiry,
  book: RowBook,
): void {
  const bySeries = new Map<Series, number[]>()
  for (let place = 0; place < drafts.count; place += 1) {
    const series = drafts.series[place]
    if (series === undefined || dropped.has(place)) continue
    const group = bySeries.get(series)
    if (group === undefined) bySeries.set(series, [place])
    else group.push(place)
  }
  const file = fileMarks([...bySeries.keys()])
  for (const [series, places] of bySeries) {
    const asked = new AskedMarks(drafts, places, file, inquiry)
    settleSeries(series, drafts, places, asked, inquiry, book)
  }
}

function settleSeries(
  series: Series,
  drafts: Drafts,
  places: readonly number[],
  asked: AskedMarks,
  inquiry: Inquiry,
  book: RowBook,
): void {
  const written = new Written(series, asked)
  for (const place of places) {
    const shape = drafts.shapes[place] ?? null
    if (shape !== null) written.put(drafts, place, shape)
  }
  const shift = seriesShift(series, drafts, places, inquiry)
  const known = new Map<string, Settled>()
  for (const place of places) {
    const text = drafts.texts[place] ?? null
    const isPlain = text !== null && !drafts.hasOwnUnit(place)
    let settled = isPlain ? known.get(text) : undefined
    if (settled === undefined) {
      settled = settledText(text, ownShift(drafts, place, series, shift), series, inquiry)
      if (isPlain) known.set(text, settled)
    }
    drafts.texts[place] = settled.value
    if (settled.reason !== null) drafts.withhold(place, book, settled.reason)
  }
}

/** A number in its measure's unit, or why it is withheld. */
interface Settled {
  readonly value: string | null
  readonly reason: Reason | null
}

function settledText(
  text: string | null,
  shift: Shift | 'none',
  series: Series,
  inquiry: Inquiry,
): Settled {
  if (shift === 'none') return { value: null, reason: 'not_a_number' }
  if (text === null || shift === 'open') return { value: null, reason: 'awaits_answer' }
  const value = shiftPoint(text, shift)
  return { value, reason: reasonAgainst(value, series, inquiry) }
}

/** A percent sign or format of the cell's own goes before the unit of its series; `none` where it has no place there. */
function ownShift(
  drafts: Drafts,
  place: number,
  { measure }: Series,
  { all, tiny }: SeriesShift,
): Shift | 'none' {
  if (!drafts.hasOwnUnit(place)) {
    const size = all === tiny ? 1 : Math.abs(Number(drafts.texts[place]))
    return size < 0.1 && size !== 0 ? tiny : all
  }
  if (MEASURE_LIMITS[measure].kind !== 'percent') return 'none'
  if (drafts.isPercentFormat(place)) return 2
  return drafts.shapes[place]?.part === 'per mille' ? -1 : 0
}

function reasonAgainst(value: string, { measure }: Series, inquiry: Inquiry): Reason | null {
  const limits = MEASURE_LIMITS[measure]
  const size = Number(value)
  if (size < limits.least || size > limits.most) return 'out_of_range'
  if (size !== 0 || !limits.asksZero) return null
  const isShare = measure === 'share'
  const answer = inquiry.ask({
    about: 'zero',
    need: isShare ? 'must' : 'may',
    sentence: 'Some figures are 0. Does 0 mean that no figure is known, or zero itself?',
    options: [
      { value: '0 means missing', accepts: (text) => /miss|none|no figure/i.test(text) },
      { value: '0 means zero', accepts: (text) => /zero$|is zero|^0$/i.test(text.trim()) },
    ],
    ...(isShare ? {} : { decided: '0 means zero' }),
  })
  return answer === null ? 'awaits_answer' : answer === '0 means missing' ? 'zero' : null
}
