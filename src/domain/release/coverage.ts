import type { Measure } from '../measure'
import { isUnheld, observeMembers, type ReleaseFigures } from '../observation/observation'
import { isOwn, type Release, type ReleaseId } from './release'

/**
 * How much of a year our copy of a release holds. `full`: every ally of that year that has armed
 * forces, save those that NATO left empty.
 */
export type Coverage = 'full' | 'part' | 'none'

/** One row of data/coverage.csv, which is computed from the release files and checked by a test. */
export interface CoverageRow {
  readonly release: ReleaseId
  readonly year: number
  readonly measure: Measure
  readonly coverage: 'full' | 'part'
}

/** Coverage of one year and measure, computed from the figures. */
export function coverageOf(figures: ReleaseFigures, year: number, measure: Measure): Coverage {
  const observations = observeMembers(figures, year, measure)
  if (!observations.some(({ value }) => value !== null)) return 'none'
  return observations.some(isUnheld) ? 'part' : 'full'
}

/** The years of a release that hold at least one figure of a measure, ascending; computed from the figures. */
export function heldYears(figures: ReleaseFigures, measure: Measure): readonly number[] {
  return figures.years.filter((year) => coverageOf(figures, year, measure) !== 'none')
}

/** The years of a release that hold figures of a measure, ascending; as held in data/coverage.csv. */
export function coveredYears(
  rows: readonly CoverageRow[],
  release: ReleaseId,
  measure: Measure,
): readonly number[] {
  return rows
    .filter((row) => row.release === release && row.measure === measure)
    .map((row) => row.year)
    .sort((a, b) => a - b)
}

/** The years of a release that hold figures of each of some measures, ascending. */
export function commonYears(
  rows: readonly CoverageRow[],
  release: ReleaseId,
  measures: readonly Measure[],
): readonly number[] {
  const [first = [], ...others] = measures.map((measure) => coveredYears(rows, release, measure))
  return first.filter((year) => others.every((years) => years.includes(year)))
}

/** Coverage of one year and measure as held in data/coverage.csv. */
export function coverageIn(
  rows: readonly CoverageRow[],
  release: ReleaseId,
  year: number,
  measure: Measure,
): Coverage {
  const row = rows.find(
    (candidate) =>
      candidate.release === release && candidate.year === year && candidate.measure === measure,
  )
  return row?.coverage ?? 'none'
}

/** Whether a release of NATO's has full coverage of all its years. */
export function isWhole(release: Pick<Release, 'id'>, rows: readonly CoverageRow[]): boolean {
  if (isOwn(release)) return false
  const own = rows.filter((row) => row.release === release.id && row.measure === 'share')
  return own.length > 0 && own.every((row) => row.coverage === 'full')
}

/** The release shown when none is asked for: of releases, oldest first, the newest whole one. */
export function defaultRelease<R extends Pick<Release, 'id'>>(
  releases: readonly R[],
  rows: readonly CoverageRow[],
): R | undefined {
  return releases.findLast((release) => isWhole(release, rows))
}
