import type { AllyCode } from './ally'
import { type Count, countAt } from './count'
import { type Hundredths, toTenths } from './hundredths'
import { type Observation, observe, type ReleaseFigures } from './observation'
import { rankAllies } from './ranking'
import { boundsOf, compareShare, type Verdict } from './verdict'

/** How a claim's number is meant. `to one decimal` applies to shares alone. */
export type Comparison = 'at least' | 'at most' | 'exactly' | 'to one decimal'

/** "N allies are at or above a threshold", with or without some of them. */
export interface CountClaim {
  readonly kind: 'count'
  readonly year: number
  readonly threshold: Hundredths
  readonly without: readonly AllyCode[]
  readonly comparison: Exclude<Comparison, 'to one decimal'>
  readonly number: number
}

/** "This ally's share is …", in hundredths of a percent of GDP. */
export interface ShareClaim {
  readonly kind: 'share'
  readonly ally: AllyCode
  readonly year: number
  readonly comparison: Comparison
  readonly number: Hundredths
}

/** "This ally's place by share is …"; 1 is the largest. */
export interface RankClaim {
  readonly kind: 'rank'
  readonly ally: AllyCode
  readonly year: number
  readonly without: readonly AllyCode[]
  readonly comparison: Exclude<Comparison, 'to one decimal'>
  readonly number: number
}

export type Claim = CountClaim | ShareClaim | RankClaim

/** `not-checkable`: the release has no figure that bears on it. */
export type ClaimVerdict = 'holds' | 'fails' | 'undecided' | 'not-checkable'

/** What a release says of a claim. */
export interface ClaimResult {
  readonly verdict: ClaimVerdict
  /** The allies behind it: those at or above the threshold, or the one that is spoken of. */
  readonly allies: readonly Observation[]
  /** What the release has instead: a count, a share in hundredths, or a rank, from low to high. */
  readonly found: readonly [low: number, high: number] | null
}

/** Evaluates a claim against one release. Uncertain figures give `undecided`, never a guess. */
export function evaluateClaim(claim: Claim, figures: ReleaseFigures): ClaimResult {
  switch (claim.kind) {
    case 'count':
      return evaluateCount(claim, figures)
    case 'share':
      return evaluateShare(claim, figures)
    case 'rank':
      return evaluateRank(claim, figures)
  }
}

const NOT_CHECKABLE: ClaimResult = { verdict: 'not-checkable', allies: [], found: null }

function evaluateCount(claim: CountClaim, figures: ReleaseFigures): ClaimResult {
  const count = countAt(figures, claim.year, claim.threshold, claim.without)
  const [low, high] = rangeOf(count)
  if (count.meets.length + count.below.length + count.undecided.length === 0) return NOT_CHECKABLE
  return {
    verdict: compareRange(low, high, claim.comparison, claim.number),
    allies: count.meets,
    found: [low, high],
  }
}

/** Fewest and most allies that can be at the threshold, given what is undecided or has no figure. */
function rangeOf(count: Count): readonly [number, number] {
  const low = count.meets.length
  const open = count.undecided.length + count.unpublished.length + count.uncollected.length
  return [low, low + open]
}

function compareRange(
  low: number,
  high: number,
  comparison: CountClaim['comparison'],
  number: number,
): ClaimVerdict {
  const whole = (holds: (value: number) => boolean): ClaimVerdict => {
    const [atLow, atHigh] = [holds(low), holds(high)]
    return atLow === atHigh ? (atLow ? 'holds' : 'fails') : 'undecided'
  }
  switch (comparison) {
    case 'at least':
      return whole((value) => value >= number)
    case 'at most':
      return whole((value) => value <= number)
    case 'exactly':
      if (number < low || number > high) return 'fails'
      return low === high ? 'holds' : 'undecided'
  }
}

function evaluateShare(claim: ShareClaim, figures: ReleaseFigures): ClaimResult {
  const observation = observe(figures, claim.ally, claim.year, 'share')
  if (observation.value === null) return NOT_CHECKABLE
  return {
    verdict: compareShareClaim(observation, observation.value, claim),
    allies: [observation],
    found: [observation.value, observation.value],
  }
}

function compareShareClaim(
  observation: Observation,
  value: Hundredths,
  claim: ShareClaim,
): ClaimVerdict {
  if (claim.comparison === 'at least') return AS_CLAIM[compareShare(observation, claim.number)]
  const [low, high] = possibleShares(observation, value)
  if (claim.comparison !== 'to one decimal') {
    return compareRange(low, high, claim.comparison, claim.number)
  }
  return compareRange(toTenths(low), toTenths(high), 'exactly', toTenths(claim.number))
}

const AS_CLAIM: Readonly<Record<Verdict, ClaimVerdict>> = {
  meets: 'holds',
  below: 'fails',
  undecided: 'undecided',
  none: 'not-checkable',
}

/** Smallest and largest two-decimal figure for which the printed one may stand. */
function possibleShares(
  observation: Observation,
  value: Hundredths,
): readonly [Hundredths, Hundredths] {
  const { low, high } = boundsOf(observation, value)
  return [low, observation.decimals === 1 ? high - 1 : high]
}

function evaluateRank(claim: RankClaim, figures: ReleaseFigures): ClaimResult {
  const ranking = rankAllies(figures, claim.year, 'share')
  const counted = ranking.places
    .map((place) => place.observation)
    .filter((o) => o.counted && !claim.without.includes(o.series))
  const own = counted.find((o) => o.series === claim.ally)
  if (own === undefined || own.value === null) return NOT_CHECKABLE
  const [ownLow, ownHigh] = possibleShares(own, own.value)
  const others = counted.flatMap((o) =>
    o === own || o.value === null ? [] : [possibleShares(o, o.value)],
  )
  const ahead = others.filter(([otherLow]) => otherLow > ownHigh).length
  const maybeAhead = others.filter(([, otherHigh]) => otherHigh > ownLow).length
  const open = ranking.absent.filter(
    (o) => o.counted && o.status !== 'inapplicable' && !claim.without.includes(o.series),
  ).length
  const [low, high] = [ahead + 1, maybeAhead + open + 1]
  return {
    verdict: compareRange(low, high, claim.comparison, claim.number),
    allies: [own],
    found: [low, high],
  }
}
