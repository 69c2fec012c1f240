import { ALLY_ENTRIES, MEMBER_ENTRIES } from './allies'
import { CUE_ENTRIES } from './cues'
import { GROUP_ENTRIES } from './groups'
import { HEDGE_ENTRIES } from './hedges'
import { MARK_ENTRIES } from './marks'
import type { Entry, Meaning } from './meaning'
import { NUMERAL_ENTRIES } from './numerals'
import { OFF_TOPIC_ENTRIES } from './offTopic'
import { GRAMMAR_ENTRIES } from './plain'
import { SOURCE_ENTRIES } from './sources'
import { TIME_ENTRIES } from './time'
import { VERB_ENTRIES } from './verbs'

/** One entry with its words apart. */
export interface Phrasing {
  readonly words: readonly string[]
  readonly meaning: Meaning
  readonly isCapital: boolean
  /** Any of these is the word behind them. */
  readonly lasts: ReadonlySet<string> | null
  /** How many words it takes up. */
  readonly length: number
}

/** All of English, from the narrow meanings to the wide: of two entries with the same words the first counts. */
const ENGLISH: readonly Entry[] = [
  ...GROUP_ENTRIES,
  ...ALLY_ENTRIES,
  ...MEMBER_ENTRIES,
  ...SOURCE_ENTRIES,
  ...TIME_ENTRIES,
  ...MARK_ENTRIES,
  ...HEDGE_ENTRIES,
  ...CUE_ENTRIES,
  ...NUMERAL_ENTRIES,
  ...GRAMMAR_ENTRIES,
  ...VERB_ENTRIES,
  ...OFF_TOPIC_ENTRIES,
]

/** Phrasings by their first word, or by the first two where there are more; the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Phrasing[]>

function lexiconOf(all: readonly Entry[]): Lexicon {
  const seen = new Set<string>()
  const byFirst = new Map<string, Phrasing[]>()
  for (const { words, meaning, isCapital = false, lasts = null } of all) {
    const key = lasts === null ? words : `${words} …`
    if (seen.has(key)) continue
    seen.add(key)
    const list = words.split(' ')
    const length = list.length + (lasts === null ? 0 : 1)
    const first = list.length < 2 ? words : `${list[0]} ${list[1]}`
    const phrasings = byFirst.get(first)
    const phrasing = { words: list, meaning, isCapital, lasts, length }
    if (phrasings === undefined) byFirst.set(first, [phrasing])
    else phrasings.push(phrasing)
  }
  for (const phrasings of byFirst.values()) {
    if (phrasings.length > 1) phrasings.sort((a, b) => b.length - a.length)
  }
  return byFirst
}

/** The lexicon of English, made once. */
export const ENGLISH_LEXICON: Lexicon = lexiconOf(ENGLISH)
