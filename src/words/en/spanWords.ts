import { isAggregate } from '../../domain/ally'
import type { Observation } from '../../domain/observation/observation'
import type { Release } from '../../domain/release/release'
import { tenseOf } from '../../domain/verdict/answer'
import { valueWords } from './figureWords'

/** Years as a title has them: `2014–2024`; one year as one. */
export function spanWords([first, last]: readonly [first: number, last: number]): string {
  return first === last ? String(last) : `${first}–${last}`
}

/** What stands before a figure that is no actual one: "an estimated ", "an expected ". */
export function howKnown(release: Release, year: number): string {
  const tense = tenseOf(release, year)
  return tense === 'actual' ? '' : `an ${tense} `
}

/**
 * A figure with its year inside a sentence: "1.45% in 2022 (before accession)", "an estimated 4.48% in
 * 2025", of the release’s own year "an expected 4.68% in 2026".
 */
export function valueIn(
  release: Release,
  observation: Observation,
  value: (observation: Observation) => string = valueWords,
): string {
  const { counted, series, year } = observation
  const before = counted || isAggregate(series) ? '' : ' (before accession)'
  return `${howKnown(release, year)}${value(observation)} in ${year}${before}`
}

/**
 * How a line comes to its last figure: "rose" to "4.25% in 2025" or to "an estimated 4.25% in 2025"; what is expected is
 * no fact, and "is expected to rise" to "4.68% in 2026".
 */
export function goesTo(
  release: Release,
  change: number,
  last: Observation,
  isSuperseded: boolean,
  value: (observation: Observation) => string = valueWords,
  isPlural = false,
): readonly [verb: string, to: string] {
  const isUp = change > 0
  if (tenseOf(release, last.year) !== 'expected' || change === 0) {
    return [isUp ? 'rose' : 'fell', valueIn(release, last, value)]
  }
  const [is, was] = isPlural ? ['are', 'were'] : ['is', 'was']
  return [
    `${isSuperseded ? was : is} expected to ${isUp ? 'rise' : 'fall'}`,
    `${value(last)} in ${last.year}`,
  ]
}
