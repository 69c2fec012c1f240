import type { AllyCode } from '../../domain/ally'
import type { Among, Op, PartOp } from '../../domain/claim/readingTerms'
import type { Meaning } from '../lexicon/meaning'
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

/** A rule that makes one phrase of those from `at` on, and says how many it took. */
export interface Composer {
  (
    phrases: readonly Phrase[],
    at: number,
  ): { readonly phrases: readonly Phrase[]; readonly length: number } | null
  /** What it begins with: it is asked nowhere else, and not of a sentence in which none of these stands. */
  readonly starts?: {
    readonly words: ReadonlySet<string>
    readonly kinds: ReadonlySet<Kind>
    readonly all: readonly string[]
  }
}

/** A rule that begins with one of these words, or with a phrase of one of these kinds. */
export function startingWith(
  { words = [], kinds = [] }: { words?: readonly string[]; kinds?: readonly Kind[] },
  rule: Composer,
): Composer {
  const all = [...kinds, ...words]
  return Object.assign(rule, { starts: { words: new Set(words), kinds: new Set(kinds), all } })
}

/** Goes through the phrases with one rule after the other, each once; the same list where they make nothing. */
export function composed(
  phrases: readonly Phrase[],
  rules: readonly Composer[],
): readonly Phrase[] {
  const met = new Set<string>()
  for (const phrase of phrases) meet(met, phrase)
  let made = phrases
  for (const rule of rules) if (mayStart(rule, met)) made = compose(made, rule, met)
  return made
}

/** Puts the word and kind of a phrase to those that have stood in the sentence. */
function meet(met: Set<string>, { text, meaning }: Phrase): void {
  met.add(text)
  met.add(meaning.is)
}

const mayStart = ({ starts }: Composer, met: ReadonlySet<string>) =>
  starts === undefined || starts.all.some((one) => met.has(one))

const startsAt = ({ starts }: Composer, phrase: Phrase | undefined) =>
  starts === undefined ||
  (phrase !== undefined && (starts.kinds.has(phrase.meaning.is) || starts.words.has(phrase.text)))

function compose(phrases: readonly Phrase[], rule: Composer, met: Set<string>): readonly Phrase[] {
  let made: Phrase[] | null = null
  let at = 0
  while (at < phrases.length) {
    const phrase = phrases[at]
    const found = startsAt(rule, phrase) ? rule(phrases, at) : null
    if (found !== null && found.length > 0) {
      made ??= phrases.slice(0, at)
      for (const one of found.phrases) meet(met, one)
      made.push(...found.phrases)
      at += found.length
    } else {
      if (phrase !== undefined) made?.push(phrase)
      at += 1
    }
  }
  return made ?? phrases
}

/** The first of some rules that makes something, so that one pass does for all of them. */
export function either(rules: readonly Composer[]): Composer {
  const first: Composer = (phrases, at) => {
    for (const rule of rules) {
      const found = startsAt(rule, phrases[at]) ? rule(phrases, at) : null
      if (found !== null) return found
    }
    return null
  }
  const starts = rules.flatMap((rule) => rule.starts ?? [])
  const words = starts.flatMap((one) => [...one.words])
  const kinds = starts.flatMap((one) => [...one.kinds])
  return starts.length < rules.length ? first : startingWith({ words, kinds }, first)
}

/** Behind a figure and what it is of: "2.33 %", "2.33 % of GDP". */
export function endOfFigure(phrases: readonly Phrase[], figure: number): number {
  const isOfGdp = isWord(phrases[figure + 1], 'of') && as(phrases[figure + 2], 'cue')?.cue === 'gdp'
  return figure + (isOfGdp ? 3 : 1)
}
