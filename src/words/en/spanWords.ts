import { isAggregate } from '../../domain/ally'
import type { Observation } from '../../domain/observation/observation'
import type { Release } from '../../domain/release/release'
import { valueWords, yearWords } from './figureWords'

/** Years as a title has them: `2014–2024e`; one year as one. */
export function spanWords(
  release: Release,
  [first, last]: readonly [first: number, last: number],
): string {
  return first === last ? yearWords(release, last) : `${first}–${yearWords(release, last)}`
}

/** A figure with its year inside a sentence: "1.45% in 2022 (before accession)". */
export function valueIn(release: Release, observation: Observation): string {
  const { counted, series, year } = observation
  const before = counted || isAggregate(series) ? '' : ' (before accession)'
  return `${valueWords(observation)} in ${yearWords(release, year)}${before}`
}
