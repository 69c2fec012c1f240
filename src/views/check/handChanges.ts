import type { Reading } from '../../domain/claim/reading'
import { readReading } from '../../domain/claim/readingNotation'
import {
  type JudgedReading,
  judgeOverReleases,
  type Releases,
} from '../../domain/judging/judgeOverReleases'
import type { CheckedSentence } from '../../reading/checkText'
import type { FoundReading } from '../../reading/clauses/frame'
import type { Story } from './story'

/** A claim of a sentence, as it is shown. */
export interface ShownClaim {
  /** By it a change by hand is kept. */
  readonly name: string
  readonly judged: JudgedReading
  readonly isByHand: boolean
}

/** A reading of which a part was not understood, to be put right by hand. */
interface HalfReading {
  readonly name: string
  readonly reading: Reading
}

/** A sentence with its claims as the reader left them; what is saved of it says the same. */
export interface ShownSentence extends CheckedSentence {
  readonly claims: readonly ShownClaim[]
  readonly halves: readonly HalfReading[]
}

/** The sentences with what was changed by hand in place of what was read, judged anew. */
export function withHandChanges(
  sentences: readonly CheckedSentence[],
  { changes, said }: Pick<Story, 'changes' | 'said'>,
  held: Releases,
): readonly ShownSentence[] {
  const changed = (name: string): JudgedReading | null => {
    const reading = readReading(changes[name] ?? '')
    return reading === null ? null : judgeOverReleases(reading, said, held)
  }
  return sentences.map((sentence) => {
    const nameOf = (part: string, index: number) => `${sentence.text} ${part} ${index}`
    const read = sentence.judged.map((judged, index) => {
      const name = nameOf('read', index)
      const own = changed(name)
      return { name, judged: own ?? judged, isByHand: own !== null }
    })
    const halves = sentence.withheld.map((found, index) => {
      const name = nameOf('half', index)
      return { name, found, own: changed(name) }
    })
    const completed = halves.flatMap(({ name, found, own }) =>
      own === null ? [] : [{ name, words: found.words, judged: own, isByHand: true }],
    )
    const left = halves.filter(({ own }) => own === null)
    const words = [...sentence.readings, ...completed].map((found) => found.words)
    const claims = [...read, ...completed.map(({ words: _, ...claim }) => claim)]
    const readings: readonly FoundReading[] = claims.map(({ judged }, index) => ({
      reading: judged.reading,
      words: words[index] ?? [],
    }))
    return {
      ...sentence,
      readings,
      judged: claims.map(({ judged }) => judged),
      withheld: left.map(({ found }) => found),
      claims,
      halves: left.map(({ name, found }) => ({ name, reading: found.reading })),
    }
  })
}
