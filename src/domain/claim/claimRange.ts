import { type Hundredths, toTenths } from '../hundredths'
import type { Observation } from '../observation/observation'
import { boundsOf } from '../verdict/verdict'
import type { ClaimVerdict, Statement } from './claim'

/** Lowest and highest whole number that may be the true one. */
export type Range = readonly [low: number, high: number]

/** Compares what may be true with what is said: undecided where some of it fits and some does not. */
export function compareRange([low, high]: Range, statement: Statement): ClaimVerdict {
  const { comparison, number, to = number } = statement
  switch (comparison) {
    case 'at least':
      return within(low, high, number, Number.POSITIVE_INFINITY)
    case 'at most':
      return within(low, high, Number.NEGATIVE_INFINITY, number)
    case 'exactly':
      return within(low, high, number, number)
    case 'between':
      return within(low, high, number, to)
    case 'to one decimal':
      return within(toTenths(low), toTenths(high), toTenths(number), toTenths(number))
  }
}

function within(low: number, high: number, first: number, last: number): ClaimVerdict {
  if (low >= first && high <= last) return 'holds'
  return high < first || low > last ? 'fails' : 'undecided'
}

/** Smallest and largest two-decimal share for which the printed one may stand. */
export function possibleShares(observation: Observation, value: Hundredths): Range {
  const { low, high } = boundsOf(observation, value)
  return [low, observation.decimals === 1 ? high - 1 : high]
}

/**
 * Smallest and largest amount in whole US$ million, as hundredths. A derived one rests on a change
 * that was printed with two decimals: it may be off by 0.01% and a million of rounding.
 */
export function possibleAmounts(observation: Observation, value: Hundredths): Range {
  const slack = observation.origin === 'derived' ? Math.ceil(Math.abs(value) / 10_000) + 100 : 0
  return [toMillions(value - slack), toMillions(value + slack)]
}

function toMillions(value: Hundredths): Hundredths {
  return Math.floor((value + 50) / 100) * 100
}
