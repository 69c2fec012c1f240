import type { AllyCode } from '../../domain/ally'
import type { Among, Op, PartOp } from '../../domain/claim/readingTerms'
import type { Meaning, Sense } from '../lexicon/meaning'
import type { Span } from '../span'

/** A number with its unit and how it is meant. Percent in per cent, money in millions, persons in thousands. */
export interface Quantity {
  readonly is: 'quantity'
  readonly unit: 'percent' | 'points' | 'money' | 'persons' | 'number' | 'times' | 'fraction'
  readonly value: number
  /** The unit of the last digit said, in the same unit. */
  readonly prec: number
  readonly op: Op
  /** Whether a word says how it is meant; without one `op` is `=`. */
  readonly isHedged: boolean
  /** ISO 4217, or `null` where none is said. */
  readonly currency: string | null
  /** The upper end of "between 2 and 3". */
  readonly high?: number
}

/** Allies that are named, or one of NATO's aggregates, or a group to range over. */
export interface WhoMeaning {
  readonly is: 'who'
  readonly codes: readonly AllyCode[]
  readonly aggregate: 'NATO' | 'EURCAN' | null
  readonly among: Among | null
  readonly isPossessive: boolean
  /** Told from the sentence before. */
  readonly isPronoun: boolean
}

/** Allies by their codes, as a sentence names them. */
export const named = (codes: readonly AllyCode[], rest: Partial<WhoMeaning> = {}): WhoMeaning => ({
  is: 'who',
  codes,
  aggregate: null,
  among: null,
  isPossessive: false,
  isPronoun: false,
  ...rest,
})

/** Who of some allies have armed forces, without which none can be at a mark or below it: all but Iceland. */
export const armed = (codes: readonly AllyCode[]): readonly AllyCode[] =>
  codes.filter((code) => code !== 'ISL')

/** "Nine of the 30 members", "two-thirds of the allies", "all", "nobody", "all but three". */
export interface CountMeaning {
  readonly is: 'count'
  readonly scope: 'some' | 'all' | 'none' | 'all-but' | 'vague'
  readonly op: Op | PartOp
  readonly value: number
  readonly of: number | null
  readonly among: Among | null
  readonly isHedged: boolean
}

/** When: a year, a span of years, or a number of years up to now. */
export interface YearMeaning {
  readonly is: 'year'
  readonly role: 'in' | 'since' | 'by' | 'span' | 'now' | 'back' | 'than'
  readonly year: number
  /** First year of a span or of "since". */
  readonly from: number
  /** A span told by how many years it is: "the decade to 2024" has ten, from one to the next. */
  readonly isLength?: true
  /** The months that are named with it, as `YYYY-MM`: what tells one release from another. */
  readonly months?: readonly string[]
}

/** A place from one end, or from one place to another. */
export interface RankMeaning {
  readonly is: 'rank'
  readonly place: number | readonly [lo: number, hi: number] | 'middle'
  readonly end: 'top' | 'bottom'
  readonly of: number | null
  /** A superlative ("the largest army") rather than a place ("third"). */
  readonly isSuperlative: boolean
}

/** A mark with the number that is said of it. */
export interface MarkMeaning {
  readonly is: 'mark'
  readonly measure: 'share' | 'equip' | 'both' | null
  readonly value: number | null
  readonly isNew?: boolean
}

/** A phrase of the sentence: what it means, and where it stands. */
export interface Phrase extends Span {
  readonly text: string
  readonly meaning:
    | Meaning
    | Quantity
    | WhoMeaning
    | CountMeaning
    | YearMeaning
    | RankMeaning
    | MarkMeaning
}

/** All that a phrase may mean. */
type PhraseMeaning = Phrase['meaning']
/** The kinds of meanings. */
export type Kind = PhraseMeaning['is']

/** The meaning of a phrase if it is of that kind. */
export function as<K extends Kind>(
  phrase: Phrase | undefined,
  kind: K,
): Extract<PhraseMeaning, { is: K }> | null {
  if (phrase === undefined) return null
  const { meaning } = phrase
  const kinds: Kind = meaning.is
  return kinds === kind ? (meaning as Extract<PhraseMeaning, { is: K }>) : null
}

/** A group of allies to range over: "NATO's European members", "the Nordic allies", three or more in a list. */
export function isGroup(phrase: Phrase | undefined): boolean {
  const who = as(phrase, 'who')
  return who !== null && (who.among !== null || who.codes.length > 2)
}

/** Likewise, but told by one name: "the Nordic allies", not "Estonia, Latvia and Lithuania". */
export function isOneGroup(phrase: Phrase | undefined): boolean {
  return (as(phrase, 'who')?.codes.length ?? 0) > 2 && !/,| and | or /.test(phrase?.text ?? '')
}

/** Whether a phrase is of one of these kinds. */
export function isKind(phrase: Phrase | undefined, ...kinds: readonly Kind[]): boolean {
  return phrase !== undefined && kinds.includes(phrase.meaning.is)
}

/** Whether it is one of these signs. */
export function isSign(phrase: Phrase | undefined, ...signs: readonly string[]): boolean {
  const sign = as(phrase, 'sign')
  return sign !== null && signs.includes(sign.sign)
}

/** Whether it is one of these words, in small letters. */
export function isWord(phrase: Phrase | undefined, ...words: readonly string[]): boolean {
  return phrase !== undefined && words.includes(phrase.text)
}

/** What verbs of a limit do: "reaches 2 %", "falls short of it", "exceeds it". */
export const LIMITS: readonly Sense[] = ['meet', 'miss', 'exceed']

/** Whether it is a verb of a limit. */
export const setsLimit = (phrase: Phrase | undefined): boolean => {
  const sense = as(phrase, 'verb')?.sense
  return sense !== undefined && LIMITS.includes(sense)
}

/** One phrase made of some that stand side by side. */
export function joined(parts: readonly Phrase[], meaning: PhraseMeaning): Phrase {
  const first = parts[0]
  const last = parts.at(-1)
  if (first === undefined || last === undefined) throw new Error('a phrase has at least one part')
  return {
    start: first.start,
    end: last.end,
    text: parts.map(({ text }) => text).join(' '),
    meaning,
  }
}

/** Behind a figure and what it is of: "2.33 %", "2.33 % of GDP". */
export function endOfFigure(phrases: readonly Phrase[], figure: number): number {
  const isOfGdp = isWord(phrases[figure + 1], 'of') && as(phrases[figure + 2], 'cue')?.cue === 'gdp'
  return figure + (isOfGdp ? 3 : 1)
}
