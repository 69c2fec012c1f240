import { type AllyCode, alliesIn } from '../ally'
import type { Hundredths } from '../hundredths'
import {
  isUnheld,
  type Observation,
  observe,
  type ReleaseFigures,
  type Status,
} from '../observation/observation'
import { type CloseCall, closeCall, judge, type Verdict } from './verdict'

/**
 * How many allies are at or above a threshold in one year of one release. Every ally of that year is
 * in exactly one of the first six lists; the denominator is `allies`, never the number of figures.
 */
export interface Count {
  readonly year: number
  readonly threshold: Hundredths
  /** That year's membership, less the ones left out on request. */
  readonly allies: number
  readonly meets: readonly Observation[]
  readonly below: readonly Observation[]
  /** Printed too coarsely, or derived too roughly, to say on which side they are. */
  readonly undecided: readonly Observation[]
  readonly unpublished: readonly Observation[]
  readonly uncollected: readonly Observation[]
  readonly inapplicable: readonly Observation[]
  /** Within 0.05 points, on either side. */
  readonly closeAbove: readonly Observation[]
  readonly closeBelow: readonly Observation[]
  /** Whether any of the year's figures is an estimate. */
  readonly hasEstimates: boolean
}

/** Counts the allies of a year against a threshold, leaving out those named in `without`. */
export function countAt(
  figures: ReleaseFigures,
  year: number,
  threshold: Hundredths,
  without: readonly AllyCode[] = [],
): Count {
  const observations = alliesIn(figures.allies, year)
    .filter((ally) => !without.includes(ally.code))
    .map((ally) => observe(figures, ally.code, year, 'share'))
  const judged = (verdict: Verdict) => observations.filter((o) => judge(o, threshold) === verdict)
  const close = (side: CloseCall) => observations.filter((o) => closeCall(o, threshold) === side)
  const absent = (status: Status) => observations.filter((o) => o.status === status)
  return {
    year,
    threshold,
    allies: observations.length,
    meets: judged('meets'),
    below: judged('below'),
    undecided: judged('undecided'),
    unpublished: absent('unpublished'),
    uncollected: observations.filter(isUnheld),
    inapplicable: absent('inapplicable'),
    closeAbove: close('above'),
    closeBelow: close('below'),
    hasEstimates: observations.some((o) => o.status === 'estimate'),
  }
}

/** Whether at least half of the allies have a figure: a count over fewer would mislead. */
export function holdsMost(count: Count): boolean {
  return 2 * withFigure(count) >= count.allies
}

/** Number of allies with a figure. */
export function withFigure(count: Count): number {
  return count.meets.length + count.below.length + count.undecided.length
}
