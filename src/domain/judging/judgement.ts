import type { SeriesCode } from '../ally'
import type { Measure } from '../measure'
import type { Observation } from '../observation/observation'
import type { ReleaseId } from '../release/release'

/**
 * What a release says of a reading. `undecided`: rounding or a missing figure can tip it. `not-held`: our
 * copy of the release lacks the figure itself, or more than half of the allies where it is about all;
 * never to be told as "does not hold". `not-checkable`: not from this data.
 */
export type ReadingVerdict = 'holds' | 'does not hold' | 'undecided' | 'not-held' | 'not-checkable'

/** What the release has instead of what is said, from low to high, in units of 10 to the minus `decimals`. */
export interface Found {
  readonly low: number
  readonly high: number
  /** 0: allies, places. 2: figures. 4: ratios and other computed numbers. */
  readonly decimals: 0 | 2 | 4
}

/** What comes out by one of several meanings that a sentence leaves open. */
export interface Meant {
  readonly measure: Measure | null
  readonly verdict: ReadingVerdict
}

/** Where an ally may stand: ties share places, and who has no figure may stand anywhere. */
export interface PlaceSpan {
  readonly ally: SeriesCode
  readonly low: number
  readonly high: number
}

/** What one release says of one reading, and by which figures. */
export interface Judgement {
  readonly verdict: ReadingVerdict
  readonly release: ReleaseId
  /** An `undecided` that holds for the allies with a figure. */
  readonly holdsForThoseHeld: boolean
  /** The figures of those that are named, without a value too; both years of a change. */
  readonly figures: readonly Observation[]
  readonly found: Found | null
  /** Of rank, order and block: in the order named. */
  readonly places: readonly PlaceSpan[]
  /** The allies on the side spoken of. */
  readonly passing: readonly Observation[]
  /** The figures that speak against it. */
  readonly against: readonly Observation[]
  /** Without a figure, or with one too uncertain to tell. Never who has no armed forces, unless named. */
  readonly open: readonly Observation[]
  /** Within 0.05 points of what decides. */
  readonly closeCalls: readonly Observation[]
  /** An exact number missed by at most 0.05 points or 2%. */
  readonly isMissedClosely: boolean
  /** The measure that decided, where a sentence leaves it open (current or constant US$). */
  readonly measure: Measure | null
  /** Years of the prices of an amount as it was said, and of this release, where they differ: nothing can be said of it. */
  readonly otherPrices: { readonly of: number; readonly held: number } | null
  /** By each meaning, where a sentence leaves open which is meant; none where it does not. */
  readonly meant: readonly Meant[]
}

/** A judgement of which only the verdict and the release are known yet. */
export function bareJudgement(verdict: ReadingVerdict, release: ReleaseId): Judgement {
  return {
    verdict,
    release,
    holdsForThoseHeld: false,
    figures: [],
    found: null,
    places: [],
    passing: [],
    against: [],
    open: [],
    closeCalls: [],
    isMissedClosely: false,
    measure: null,
    otherPrices: null,
    meant: [],
  }
}

/** Whether a verdict says something. */
export function isDecided(verdict: ReadingVerdict): verdict is 'holds' | 'does not hold' {
  return verdict === 'holds' || verdict === 'does not hold'
}

/** Whether all that a judgement lacks is of allies without armed forces, whose figures no copy could hold. */
export function isOfForceless(judgement: Judgement | null): boolean {
  const open = judgement?.open ?? []
  return open.length > 0 && open.every(({ status }) => status === 'inapplicable')
}
