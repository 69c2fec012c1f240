import { type AllyCode, alliesIn, type SeriesCode } from './ally'
import { coverageOf } from './coverage'
import type { Hundredths } from './hundredths'
import { type Observation, observe, type ReleaseFigures } from './observation'
import type { Release } from './release'
import type { Scene } from './scene'
import { judge, type Verdict } from './verdict'
import { isOverYears, selectsAllies } from './view'

/** What one release says otherwise than another of the same year against the same threshold. */
export interface VerdictChanges {
  readonly from: Release
  readonly to: Release
  readonly year: number
  readonly threshold: Hundredths
  /** Then it is not known how much of it is definition. */
  readonly isOtherConcept: boolean
  /** As in `to`: below in `from`, at or above in `to`. */
  readonly risen: readonly Observation[]
  /** As in `to`: at or above in `from`, below in `to`. */
  readonly fallen: readonly Observation[]
  /** How many allies have a clear verdict in both. The others are left out. */
  readonly compared: number
  /** Whether all allies of the year were looked at, in complete copies of both releases. */
  readonly isWhole: boolean
}

/** Compares the verdicts of two releases on one year: of all its allies, or of those in `only`. */
export function compareVerdicts(
  from: ReleaseFigures,
  to: ReleaseFigures,
  year: number,
  threshold: Hundredths,
  only: readonly SeriesCode[] | null = null,
): VerdictChanges {
  const isClear = (verdict: Verdict) => verdict === 'meets' || verdict === 'below'
  const judgeIn = (figures: ReleaseFigures, code: AllyCode) =>
    judge(observe(figures, code, year, 'share'), threshold)
  const pairs = alliesIn(to.allies, year)
    .filter((ally) => only === null || only.includes(ally.code))
    .map(({ code }) => ({ code, before: judgeIn(from, code), after: judgeIn(to, code) }))
    .filter(({ before, after }) => isClear(before) && isClear(after))
  const moved = (way: Verdict) =>
    pairs
      .filter(({ before, after }) => before !== after && after === way)
      .map(({ code }) => observe(to, code, year, 'share'))
  return {
    from: from.release,
    to: to.release,
    year,
    threshold,
    isOtherConcept: from.release.concept !== to.release.concept,
    risen: moved('meets'),
    fallen: moved('below'),
    compared: pairs.length,
    isWhole:
      only === null && [from, to].every((figures) => coverageOf(figures, year, 'share') === 'full'),
  }
}

/** The year that a scene's verdicts are compared in: the one shown, or the last of those shown. */
export function comparedYear({ view }: Scene): number {
  return isOverYears(view.chart) ? view.years[1] : view.year
}

/** What `to` says otherwise than `from` of what a scene shows; of a measure without verdicts nothing is compared. */
export function sceneChanges(
  scene: Scene,
  from: ReleaseFigures,
  to: ReleaseFigures,
): VerdictChanges {
  const { chart, measure, allies, threshold } = scene.view
  const chosen = selectsAllies(chart) && allies.length > 0 ? allies : null
  const only = measure === 'share' ? chosen : []
  return compareVerdicts(from, to, comparedYear(scene), threshold, only)
}
