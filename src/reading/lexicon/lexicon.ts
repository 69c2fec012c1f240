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
  const byFirst = new Map<string, Map<string, Phrasing>>()
  for (const { words, meaning, isCapital = false } of all) {
    const list = words.split(' ')
    const first = list.slice(0, 2).join(' ')
    const phrasings = byFirst.get(first) ?? new Map<string, Phrasing>()
    if (!phrasings.has(words)) phrasings.set(words, { words: list, meaning, isCapital })
    byFirst.set(first, phrasings)
  }
  return new Map(
    [...byFirst].map(([first, phrasings]) => [
      first,
      [...phrasings.values()].sort((a, b) => b.words.length - a.words.length),
    ]),
  )
}

/** The lexicon of English, made once. */
export const ENGLISH_LEXICON: Lexicon = lexiconOf(ENGLISH)
