import type { AllyCode } from '../ally'
import type { Hundredths } from '../hundredths'
import type { ReleaseFigures } from '../observation/observation'
import { type Coverage, coverageOf } from '../release/coverage'
import type { ReleaseId, ReleaseInBrief } from '../release/release'
import { type Count, countAt } from '../verdict/count'
import type { ReleaseCount } from './releaseCount'
import type { StatedCount } from './statedCount'

/** What NATO itself said of a year and a mark, with whatever release, in the order of the file, in which it was said. */
export function statementsOn(
  all: readonly StatedCount[],
  year: number,
  threshold: Hundredths,
): readonly StatedCount[] {
  return all.filter((stated) => stated.year === year && stated.threshold === threshold)
}

/** How numbers that NATO stated stand to a later table: how many of them are lower in it, equal or higher. */
export interface StatementTally {
  readonly lower: number
  readonly equal: number
  readonly higher: number
}

/** The tallies of what was said before a release came out, forecasts and looks back apart. */
export interface StatementOutcome {
  readonly release: ReleaseId
  readonly all: StatementTally
  readonly forecasts: StatementTally
  readonly looksBack: StatementTally
}

/**
 * What became of NATO's numbers in a release that holds their years whole. "All" is no number to
 * compare, and neither is a count over figures that are too coarse.
 */
export function statementOutcome(
  stated: readonly StatedCount[],
  counts: readonly ReleaseCount[],
  release: ReleaseId,
): StatementOutcome {
  const pairs = stated.flatMap(({ said, year, threshold, number, outlook }) => {
    const count = counts.find(
      (one) => one.release === release && one.year === year && one.threshold === threshold,
    )
    if (count === undefined || number === null || said >= release) return []
    return count.undecided > 0 ? [] : [{ outlook, change: count.meets - number }]
  })
  const tally = (some: typeof pairs): StatementTally => ({
    lower: some.filter(({ change }) => change < 0).length,
    equal: some.filter(({ change }) => change === 0).length,
    higher: some.filter(({ change }) => change > 0).length,
  })
  return {
    release,
    all: tally(pairs),
    forecasts: tally(pairs.filter(({ outlook }) => outlook === 'forecast')),
    looksBack: tally(pairs.filter(({ outlook }) => outlook === 'looking back')),
  }
}

/**
 * The newest release of the oldest concept that holds several years whole: NATO's statements were made
 * of that concept, and this is its last word on them. `null` where there is none.
 */
export function lastTable(
  counts: readonly ReleaseCount[],
  releases: readonly ReleaseInBrief[],
): ReleaseId | null {
  const concept = releases[0]?.concept
  const yearsOf = (id: ReleaseId) =>
    new Set(counts.filter(({ release }) => release === id).map(({ year }) => year))
  const found = releases.findLast(
    (release) => release.concept === concept && yearsOf(release.id).size > 1,
  )
  return found?.id ?? null
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
