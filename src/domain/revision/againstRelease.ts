import { alliesIn } from '../ally'
import type { Hundredths } from '../hundredths'
import type { Observation, ReleaseFigures } from '../observation/observation'
import { compareVerdicts, type VerdictChanges } from '../verdict/verdictChanges'
import { compareVintages } from './revision'

/** How a year of some figures stands to the same year of a release. */
export interface AgainstRelease {
  /** Whose verdict is another, and how many allies have a clear one in both. */
  readonly changes: VerdictChanges
  /** Shares of allies that differ at all, the largest difference first; `change` in hundredths of a point. */
  readonly moved: readonly {
    readonly before: Observation
    readonly after: Observation
    readonly change: Hundredths
  }[]
}

/** Compares the shares of a year with a release's, ally by ally, and their verdicts at a mark. */
export function againstRelease(
  release: ReleaseFigures,
  own: ReleaseFigures,
  year: number,
  threshold: Hundredths,
): AgainstRelease {
  const moved = alliesIn(own.allies, year).flatMap(({ code }) => {
    const { earlier, later, change } = compareVintages(release, own, code, year, 'share')
    return change === null || change === 0 ? [] : [{ before: earlier, after: later, change }]
  })
  return {
    changes: compareVerdicts(release, own, year, threshold),
    moved: moved.sort((a, b) => Math.abs(b.change) - Math.abs(a.change)),
  }
}
