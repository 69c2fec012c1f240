import { alliesIn } from './ally'
import type { Hundredths } from './hundredths'
import { type Observation, observe, type ReleaseFigures } from './observation'
import type { Release } from './release'
import { judge } from './verdict'

/** What one release says otherwise than another of the same year against the same threshold. */
export interface VerdictChanges {
  readonly from: Release
  readonly to: Release
  /** Then it is not known how much of it is definition. */
  readonly isOtherConcept: boolean
  /** As in `to`: below in `from`, at or above in `to`. */
  readonly risen: readonly Observation[]
  /** As in `to`: at or above in `from`, below in `to`. */
  readonly fallen: readonly Observation[]
}

/** Compares the verdicts of two releases on one year. Allies without a clear verdict in both are left out. */
export function compareVerdicts(
  from: ReleaseFigures,
  to: ReleaseFigures,
  year: number,
  threshold: Hundredths,
): VerdictChanges {
  const moved = (before: string, after: string) =>
    alliesIn(to.allies, year)
      .map((ally) => observe(to, ally.code, year, 'share'))
      .filter(
        (o) =>
          judge(observe(from, o.series, year, 'share'), threshold) === before &&
          judge(o, threshold) === after,
      )
  return {
    from: from.release,
    to: to.release,
    isOtherConcept: from.release.concept !== to.release.concept,
    risen: moved('below', 'meets'),
    fallen: moved('meets', 'below'),
  }
}
