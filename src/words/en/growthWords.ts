import type { Observation } from '../../domain/observation/observation'
import { type Release, yearOfRelease } from '../../domain/release/release'
import { tenseOf } from '../../domain/verdict/answer'
import { boundsOf } from '../../domain/verdict/verdict'

/** A release, and whether it is still the newest: then what has happened since a year is still so. */
export interface ToldOf {
  readonly release: Release
  readonly isSuperseded: boolean
}

/** By so many times: the verb in the past, which is its participle too. */
const TIMES: readonly string[] = [
  '',
  '',
  'doubled',
  'tripled',
  'quadrupled',
  'risen more than fivefold',
  'risen more than sixfold',
  'risen more than sevenfold',
]

/**
 * How many times as large a line has become, whatever its figures were rounded from: "has more than
 * doubled since 2014"; of an older release, or up to an earlier year, "more than doubled from 2014 to
 * 2020". An expectation counts for nothing: what holds up to the year before it is told. `null` where
 * the figure did not double.
 */
export function growthWords(
  points: readonly Observation[],
  { release, isSuperseded }: ToldOf,
): string | null {
  const known = points.filter((o) => o.value !== null && tenseOf(release, o.year) !== 'expected')
  const [first, last] = [known[0], known.at(-1)]
  if (first?.value == null || last?.value == null || first.value <= 0) return null
  const times = Math.ceil(boundsOf(last, last.value).low / boundsOf(first, first.value).high) - 1
  const verb = TIMES[Math.min(times, TIMES.length - 1)]
  if (verb === undefined || verb === '') return null
  const isNow = !isSuperseded && last.year >= yearOfRelease(release) - 1
  const more = times < 5 ? 'more than ' : ''
  if (isNow) return `has ${more}${verb} since ${first.year}`
  return `${more}${verb.replace('risen', 'rose')} from ${first.year} to ${last.year}`
}
