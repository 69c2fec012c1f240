import type { Hundredths } from '../hundredths'
import type { CountReading, SetReading } from './allyReadings'
import type { Reading } from './reading'
import type { Test } from './readingTerms'

/** At or above a mark, or below it, by share of GDP. */
export interface MarkTest {
  readonly side: 'above' | 'below'
  readonly mark: Hundredths
}

/**
 * The mark that a reading puts all allies of a year to, or those that it names: what NATO's own counts and ours
 * are about. `null` where it tests anything else, or ranges over some allies alone.
 */
export function markTest(reading: CountReading | SetReading): MarkTest | null {
  const { measure = 'share', test, tests, among } = reading
  const one = test ?? (tests?.length === 1 ? tests[0] : undefined)
  if (one === undefined || among !== undefined) return null
  if ((one.measure ?? measure) !== 'share' || one.change_from !== undefined) return null
  const side = sideOf(one)
  const mark = Math.round(one.value * 100)
  return side === null || mark / 100 !== one.value ? null : { side, mark }
}

function sideOf({ op }: Test): MarkTest['side'] | null {
  if (op === '>=') return 'above'
  return op === '<' ? 'below' : null
}

/** A reading of how many allies are at a mark, or which. */
export interface MarkClaim extends MarkTest {
  readonly reading: CountReading | SetReading
}

/** A reading with the mark that it puts allies to; `null` for any other. */
export function markClaim(reading: Reading): MarkClaim | null {
  if (reading.kind !== 'count' && reading.kind !== 'set') return null
  const test = markTest(reading)
  return test && { ...test, reading }
}

/** The same, where it is about a year’s allies and not about some that it names. */
export function markClaimOnAll(reading: Reading): MarkClaim | null {
  return reading.kind === 'set' && reading.scope === 'each' ? null : markClaim(reading)
}
