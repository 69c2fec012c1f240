import { compareReleases, type Release, yearOfRelease } from '../release/release'
import type { Scene } from '../scene'
import type { StatedCount } from '../statement/context'
import { type Count, countAt } from './count'
import { isInForce, stageIn, type Threshold, thresholdAt } from './threshold'

/**
 * How a year is spoken of: an actual `was`, an estimate of a year before the release `is estimated
 * to have been`, and an estimate for the release's own year `is expected to reach`.
 */
export type Tense = 'actual' | 'estimated' | 'expected'

/** How a threshold stands to the year it is applied to. */
export type Bearing = 'in force' | 'not yet due' | 'not yet agreed' | 'proposed' | 'own'

/** The answer to the page's question, ready to be put into words. */
export interface Answer {
  readonly count: Count
  readonly release: Release
  readonly threshold: Threshold
  readonly bearing: Bearing
  readonly tense: Tense
  /** Whether a newer release is held, so that an expectation is spoken of in the past. */
  readonly isSuperseded: boolean
  /** What NATO itself said of this year and threshold in this release, or `null`. */
  readonly stated: StatedCount | null
}

/** How a year is spoken of in a release. */
export function tenseOf(release: Release, year: number): Tense {
  if (!release.estimateYears.includes(year)) return 'actual'
  return year >= yearOfRelease(release) ? 'expected' : 'estimated'
}

/** How a threshold bears on a year: judging a year by a mark that was not in force is allowed and said. */
function bearingOf(threshold: Threshold, year: number): Bearing {
  if (threshold.stages.length === 0) return 'own'
  if (isInForce(threshold, year)) return 'in force'
  if (threshold.stages.every((stage) => stage.standing === 'proposed')) return 'proposed'
  return stageIn(threshold, year) === null ? 'not yet agreed' : 'not yet due'
}

/** Computes the answer for a scene. */
export function answerOf({ view, figures, reference }: Omit<Scene, 'vintages'>): Answer {
  const { release } = figures
  const threshold = thresholdAt(reference.thresholds, view.threshold)
  return {
    count: countAt(figures, view.year, view.threshold),
    release,
    threshold,
    bearing: bearingOf(threshold, view.year),
    tense: tenseOf(release, view.year),
    isSuperseded: reference.releases.some((other) => compareReleases(other, release) > 0),
    stated:
      reference.statedCounts.find(
        (stated) =>
          stated.release === release.id &&
          stated.year === view.year &&
          stated.threshold === view.threshold,
      ) ?? null,
  }
}
