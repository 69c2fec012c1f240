import type { CountReading } from '../claim/allyReadings'
import { type MarkClaim, markClaim } from '../claim/markTest'
import type { Reading } from '../claim/reading'
import type { ReadingVerdict } from '../judging/judgement'
import type { ReleaseFigures } from '../observation/observation'
import { type Count, countAt, holdsMost, withFigure } from './count'

/** "Exactly four allies are at or above 3%": what the count of a release tells by itself. */
export interface ExactCount extends MarkClaim {
  readonly reading: CountReading
}

/** A reading that says exactly how many allies are at or above a mark; `null` for any other. */
export function exactCount(reading: Reading | null): ExactCount | null {
  const claim = reading && markClaim(reading)
  if (claim?.reading.kind !== 'count' || claim.side !== 'above') return null
  return claim.reading.op === '=' ? { ...claim, reading: claim.reading } : null
}

/** A count with what it says of a claim. */
export interface CountVerdict {
  readonly verdict: Exclude<ReadingVerdict, 'not-checkable'>
  readonly count: Count
}

/**
 * Says of it what `judgeReading` says (a test compares them): the first screen shows one such claim, and all of
 * judging weighs more than it may.
 */
export function countVerdict({ reading, mark }: ExactCount, figures: ReleaseFigures): CountVerdict {
  const count = countAt(figures, reading.year, mark, reading.excluding)
  const low = count.meets.length
  const high = low + count.undecided.length + count.unpublished.length + count.uncollected.length
  return { verdict: verdictOf(reading.value, low, high, count), count }
}

function verdictOf(
  number: number,
  low: number,
  high: number,
  count: Count,
): CountVerdict['verdict'] {
  if (withFigure(count) === 0) return 'not-held'
  if (number < low || number > high) return 'does not hold'
  if (low === high) return 'holds'
  return holdsMost(count) ? 'undecided' : 'not-held'
}
