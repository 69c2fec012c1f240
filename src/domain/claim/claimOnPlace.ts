import { observe, type ReleaseFigures } from '../observation/observation'
import { rankAllies } from '../observation/ranking'
import { CLOSE } from '../verdict/verdict'
import { type ClaimResult, NOT_CHECKABLE, type RankClaim } from './claim'
import { compareRange, possibleShares } from './claimRange'

/** Evaluates a claim about a place: who has no figure may stand anywhere, so the place is a range. */
export function evaluateRank(claim: RankClaim, figures: ReleaseFigures): ClaimResult {
  const ranking = rankAllies(figures, claim.year, 'share')
  const counted = ranking.places
    .map((place) => place.observation)
    .filter((o) => o.counted && !claim.without.includes(o.series))
  const own = counted.find((o) => o.series === claim.ally)
  const { value } = own ?? { value: null }
  if (own === undefined || value === null) {
    const named = [observe(figures, claim.ally, claim.year, 'share')]
    return { ...NOT_CHECKABLE, named, open: named }
  }
  const [ownLow, ownHigh] = possibleShares(own, value)
  const rivals = counted.filter((o) => o !== own)
  const others = rivals.flatMap((o) => (o.value === null ? [] : [possibleShares(o, o.value)]))
  const isAhead = ([low, high]: readonly [number, number]) =>
    claim.fromBottom ? high < ownLow : low > ownHigh
  const maybeAhead = ([low, high]: readonly [number, number]) =>
    claim.fromBottom ? low < ownHigh : high > ownLow
  const open = ranking.absent.filter(
    (o) => o.counted && o.status !== 'inapplicable' && !claim.without.includes(o.series),
  )
  const found = [
    others.filter(isAhead).length + 1,
    others.filter(maybeAhead).length + open.length + 1,
  ] as const
  return {
    ...NOT_CHECKABLE,
    verdict: compareRange(found, claim),
    named: [own],
    allies: [own],
    found,
    close: rivals.filter((o) => o.value !== null && Math.abs(o.value - value) <= CLOSE),
    open,
  }
}
