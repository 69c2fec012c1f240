import { judgeOverReleases, type Releases } from '../domain/judging/judgeOverReleases'
import { releaseOfTheDay, yearSpokenOf } from '../domain/judging/releaseOfTheDay'
import { type CheckReport, reportOfSentence } from './checkReport'
import { readText } from './readText'

/** When and where a text was said. */
export interface Saying {
  /** `YYYY-MM-DD`. */
  readonly said: string
  /** The sentence before, for reference only. */
  readonly context?: string
}

/** Reads a text and judges it: what the page saves and the command prints. `null` where no release is held. */
export function checkText(text: string, saying: Saying, held: Releases): CheckReport | null {
  const { said } = saying
  const releases = held.releases.map(({ release }) => release)
  const newest = releases.at(-1)
  if (newest === undefined) return null
  const latestYear = yearSpokenOf(held.releases, said)
  const sentences = readText(text, { ...saying, latestYear }).map((sentence) =>
    reportOfSentence(sentence, (reading) => {
      const judged = judgeOverReleases(reading, said, held)
      if (judged === null) throw new Error('a release is held')
      return judged
    }),
  )
  return {
    said,
    release_of_the_day: releaseOfTheDay(releases, said)?.id ?? null,
    newest_release: newest.id,
    sentences,
  }
}
