import type { Observation } from '../observation/observation'
import {
  type HeldRelease,
  isSuperseded,
  type Release,
  type ReleaseInBrief,
  yearOfRelease,
} from '../release/release'
import type { HeldScene, Scene } from '../scene'
import { type RevisedCount, revisedCount } from '../statement/releaseCount'
import type { StatedCount } from '../statement/statedCount'
import { statementsOn } from '../statement/statement'
import { type Count, countAt } from './count'
import { incomeBehindAll } from './nationalIncome'
import { isInForce, stageIn, type Threshold, thresholdAt } from './threshold'

/**
 * How a year is spoken of: an actual `was`, an estimate of a year before the release `is estimated
 * to have been`, and an estimate for the release's own year `is expected to reach`.
 */
export type Tense = 'actual' | 'estimated' | 'expected'

/** How a threshold stands to the year it is applied to. */
export type Bearing =
  | 'in force'
  | 'not yet due'
  | 'not yet agreed'
  | 'proposed'
  /** NATO agreed on it, and tabulates a part of it alone: 5%. */
  | 'partly measured'
  | 'own'

/** The answer to the page's question, ready to be put into words. */
export interface Answer {
  readonly count: Count
  readonly release: Release
  readonly threshold: Threshold
  readonly bearing: Bearing
  readonly tense: Tense
  /** Whether a newer release is held, so that an expectation is spoken of in the past. */
  readonly isSuperseded: boolean
  /** What NATO itself said of this year and threshold with this release, or `null`. */
  readonly stated: StatedCount | null
  /** Whose shares of national income an "all" rests on. */
  readonly onIncome: readonly Observation[]
  /** All that it said of them, with whatever release, in the order in which it was said. */
  readonly statements: readonly StatedCount[]
  /** What the releases that hold the year whole count, this one among them; `null` where they agree. */
  readonly revised: RevisedCount | null
  /** All that are held, oldest first, with what they measure. */
  readonly releases: readonly ReleaseInBrief[]
}

/** The same with all that is held of its release: a page has it, an embed has not. */
export interface HeldAnswer extends Answer {
  readonly release: HeldRelease
}

/** How a year is spoken of in a release. */
export function tenseOf(release: Release, year: number): Tense {
  if (!release.estimateYears.includes(year)) return 'actual'
  return year >= yearOfRelease(release) ? 'expected' : 'estimated'
}

/** How a threshold bears on a year: judging a year by a mark that was not in force is allowed and said. */
function bearingOf(threshold: Threshold, year: number): Bearing {
  if (threshold.stages.length === 0) return 'own'
  if (threshold.measured !== undefined) return 'partly measured'
  if (isInForce(threshold, year)) return 'in force'
  if (threshold.stages.every((stage) => stage.standing === 'proposed')) return 'proposed'
  return stageIn(threshold, year) === null ? 'not yet agreed' : 'not yet due'
}

/** Computes the answer for a scene. */
export function answerOf(scene: Omit<HeldScene, 'vintages'>): HeldAnswer
export function answerOf(scene: Omit<Scene, 'vintages'>): Answer
export function answerOf({ view, figures, reference }: Omit<Scene, 'vintages'>): Answer {
  const { release } = figures
  const threshold = thresholdAt(reference.thresholds, view.threshold)
  const count = countAt(figures, view.year, view.threshold)
  const statements = statementsOn(reference.statedCounts, view.year, view.threshold)
  const stated = statements.find((one) => one.release === release.id) ?? null
  return {
    count,
    release,
    threshold,
    bearing: bearingOf(threshold, view.year),
    tense: tenseOf(release, view.year),
    isSuperseded: isSuperseded(release, reference.releases),
    stated,
    onIncome: incomeBehindAll({ release: release.id, count, stated }, reference.notes),
    statements,
    revised: revisedCount(reference.counts, view.year, view.threshold),
    releases: reference.releases,
  }
}
