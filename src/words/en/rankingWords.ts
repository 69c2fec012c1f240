import type { Ally } from '../../domain/ally'
import { type Answer, tenseOf } from '../../domain/answer'
import type { Observation } from '../../domain/observation'
import type { Ranking } from '../../domain/ranking'
import type { Release } from '../../domain/release'
import { answerSentence, denominatorSentence, releaseWords } from './answerWords'
import { conceptWords, nameOf } from './figureNouns'
import { valueWords, yearWords } from './figureWords'

export { answerSentence as finding } from './answerWords'

export function title(release: Release, year: number): string {
  return `${conceptWords[release.concept]} as a share of GDP, ${yearWords(release, year)}`
}

/** Release and what hatching means. */
export function subtitle(release: Release, year: number): string {
  const tense = tenseOf(release, year)
  const kind = tense === 'actual' ? '' : ' Hatched bars are estimates.'
  return `NATO ${releaseWords(release)}.${kind}`
}

/** What the ranking shows, in words, for who does not see it. */
export function alt(answer: Answer, ranking: Ranking, allies: readonly Ally[]): string {
  const counted = ranking.places.map((place) => place.observation).filter((o) => o.counted)
  const [highest, lowest] = [counted[0], counted.at(-1)]
  const named = (o: Observation) => `${nameOf(allies, o.series)} with ${valueWords(o)}`
  const ends = highest && lowest ? ` Highest is ${named(highest)}, lowest ${named(lowest)}.` : ''
  return `Bar chart of the allies’ shares. ${answerSentence(answer)} ${denominatorSentence(answer, allies)}${ends}`
}

/** A place in the ranking: `1`, `=2`, or nothing for who has none. */
export function rankWords(rank: number | null, isTied: boolean): string {
  if (rank === null) return ''
  return isTied ? `=${rank}` : String(rank)
}
