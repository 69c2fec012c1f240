import type { Observation } from '../../../domain/observation/observation'
import { type Concept, isSuperseded, type Release } from '../../../domain/release/release'
import { tenseOf } from '../../../domain/verdict/answer'

/** "is expected to spend", "was expected to spend", "is estimated to have spent", "spent". */
export function spendPhrase(
  release: Release,
  year: number,
  releases: readonly Pick<Release, 'id'>[],
): string {
  switch (tenseOf(release, year)) {
    case 'actual':
      return 'spent'
    case 'estimated':
      return 'is estimated to have spent'
    case 'expected':
      return `${isSuperseded(release, releases) ? 'was' : 'is'} expected to spend`
  }
}

/** What is spent, as the release measures it: "core defence". */
export function purposeWords({ concept }: Release): string {
  return PURPOSES[concept]
}

const PURPOSES: Readonly<Record<Concept, string>> = {
  'defence expenditure': 'defence',
  'core defence expenditure': 'core defence',
  'own figures': 'defence',
}

/** Ordinals of ranks: 1st, 2nd, 3rd, 11th, 22nd. */
export function ordinal(rank: number): string {
  const tens = rank % 100
  if (tens >= 11 && tens <= 13) return `${rank}th`
  return `${rank}${['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th'}`
}

/**
 * A place in words: "the 4th largest share of the 31 allies with a figure, equal with another". By
 * figures of one decimal it is that of what is printed: who prints the same may still differ.
 */
export function placeWords(
  rank: number,
  equal: number,
  ranked: number,
  decimals: Observation['decimals'],
): string {
  const place =
    rank === 1 ? 'the largest' : rank === ranked ? 'the smallest' : `the ${ordinal(rank)} largest`
  const share = `${place} share of the ${ranked} allies with a figure`
  if (decimals === 1) {
    const same = equal === 1 ? '1 other that prints' : `${equal} others that print`
    return `as printed ${share}${equal === 0 ? '' : `, with ${same} the same`}`
  }
  const others = equal === 1 ? 'another' : `${equal} others`
  return `${share}${equal === 0 ? '' : `, equal with ${others}`}`
}

/** Years put together where they follow each other: "2015, 2018–2026". */
export function yearsWords(years: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const year of years) {
    const open = runs.at(-1)
    if (open !== undefined && open[1] === year - 1) open[1] = year
    else runs.push([year, year])
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')
}

/** Labels of the control that chooses the ally of a page about one. */
export const allyLabel = 'Ally'
