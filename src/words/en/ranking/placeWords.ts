import type { Release } from '../../../domain/release/release'
import { tenseOf } from '../../../domain/verdict/answer'
import { datedWords } from '../page/answerWords'

/** Release, and whether its figures are estimates. */
export function subtitle(release: Release, year: number): string {
  const kind = tenseOf(release, year) === 'actual' ? '' : ' All figures are estimates.'
  return `${datedWords(release)}.${kind}`
}

/** So many allies, of whom one row stands for all. */
export const several = (count: number) => `${count} allies`

/** A place in the ranking: `1`, `=2`, or nothing for who has none. */
export function rankWords(rank: number | null, isTied: boolean): string {
  if (rank === null) return ''
  return isTied ? `=${rank}` : String(rank)
}
