import { type Observation, observe, type ReleaseFigures } from '../observation/observation'
import { CLOSE, compareShare, type Verdict } from '../verdict/verdict'
import {
  type AmountClaim,
  type ChangeClaim,
  type ClaimResult,
  type ClaimVerdict,
  NOT_CHECKABLE,
  type ShareClaim,
} from './claim'
import { compareRange, possibleAmounts, possibleShares, type Range } from './claimRange'

/** Evaluates a claim about one share. Without a figure there is nothing to check. */
export function evaluateShare(claim: ShareClaim, figures: ReleaseFigures): ClaimResult {
  const observation = observe(figures, claim.ally, claim.year, 'share')
  const { value } = observation
  if (value === null) return { ...NOT_CHECKABLE, named: [observation], open: [observation] }
  const ends = claim.to === undefined ? [claim.number] : [claim.number, claim.to]
  const isClose = ends.some((end) => Math.abs(value - end) <= CLOSE)
  return {
    ...NOT_CHECKABLE,
    verdict:
      claim.comparison === 'at least'
        ? AS_CLAIM[compareShare(observation, claim.number)]
        : compareRange(possibleShares(observation, value), claim),
    named: [observation],
    allies: [observation],
    found: [value, value],
    close: isClose ? [observation] : [],
  }
}

const AS_CLAIM: Readonly<Record<Verdict, ClaimVerdict>> = {
  meets: 'holds',
  below: 'fails',
  undecided: 'undecided',
  none: 'not-checkable',
}

/** Evaluates a claim about an amount; a derived one may be off by a little. */
export function evaluateAmount(claim: AmountClaim, figures: ReleaseFigures): ClaimResult {
  const observation = observe(figures, claim.ally, claim.year, claim.measure)
  if (observation.value === null) {
    return { ...NOT_CHECKABLE, named: [observation], open: [observation] }
  }
  const range = possibleAmounts(observation, observation.value)
  return {
    ...NOT_CHECKABLE,
    verdict: compareRange(range, claim),
    named: [observation],
    allies: [observation],
    found: range,
  }
}

/** Evaluates a claim about a change: both figures of the same release, each as uncertain as it is. */
export function evaluateChange(claim: ChangeClaim, figures: ReleaseFigures): ClaimResult {
  const before = observe(figures, claim.ally, claim.since, 'share')
  const after = observe(figures, claim.ally, claim.year, 'share')
  const named = [before, after]
  const range = changeRange(before, after)
  if (range === null) {
    return { ...NOT_CHECKABLE, named, open: named.filter((o) => o.value === null) }
  }
  return {
    ...NOT_CHECKABLE,
    verdict: compareRange(range, claim),
    named,
    allies: named,
    found: range,
  }
}

function changeRange(before: Observation, after: Observation): Range | null {
  if (before.value === null || after.value === null) return null
  const [beforeLow, beforeHigh] = possibleShares(before, before.value)
  const [afterLow, afterHigh] = possibleShares(after, after.value)
  return [afterLow - beforeHigh, afterHigh - beforeLow]
}
