import type { AllyCode, SeriesCode } from '../ally'
import type { Hundredths } from '../hundredths'
import type { Observation } from '../observation/observation'

/** How a claim's number is meant. `to one decimal` applies to shares alone. */
export const COMPARISONS = ['at least', 'at most', 'exactly', 'between', 'to one decimal'] as const
export type Comparison = (typeof COMPARISONS)[number]

/** What is said of a number. */
export interface Statement {
  readonly comparison: Comparison
  readonly number: number
  /** The upper end, included; given with `between` alone. */
  readonly to?: number
}

/** The same of a number that is counted. */
export interface WholeStatement extends Statement {
  readonly comparison: Exclude<Comparison, 'to one decimal'>
}

/** "N allies are at or above a threshold", with or without some of them. */
export interface CountClaim extends WholeStatement {
  readonly kind: 'count'
  readonly year: number
  readonly threshold: Hundredths
  readonly without: readonly AllyCode[]
}

/** "This ally's share is …", in hundredths of a percent of GDP; NATO's own aggregates too. */
export interface ShareClaim extends Statement {
  readonly kind: 'share'
  readonly ally: SeriesCode
  readonly year: number
}

/** "This ally's place by share is …"; 1 is the largest, or the smallest `fromBottom`. */
export interface RankClaim extends WholeStatement {
  readonly kind: 'rank'
  readonly ally: AllyCode
  readonly year: number
  readonly without: readonly AllyCode[]
  readonly fromBottom?: true
}

/** The measures of an amount: in US$ million, at constant or at current prices. */
export const AMOUNTS = ['expenditure', 'expenditureCurrent'] as const
export type AmountMeasure = (typeof AMOUNTS)[number]

/** "This ally spends …", in hundredths of US$ million; compared in whole millions, as NATO prints them. */
export interface AmountClaim extends WholeStatement {
  readonly kind: 'amount'
  readonly ally: SeriesCode
  readonly year: number
  readonly measure: AmountMeasure
}

/** "This ally's share changed by … points from one year to another", within one release. */
export interface ChangeClaim extends WholeStatement {
  readonly kind: 'change'
  readonly ally: SeriesCode
  readonly year: number
  /** The earlier year. */
  readonly since: number
}

/**
 * Which allies: `each` of those named; those and `only` those; `none` of those named, or none at all
 * where none is named; `all` that have armed forces.
 */
export const SCOPES = ['each', 'only', 'none', 'all'] as const
export type Scope = (typeof SCOPES)[number]

export const SIDES = ['above', 'below'] as const
/** `above`: at or above the threshold. */
export type Side = (typeof SIDES)[number]

/** "These allies, or only these, or all or none, are at or above (or below) a threshold". */
export interface GroupClaim {
  readonly kind: 'group'
  readonly year: number
  readonly threshold: Hundredths
  readonly side: Side
  readonly scope: Scope
  /** Those named; empty for `all`. */
  readonly allies: readonly AllyCode[]
  /** Left out of `only`, `none` and `all`. */
  readonly without: readonly AllyCode[]
}

export type Claim = CountClaim | ShareClaim | RankClaim | AmountClaim | ChangeClaim | GroupClaim

/** `not-checkable`: the release has no figure that bears on it, or whom it names has no armed forces. */
export type ClaimVerdict = 'holds' | 'fails' | 'undecided' | 'not-checkable'

/** What a release says of a claim. */
export interface ClaimResult {
  readonly verdict: ClaimVerdict
  /** What the release has of those that the claim names, in its order, on whichever side; without a figure too. */
  readonly named: readonly Observation[]
  /** The allies behind it: those on the side spoken of, or the one that is spoken of. */
  readonly allies: readonly Observation[]
  /** What the release has instead, from low to high: a count, a place, or a figure in hundredths. */
  readonly found: readonly [low: number, high: number] | null
  /** Those named or meant that are on the other side, or on that side and not named. */
  readonly against: readonly Observation[]
  /** Within 0.05 points of what decides, on either side. */
  readonly close: readonly Observation[]
  /** Without a figure, or with one that is too uncertain to be told from the threshold. */
  readonly open: readonly Observation[]
}

export const NOT_CHECKABLE: ClaimResult = {
  verdict: 'not-checkable',
  named: [],
  allies: [],
  found: null,
  against: [],
  close: [],
  open: [],
}

/** The allies or aggregates that a claim names, those left out among them. */
export function namedIn(claim: Claim): readonly SeriesCode[] {
  switch (claim.kind) {
    case 'count':
      return claim.without
    case 'group':
      return [...claim.allies, ...claim.without]
    case 'rank':
      return [claim.ally, ...claim.without]
    default:
      return [claim.ally]
  }
}

/** The figures that a verdict turns on: of those named, and close calls; each once. */
export function decisiveFigures({ named, close }: ClaimResult): readonly Observation[] {
  const isNamed = (o: Observation) =>
    named.some(({ series, year }) => series === o.series && year === o.year)
  return [...named, ...close.filter((o) => !isNamed(o))].filter(({ value }) => value !== null)
}
