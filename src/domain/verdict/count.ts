import type { AllyCode } from '../ally'
import type { Hundredths } from '../hundredths'
import {
  isUnheld,
  type Observation,
  observeMembers,
  type ReleaseFigures,
  type Status,
} from '../observation/observation'
import { isClose, judge, type Verdict } from './verdict'

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
  const observations = observeMembers(figures, year, 'share').filter(
    ({ series }) => !without.includes(series),
  )
  const judged: Record<Verdict, Observation[]> = { meets: [], below: [], undecided: [], none: [] }
  for (const o of observations) judged[judge(o, threshold)].push(o)
  const { meets, below, undecided } = judged
  const close = (some: readonly Observation[]) => some.filter((o) => isClose(o, threshold))
  const absent = (status: Status) => observations.filter((o) => o.status === status)
  return {
    year,
    threshold,
    allies: observations.length,
    meets,
    below,
    undecided,
    unpublished: absent('unpublished'),
    uncollected: observations.filter(isUnheld),
    inapplicable: absent('inapplicable'),
    closeAbove: close(meets),
    closeBelow: close(below),
    hasEstimates: observations.some((o) => o.status === 'estimate'),
  }
}

/** Whether at least half of the allies have a figure: a count over fewer would mislead. */
export function holdsMost(count: Count): boolean {
  return 2 * withFigure(count) >= count.allies
}

/** Whether our copy of the release holds the year whole, so that the count is NATO's table's own. */
export function isWholeCount(count: Count): boolean {
  return withFigure(count) > 0 && count.uncollected.length === 0
}

/** Number of allies with a figure. */
export function withFigure(count: Count): number {
  return count.meets.length + count.below.length + count.undecided.length
}
