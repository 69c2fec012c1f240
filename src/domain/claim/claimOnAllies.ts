import { alliesIn } from '../ally'
import { type Observation, observe, type ReleaseFigures } from '../observation/observation'
import { countAt, withFigure } from '../verdict/count'
import { closeCall, compareShare } from '../verdict/verdict'
import {
  type ClaimResult,
  type ClaimVerdict,
  type CountClaim,
  type GroupClaim,
  NOT_CHECKABLE,
} from './claim'
import { compareRange } from './claimRange'

/** Evaluates a claim about a count. What has no figure is open, an empty cell of NATO's as well. */
export function evaluateCount(claim: CountClaim, figures: ReleaseFigures): ClaimResult {
  const count = countAt(figures, claim.year, claim.threshold, claim.without)
  const open = [...count.undecided, ...count.unpublished, ...count.uncollected]
  if (withFigure(count) === 0) return { ...NOT_CHECKABLE, open }
  const found = [count.meets.length, count.meets.length + open.length] as const
  return {
    ...NOT_CHECKABLE,
    verdict: compareRange(found, claim),
    allies: count.meets,
    found,
    close: [...count.closeAbove, ...count.closeBelow],
    open,
  }
}

/**
 * Evaluates a claim about which allies. Those that are named are judged by their figure, in a year
 * before accession too; `only`, `none` and `all` range over the year's membership, where who has no
 * armed forces is on neither side.
 */
export function evaluateGroup(claim: GroupClaim, figures: ReleaseFigures): ClaimResult {
  const meant = observationsMeant(claim, figures)
  const isNamed = (o: Observation) => claim.allies.includes(o.series)
  const named = claim.allies.flatMap((code) => meant.find((o) => o.series === code) ?? [])
  if (!meant.some((o) => o.value !== null)) return { ...NOT_CHECKABLE, named, open: meant }
  const on = meant.filter((o) => sideOf(o, claim) === 'on')
  const off = meant.filter((o) => sideOf(o, claim) === 'off')
  const open = meant.filter(
    (o) => sideOf(o, claim) === 'open' && (o.status !== 'inapplicable' || isNamed(o)),
  )
  const against = againstIt(claim, on, off, isNamed)
  const verdict = against.length > 0 ? 'fails' : openVerdict(open)
  if (verdict === 'not-checkable') return { ...NOT_CHECKABLE, named, open }
  return {
    verdict,
    named,
    allies: on,
    found: [on.length, on.length + open.length],
    against,
    close: meant.filter((o) => closeCall({ ...o, counted: true }, claim.threshold) !== null),
    open,
  }
}

/** Who is named and has no armed forces is on no side, and never will be. */
function openVerdict(open: readonly Observation[]): ClaimVerdict {
  if (open.some((o) => o.status === 'inapplicable')) return 'not-checkable'
  return open.length > 0 ? 'undecided' : 'holds'
}

/** Those named, or the year's membership with those named. */
function observationsMeant(claim: GroupClaim, figures: ReleaseFigures): readonly Observation[] {
  const { scope, allies, without, year } = claim
  const isOfNamed = scope === 'each' || (scope === 'none' && allies.length > 0)
  const members = alliesIn(figures.allies, year).map((ally) => ally.code)
  const codes = isOfNamed
    ? allies
    : [...new Set([...members.filter((code) => !without.includes(code)), ...allies])]
  return codes.map((code) => observe(figures, code, year, 'share'))
}

function sideOf(observation: Observation, claim: GroupClaim): 'on' | 'off' | 'open' {
  const verdict = compareShare(observation, claim.threshold)
  if (verdict === 'none' || verdict === 'undecided') return 'open'
  // Who was no ally then cannot be among the only ones.
  if (claim.scope === 'only' && !observation.counted) return 'off'
  return (verdict === 'meets') === (claim.side === 'above') ? 'on' : 'off'
}

function againstIt(
  { scope }: GroupClaim,
  on: readonly Observation[],
  off: readonly Observation[],
  isNamed: (observation: Observation) => boolean,
): readonly Observation[] {
  switch (scope) {
    case 'each':
    case 'all':
      return off
    case 'none':
      return on
    case 'only':
      return [...off.filter(isNamed), ...on.filter((o) => !isNamed(o))]
  }
}
