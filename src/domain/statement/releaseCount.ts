import type { Hundredths } from '../hundredths'
import type { ReleaseFigures } from '../observation/observation'
import type { ReleaseId } from '../release/release'
import { type Count, countAt, isWholeCount } from '../verdict/count'

/**
 * How many allies one release has at or above a mark in a year that our copy of it holds whole. Known
 * before any release is loaded. Source: data/counts.csv, which is computed from the release files.
 */
export interface ReleaseCount {
  readonly release: ReleaseId
  readonly year: number
  readonly threshold: Hundredths
  readonly meets: number
  /** How many more may be: their figures are too coarse to tell. */
  readonly undecided: number
  /** That year's membership. */
  readonly allies: number
}

/** The counts of a release at some marks, of each year that our copy holds whole. */
export function releaseCounts(
  figures: ReleaseFigures,
  marks: readonly Hundredths[],
): readonly ReleaseCount[] {
  return figures.years
    .flatMap((year) => marks.map((threshold) => countAt(figures, year, threshold)))
    .filter(isWholeCount)
    .map((count) => inShort(figures, count))
}

function inShort({ release }: ReleaseFigures, count: Count): ReleaseCount {
  const { year, threshold, meets, undecided, allies } = count
  return {
    release: release.id,
    year,
    threshold,
    meets: meets.length,
    undecided: undecided.length,
    allies,
  }
}

/** What the releases that hold a year whole say of it, oldest first. */
export interface RevisedCount {
  /** By release, at the mark judged; empty where that was not counted beforehand: a mark of the reader's. */
  readonly counts: readonly ReleaseCount[]
  /** Those releases. */
  readonly releases: readonly ReleaseId[]
}

/**
 * The counts of a year in the releases that hold it whole, where they are not all the same; `null`
 * where they are, or where only one release has it.
 */
export function revisedCount(
  all: readonly ReleaseCount[],
  year: number,
  threshold: Hundredths,
): RevisedCount | null {
  const ofYear = all.filter((count) => count.year === year)
  const releases = [...new Set(ofYear.map(({ release }) => release))]
  const counts = ofYear.filter((count) => count.threshold === threshold)
  const isSame = new Set(counts.map(({ meets, undecided }) => `${meets} ${undecided}`)).size === 1
  return releases.length < 2 || isSame ? null : { counts, releases }
}

/**
 * The year to follow through the releases: the one asked for if its counts differ, else the one whose counts
 * lie farthest apart, the later where two do alike; `null` where no year's differ.
 */
export function mostRevisedYear(
  all: readonly ReleaseCount[],
  asked: number,
  threshold: Hundredths,
): number | null {
  const spread = (year: number) => {
    const counts = revisedCount(all, year, threshold)?.counts ?? []
    const numbers = counts.map(({ meets }) => meets)
    return counts.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers)
  }
  if (spread(asked) > 0) return asked
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => b - a)
  const [first] = years.toSorted((a, b) => spread(b) - spread(a))
  return first !== undefined && spread(first) > 0 ? first : null
}
