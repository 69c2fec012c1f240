import type { SeriesCode } from '../ally'
import type { Hundredths } from '../hundredths'
import {
  type Observation,
  observe,
  observeMembers,
  type ReleaseFigures,
} from '../observation/observation'
import { PATH_LEVEL } from '../observation/path'
import { coverageOf } from '../release/coverage'
import type { Release } from '../release/release'
import type { Scene } from '../scene'
import { CHART_TRAITS, isOverYears, selectsAllies } from '../view/view'
import { judge, type Verdict } from './verdict'

/** What one release says otherwise than another of the same year against the same threshold. */
export interface VerdictChanges {
  readonly from: Release
  readonly to: Release
  readonly year: number
  readonly threshold: Hundredths
  /** Then the year says how much of it may be definition (`conceptEffect`). */
  readonly isOtherConcept: boolean
  /** As in `to`: below in `from`, at or above in `to`. */
  readonly risen: readonly Observation[]
  /** As in `to`: at or above in `from`, below in `to`. */
  readonly fallen: readonly Observation[]
  /** How many allies have a clear verdict in both. */
  readonly compared: number
  /** As in `to`, those without a clear verdict in `from`: undecided there, or without a figure. */
  readonly settled: Readonly<Record<'meets' | 'below', readonly Observation[]>>
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
  const clear = observeMembers(to, year, 'share')
    .filter(({ series }) => only === null || only.includes(series))
    .map((o) => ({
      o,
      before: judge(observe(from, o.series, year, 'share'), threshold),
      after: judge(o, threshold),
    }))
    .filter(({ after }) => isClear(after))
  const pairs = clear.filter(({ before }) => isClear(before))
  const open = clear.filter(({ before }) => !isClear(before))
  const come = (some: typeof clear, way: Verdict) =>
    some.filter(({ before, after }) => before !== after && after === way).map(({ o }) => o)
  return {
    from: from.release,
    to: to.release,
    year,
    threshold,
    isOtherConcept: from.release.concept !== to.release.concept,
    risen: come(pairs, 'meets'),
    fallen: come(pairs, 'below'),
    compared: pairs.length,
    settled: { meets: come(open, 'meets'), below: come(open, 'below') },
    isWhole:
      only === null && [from, to].every((figures) => coverageOf(figures, year, 'share') === 'full'),
  }
}

/** The year that a scene's verdicts are compared in: the one shown, or the last of those shown. */
export function comparedYear({ view }: Scene): number {
  return isOverYears(view.chart) ? view.years[1] : view.year
}

/** What `to` says otherwise than `from` of the shares that a scene shows, at the mark that it is about. */
export function sceneChanges(
  scene: Scene,
  from: ReleaseFigures,
  to: ReleaseFigures,
): VerdictChanges {
  const { chart, allies, threshold } = scene.view
  const chosen = selectsAllies(chart) && allies.length > 0 ? allies : null
  const mark = CHART_TRAITS[chart].isAboutDue ? PATH_LEVEL : threshold
  return compareVerdicts(from, to, comparedYear(scene), mark, chosen)
}
