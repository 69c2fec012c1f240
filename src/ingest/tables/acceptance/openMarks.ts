import { decimalText, type MarkEvidence, meaningOf } from '../numbers/decimalMark'
import type { Mark, NumberShape } from '../numbers/numberShape'
import type { Series } from '../series/series'
import type { Drafts } from './drafts'
import type { Inquiry } from './inquiry'

/** The marks that divide decimals anywhere in the file: where it is one alone, the other mark groups thousands in all of it. */
export function fileMarks(all: readonly Series[]): MarkEvidence {
  const decimal = new Set(all.flatMap((series) => [...series.decimal]))
  return { decimal: decimal.size === 1 ? decimal : new Set(), thousands: new Set() }
}

/** What the reader says of the marks of a series; each is asked once, not for each of its numbers. */
export class AskedMarks {
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
