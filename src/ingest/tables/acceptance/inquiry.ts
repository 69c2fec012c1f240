import { foldText } from '../names/nameKey'
import type { ReadQuestion } from '../reading'

/** One way to answer. */
interface AnswerOption {
  /** What is shown and handed back: `1.437 = 1437`. */
  readonly value: string
  /** Other wordings that mean the same, such as the same choice shown by another number. */
  readonly accepts?: (answer: string) => boolean
}

/** A question as the reader's code asks it. */
export interface Asked {
  readonly about: string
  /** What of the subject, where a file may raise it several times: `ITA-2024`. */
  readonly of?: string
  readonly need: 'must' | 'may'
  readonly sentence: string
  readonly options: readonly AnswerOption[]
  /** Value taken without an answer where it need not be asked. */
  readonly decided?: string
  /** Understands an answer that is no option; `null` where it makes no sense. */
  readonly free?: (answer: string) => string | null
}

/** Subjects under which one question may be answered. */
const SUBJECTS: readonly (readonly string[])[] = [
  ['decimal_mark', 'number_format'],
  ['fraction_or_percent', 'unit', 'percent_format'],
  ['measure_column', 'which_column', 'measure', 'indicator'],
  ['duplicate_columns', 'measure_column', 'which_column', 'duplicate', 'measure'],
  ['duplicate_blocks', 'table', 'measure', 'duplicate'],
  ['indicator', 'definition', 'measure', 'measure_column'],
  ['duplicate'],
  ['year', 'fiscal_year'],
  ['fiscal_year', 'year'],
  ['sheet', 'table'],
  ['zero', 'missing'],
  ['unit', 'fraction_or_percent', 'measure'],
]

/** Puts questions, looks up their answers, and keeps the list of all that were put. */
export class Inquiry {
  readonly #answers: ReadonlyMap<string, string>
  readonly #asked = new Map<string, ReadQuestion>()
  readonly #warnings = new Set<string>()

  constructor(answers: Readonly<Record<string, string>>) {
    this.#answers = new Map(Object.entries(answers))
  }

  /** Every question put, in order. */
  get questions(): readonly ReadQuestion[] {
    return [...this.#asked.values()]
  }

  /** What the reader should know, though nothing is asked. */
  get warnings(): readonly string[] {
    return [...this.#warnings]
  }

  warn(sentence: string): void {
    this.#warnings.add(sentence)
  }

  /** Whether a question that must be answered is open. */
  get isOpen(): boolean {
    return this.questions.some(({ need, answer }) => need === 'must' && answer === null)
  }

  /** An answer given in advance, without a question: for what can be overruled. */
  given(about: string): string | null {
    return this.#answers.get(about) ?? null
  }

  /** Puts a question; gives the option's value, what was decided, or `null` where it is open. */
  ask(asked: Asked): string | null {
    const { about, of, need, sentence, options, decided = null } = asked
    const id = of === undefined ? this.#idOf(about, sentence) : `${about}:${of}`
    const before = this.#asked.get(id)
    if (before !== undefined) return before.answer ?? before.decided
    const answer = this.#answerTo(id, asked)
    const values = options.map(({ value }) => value)
    const free = asked.free !== undefined
    this.#asked.set(id, { id, about, need, sentence, options: values, free, decided, answer })
    return answer ?? decided
  }

  /** The subject itself, and from the second question about it on its number as well. */
  #idOf(about: string, sentence: string): string {
    const same = this.questions.filter((question) => question.about === about)
    const known = same.find((question) => question.sentence === sentence)
    return known?.id ?? (same.length === 0 ? about : `${about}:${same.length + 1}`)
  }

  #answerTo(id: string, asked: Asked): string | null {
    const subjects = SUBJECTS.find(([first]) => first === asked.about) ?? [asked.about]
    for (const subject of [id, ...subjects]) {
      const given = this.#answers.get(subject)
      const understood = given === undefined ? null : understand(asked, given)
      if (understood !== null) return understood
      if (given !== undefined && subject === id) {
        this.warn(`The answer "${given.slice(0, 80)}" to ${id} was not understood.`)
      }
    }
    return null
  }
}

function understand({ options, free }: Asked, answer: string): string | null {
  const folded = foldText(answer).trim()
  const exact =
    options.find(({ value }) => value === answer) ??
    options.find(({ value }) => foldText(value).trim() === folded)
  const chosen = exact ?? options.find(({ accepts }) => accepts?.(answer) === true)
  return chosen?.value ?? free?.(answer) ?? null
}
