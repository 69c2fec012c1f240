import type { Hundredths } from '../hundredths'
import { isShare } from '../measure'
import type { Observation } from '../observation/observation'

/** How a figure stands to a threshold. `none`: no figure, or not counted in that year. */
export type Verdict = 'meets' | 'below' | 'undecided' | 'none'

/** `above` and `below` are within 0.05 points of the threshold, inclusive; `null` is farther off. */
export type CloseCall = 'above' | 'below' | null

/** How far from a threshold a close call may be: 0.05 points. */
export const CLOSE: Hundredths = 5

/** The values for which a held one may stand, in hundredths. */
export interface Bounds {
  readonly low: Hundredths
  readonly high: Hundredths
}

/**
 * A one-decimal value v stands for [v - 0.05, v + 0.05), the upper end excluded, a derived share for
 * v ± 0.01, one that may have been rounded twice for [v - 0.01, v], all these ends included, and any
 * other two-decimal value for itself.
 */
export function boundsOf(observation: Observation, value: Hundredths): Bounds {
  if (observation.decimals === 1) return { low: value - 5, high: value + 5 }
  if (observation.origin === 'derived') return { low: value - 1, high: value + 1 }
  return { low: observation.mayBeLower ? value - 1 : value, high: value }
}

/** Smallest and largest two-decimal share for which the held one may stand. */
export function possibleShares(
  observation: Observation,
  value: Hundredths,
): readonly [low: Hundredths, high: Hundredths] {
  const { low, high } = boundsOf(observation, value)
  return [low, observation.decimals === 1 ? high - 1 : high]
}

/** Compares a share with a threshold: `meets` if all that it may stand for is at or above, `below` if all is under. */
export function compareShare(observation: Observation, threshold: Hundredths): Verdict {
  if (observation.value === null) return 'none'
  const { low, high } = boundsOf(observation, observation.value)
  if (low >= threshold) return 'meets'
  const isUnder = observation.decimals === 1 ? high <= threshold : high < threshold
  return isUnder ? 'below' : 'undecided'
}

/**
 * The verdict on an ally in a year: as `compareShare`, but `none` for who was not an ally then, and
 * for every measure other than the share, which no threshold is about.
 */
export function judge(observation: Observation, threshold: Hundredths): Verdict {
  const isJudged = observation.counted && isShare(observation.measure)
  return isJudged ? compareShare(observation, threshold) : 'none'
}

/** Whether a figure is within 0.05 points of a threshold, inclusive, on whichever side. */
export function isClose({ value }: Observation, threshold: Hundredths): boolean {
  return value !== null && Math.abs(value - threshold) <= CLOSE
}

/** Whether the figure is a close call, and on which side. An undecided one is not: it has no side. */
export function closeCall(observation: Observation, threshold: Hundredths): CloseCall {
  if (!isClose(observation, threshold)) return null
  const verdict = judge(observation, threshold)
  if (verdict === 'meets') return 'above'
  return verdict === 'below' ? 'below' : null
}
