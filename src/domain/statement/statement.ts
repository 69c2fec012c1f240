import type { AllyCode } from '../ally'
import type { Hundredths } from '../hundredths'
import type { ReleaseFigures } from '../observation/observation'
import { type Coverage, coverageOf } from '../release/coverage'
import type { ReleaseId } from '../release/release'
import { type Count, countAt } from '../verdict/count'
import type { StatedCount } from './statedCount'

/** What NATO itself said of a year and a mark, with whatever release, in the order of the file, in which it was said. */
export function statementsOn(
  all: readonly StatedCount[],
  year: number,
  threshold: Hundredths,
): readonly StatedCount[] {
  return all.filter((stated) => stated.year === year && stated.threshold === threshold)
}

/** What one release makes of a year and mark that NATO spoke of. */
export interface StatedVintage {
  readonly release: ReleaseId
  readonly coverage: Exclude<Coverage, 'none'>
  readonly count: Count
  /** At or above the mark in the table of the statement's own release, and below it in this one. */
  readonly left: readonly AllyCode[]
}

/** A statement with the tables that bear on it. */
export interface FollowedStatement {
  readonly stated: StatedCount
  /** By the release that it was made with; `null` where our copy of that holds nothing of the year. */
  readonly own: StatedVintage | null
  /** By each later release that holds the year, oldest first. */
  readonly later: readonly StatedVintage[]
}

/** Follows a statement through the releases given, oldest first. */
export function followStatement(
  stated: StatedCount,
  all: readonly ReleaseFigures[],
): FollowedStatement {
  const { year, threshold } = stated
  const made = all.find(({ release }) => release.id === stated.release)
  const met = made === undefined ? [] : countAt(made, year, threshold).meets.map((o) => o.series)
  const vintage = (figures: ReleaseFigures): readonly StatedVintage[] => {
    const coverage = coverageOf(figures, year, 'share')
    if (coverage === 'none') return []
    const count = countAt(figures, year, threshold)
    const below = count.below.map((o) => o.series)
    const left = met.filter((code) => below.includes(code))
    return [{ release: figures.release.id, coverage, count, left }]
  }
  return {
    stated,
    own: (made === undefined ? undefined : vintage(made)[0]) ?? null,
    later: all.filter(({ release }) => release.id > stated.release).flatMap(vintage),
  }
}
