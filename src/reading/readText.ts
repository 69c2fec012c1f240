import type { ReleaseId } from '../domain/release/release'
import { languageOf } from './language'
import { ENGLISH_LEXICON } from './lexicon/lexicon'
import { as } from './phrases/phrase'
import { wordPhrases } from './phrases/words'
import { readSentence } from './readSentence'
import type { SentenceReading } from './sentenceReading'
import { type Sentence, sentencesOf } from './sentences'
import { type Day, NO_STATE, type State } from './state'
import { speakerOf } from './stateAfter'
import { tokensOf } from './tokens'

/** What the reader of a text knows besides it. */
export interface ReadOptions {
  /** The day on which it was said: `YYYY-MM-DD`. */
  readonly said: string
  /** Latest year of the release that was current that day, not later than the year of the day. */
  readonly latestYear: number
  /** The sentence before, or where it was said: for reference only ("it", "we", "the target"). */
  readonly context?: string
  /** The releases that are held, oldest first; without them no revision is read. */
  readonly releases?: readonly ReleaseId[]
}

/**
 * Reads a text: each of its sentences with what it says of allies' figures, and what of it was not
 * understood. A sentence in another language than English is named as such and not read.
 */
export function readText(text: string, options: ReadOptions): readonly SentenceReading[] {
  return [...readSentences(text, options)]
}

/** The same one by one, so that who reads a long text can do other things between its sentences. */
export function* readSentences(
  text: string,
  { said, latestYear, context, releases = [] }: ReadOptions,
): Generator<SentenceReading> {
  const day: Day = { said, year: Number(said.slice(0, 4)), latest: latestYear, releases }
  let state = context === undefined ? NO_STATE : stateOf(context, day)
  let whole: string | null = null
  for (const sentence of sentencesOf(text)) {
    const { start, end } = sentence
    const language = languageOf(sentence.text)
    // A few words that look foreign are so in a foreign text alone.
    if (language !== 'en') whole ??= languageOf(text)
    const isForeign = language !== 'en' && (whole !== 'en' || sentence.text.split(/\s+/).length > 5)
    if (isForeign) {
      yield { text: sentence.text, start, end, language, readings: [], withheld: [], unread: [] }
    } else if (sentence.text.length > LONGEST) {
      yield tooLong(sentence)
    } else {
      const { state: after, ...read } = readSentence(sentence, day, state)
      state = after
      yield { text: sentence.text, start, end, language: 'en', ...read }
    }
  }
}

/** Nobody writes a sentence of more characters: what has them is a table or has lost its full stops. */
const LONGEST = 1_500

function tooLong({ text, start, end }: Sentence): SentenceReading {
  return {
    text,
    start,
    end,
    language: 'en',
    readings: [],
    withheld: [],
    unread: [{ start, end, reason: 'too-long' }],
  }
}

function stateOf(context: string, day: Day): State {
  let state = { ...NO_STATE, we: speaker(context) }
  const short = sentencesOf(context).filter(({ text }) => text.length <= LONGEST)
  for (const sentence of short) state = readSentence(sentence, day, state).state
  return state
}

function speaker(context: string) {
  const phrases = wordPhrases(tokensOf(context), ENGLISH_LEXICON)
  return speakerOf(phrases.flatMap((phrase) => as(phrase, 'ally')?.code ?? []))
}
