import type { Reading } from '../domain/claim/reading'
import {
  type JudgedReading,
  judgeOverReleases,
  type Releases,
} from '../domain/judging/judgeOverReleases'
import { releaseOfTheDay, yearSpokenOf } from '../domain/judging/releaseOfTheDay'
import { type CheckReport, reportOfSentence } from './checkReport'
import { readSentences } from './readText'
import type { SentenceReading } from './sentenceReading'

/** When and where a text was said. */
export interface Saying {
  /** `YYYY-MM-DD`. */
  readonly said: string
  /** The sentence before, for reference only. */
  readonly context?: string
}

/** A sentence with what the releases say of each of its readings, in their order. */
export interface CheckedSentence extends SentenceReading {
  readonly judged: readonly JudgedReading[]
}

/** Reads a text and judges it: what the page saves and the command prints. `null` where no release is held. */
export function checkText(text: string, saying: Saying, held: Releases): CheckReport | null {
  return reportOf([...checkSentences(text, saying, held)], saying.said, held)
}

/** Reads and judges a text sentence by sentence: a long one can be done bit by bit. */
export function* checkSentences(
  text: string,
  saying: Saying,
  held: Releases,
): Generator<CheckedSentence> {
  const { said } = saying
  const latestYear = yearSpokenOf(held.releases, said)
  const releases = held.releases.map(({ release }) => release.id)
  for (const sentence of readSentences(text, { ...saying, latestYear, releases })) {
    const judged = sentence.readings.map(({ reading }) => judge(reading, said, held))
    yield { ...sentence, judged }
  }
}

/** Judges readings that stand for themselves, such as those of a link: each is a sentence without words. */
export function checkReadings(
  readings: readonly Reading[],
  said: string,
  held: Releases,
): readonly CheckedSentence[] {
  return readings.map((reading) => ({
    text: '',
    start: 0,
    end: 0,
    language: 'en',
    readings: [{ reading, words: [] }],
    withheld: [],
    unread: [],
    judged: [judge(reading, said, held)],
  }))
}

function judge(reading: Reading, said: string, held: Releases): JudgedReading {
  const judged = judgeOverReleases(reading, said, held)
  if (judged === null) throw new Error('a text is judged by no release')
  return judged
}

/** What has been checked, as it is saved. `null` where no release is held. */
export function reportOf(
  sentences: readonly CheckedSentence[],
  said: string,
  held: Releases,
): CheckReport | null {
  const releases = held.releases.map(({ release }) => release)
  const newest = releases.at(-1)
  if (newest === undefined) return null
  return {
    said,
    release_of_the_day: releaseOfTheDay(releases, said)?.id ?? null,
    newest_release: newest.id,
    sentences: sentences.map(reportOfSentence),
  }
}
