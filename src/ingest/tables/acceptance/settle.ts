import { decimalText, type MarkEvidence, meaningOf } from '../numbers/decimalMark'
import { shiftPoint } from '../numbers/decimalText'
import type { Mark, NumberShape } from '../numbers/numberShape'
import type { Reason } from '../reasons'
import type { Series } from '../series/series'
import type { Drafts } from './drafts'
import type { Inquiry } from './inquiry'
import { MEASURE_LIMITS } from './measureLimits'
import type { RowBook } from './rowBook'
import { type SeriesShift, type Shift, seriesShift } from './unitShift'

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
  for (const place of places) {
    const shape = drafts.shapes[place] ?? null
    if (shape !== null) drafts.texts[place] = writtenText(drafts, place, shape, series, asked)
  }
  const shift = seriesShift(series, drafts, places, inquiry)
  for (const place of places) {
    const text = drafts.texts[place] ?? null
    const own = ownShift(drafts, place, series, shift)
    if (own === 'none') drafts.withhold(place, book, 'not_a_number')
    else if (text === null || own === 'open') drafts.withhold(place, book, 'awaits_answer')
    else {
      const value = shiftPoint(text, own)
      drafts.texts[place] = value
      const reason = reasonAgainst(value, series, inquiry)
      if (reason !== null) drafts.withhold(place, book, reason)
    }
  }
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

/** A number as decimal text, before its unit; `null` where its mark must be asked. */
function writtenText(
  drafts: Drafts,
  place: number,
  shape: NumberShape,
  series: Series,
  asked: AskedMarks,
): string | null {
  const mark = shape.isOpen ? shape.mark : null
  const column = drafts.columns[place] ?? 0
  const meaning = mark === null ? 'decimal' : openMeaning(shape, mark, series, column, asked)
  if (mark !== null && meaning !== null) drafts.openAs.set(place, meaning)
  return meaning === null ? null : shiftPoint(decimalText(shape, meaning), shape.exponent)
}

function openMeaning(
  shape: NumberShape,
  mark: Mark,
  series: Series,
  column: number,
  asked: AskedMarks,
): 'decimal' | 'thousands' | null {
  const given = asked.decimalMarkOf(column)
  if (given !== null) return given === mark ? 'decimal' : 'thousands'
  if (series.unit.isOurs && mark === '.') return 'decimal'
  // A share cannot be in thousands, so a mark among its digits can only divide decimals.
  const isPercent =
    MEASURE_LIMITS[series.measure].kind === 'percent' && series.unit.part !== 'basis points'
  if (isPercent && Number(decimalText(shape, 'thousands')) > 100) return 'decimal'
  return meaningOf(mark, series) ?? asked.meaningOf(mark)
}

/** The marks that divide decimals anywhere in the file: where it is one alone, the other mark groups thousands in all of it. */
function fileMarks(all: readonly Series[]): MarkEvidence {
  const decimal = new Set(all.flatMap((series) => [...series.decimal]))
  return { decimal: decimal.size === 1 ? decimal : new Set(), thousands: new Set() }
}

/** What the reader says of the marks of a series; each is asked once, not for each of its numbers. */
class AskedMarks {
  readonly #inquiry: Inquiry
  readonly #given = new Map<number, Mark | null>()
  readonly #drafts: Drafts
  readonly #places: readonly number[]
  readonly #known = new Map<Mark, 'decimal' | 'thousands' | null>()

  readonly #file: MarkEvidence

  constructor(drafts: Drafts, places: readonly number[], file: MarkEvidence, inquiry: Inquiry) {
    this.#drafts = drafts
    this.#places = places
    this.#file = file
    this.#inquiry = inquiry
  }

  /** The decimal mark that the reader gives for a column without being asked. */
  decimalMarkOf(column: number): Mark | null {
    const known = this.#given.get(column)
    if (known !== undefined) return known
    const said =
      this.#inquiry.given(`decimals:${column + 1}`) ?? this.#inquiry.given('decimal_mark')
    const mark = said === '.' || said === ',' ? said : null
    this.#given.set(column, mark)
    return mark
  }

  meaningOf(mark: Mark): 'decimal' | 'thousands' | null {
    const known = this.#known.get(mark)
    if (known !== undefined) return known
    const isOpen = (shape: NumberShape | null) => shape?.isOpen && shape.mark === mark
    const open = this.#places.map((place) => this.#drafts.shapes[place] ?? null).filter(isOpen)
    // The same mark between decimals elsewhere proves nothing: rates and amounts are often written apart.
    const isGrouped = meaningOf(mark, this.#file) === 'thousands' && !open.some(beginsWithZero)
    const need = isGrouped ? 'may' : 'must'
    const meaning = askMark(mark, open, need, this.#inquiry)
    this.#known.set(mark, meaning)
    return meaning
  }
}

/** `0,949` is no number of thousands. */
function beginsWithZero(shape: NumberShape | null): boolean {
  return shape?.left === '0'
}

function askMark(
  mark: Mark,
  open: readonly (NumberShape | null)[],
  need: 'must' | 'may',
  inquiry: Inquiry,
): 'decimal' | 'thousands' | null {
  const sample = open.find((shape) => shape?.left !== '0') ?? open[0]
  if (sample === null || sample === undefined) return null
  const { left, right } = sample
  const written = left + mark + right
  const thousands = `${written} = ${decimalText({ ...sample, isNegative: false }, 'thousands')}`
  const decimal = `${written} = ${left}.${right}`
  const answer = inquiry.ask({
    about: 'decimal_mark',
    need,
    sentence: `Numbers such as ${written} have three digits behind a ${mark === '.' ? 'point' : 'comma'}. Is ${written} more than a thousand, or a number with decimals?`,
    options: [
      { value: thousands, accepts: (text) => meansThousands(text, mark) === true },
      { value: decimal, accepts: (text) => meansThousands(text, mark) === false },
    ],
    ...(need === 'may' ? { decided: thousands } : {}),
  })
  return answer === null ? null : answer === thousands ? 'thousands' : 'decimal'
}

/** Whether an answer such as `1.437 = 1437` reads the mark as grouping; `null` where it is no such answer. */
function meansThousands(text: string, mark: Mark): boolean | null {
  if (/thousand/i.test(text)) return true
  if (/decimal/i.test(text)) return false
  const found = /([\d.,]+)\s*=\s*([\d., ]+)$/.exec(text.trim())
  if (found === null || !(found[1] ?? '').includes(mark)) return null
  const value = (found[2] ?? '').replace(/\s/g, '')
  return /^\d+$/.test(value) ? true : /^\d+[.,]\d+$/.test(value) ? false : null
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
