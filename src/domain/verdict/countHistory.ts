import type { Hundredths } from '../hundredths'
import type { ReleaseFigures } from '../observation/observation'
import { type Coverage, coverageOf } from '../release/coverage'
import type { Release } from '../release/release'
import { type Count, countAt } from './count'
import { PROPOSED_MARK, THRESHOLD_DEFAULT } from './threshold'

/** One year's counts in one release, and what other releases count for the same year. */
export interface YearCounts {
  readonly year: number
  /** In the release shown. */
  readonly coverage: Coverage
  /** At the judged threshold. */
  readonly judged: Count
  /** At each of `countedThresholds`, the judged among them; each names its own. */
  readonly counts: readonly Count[]
  /** At the judged threshold, by other releases that hold the year in full; oldest first. */
  readonly others: readonly { readonly release: Release; readonly count: Count }[]
  /** Other releases that hold a part of the year, and so are left out. */
  readonly parts: readonly Release[]
}

/** Counts each year of a span at the judged threshold and the marks beside it; `all` are the releases compared with. */
export function countsOverYears(
  figures: ReleaseFigures,
  all: readonly ReleaseFigures[],
  [first, last]: readonly [number, number],
  judged: Hundredths,
): readonly YearCounts[] {
  const others = all.filter(({ release }) => release.id !== figures.release.id)
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    const covering = (wanted: Coverage) =>
      others.filter((other) => coverageOf(other, year, 'share') === wanted)
    return {
      year,
      coverage: coverageOf(figures, year, 'share'),
      judged: countAt(figures, year, judged),
      counts: countedThresholds(judged).map((threshold) => countAt(figures, year, threshold)),
      others: covering('full').map((other) => ({
        release: other.release,
        count: countAt(other, year, judged),
      })),
      parts: covering('part').map(({ release }) => release),
    }
  })
}

/** A count that leaves nothing open, and the release that it is from. */
interface CertainCount {
  readonly release: Release
  readonly number: number
}

/** The year of which complete releases count most differently, with the ends of what they say. */
export interface CountSpread {
  readonly year: number
  readonly least: CertainCount
  readonly most: CertainCount
}

/** Where complete releases, `own` among them, differ most; of one concept where two at the ends are. */
export function widestSpread(years: readonly YearCounts[], own: Release): CountSpread | null {
  const spreads = years.flatMap((year) => {
    const shown = year.coverage === 'full' ? [{ release: own, count: year.judged }] : []
    return spreadOf(year.year, [...shown, ...year.others])
  })
  const size = ({ least, most }: CountSpread) => most.number - least.number
  return spreads.toSorted((a, b) => size(b) - size(a))[0] ?? null
}

function spreadOf(year: number, counted: YearCounts['others']): readonly CountSpread[] {
  const certain = counted.flatMap(({ release, count }) =>
    count.undecided.length > 0 ? [] : [{ release, number: count.meets.length }],
  )
  const numbers = certain.map(({ number }) => number)
  const at = (end: number) => certain.filter(({ number }) => number === end)
  const pairs = at(Math.min(...numbers)).flatMap((least) =>
    at(Math.max(...numbers)).map((most) => ({ year, least, most })),
  )
  const isOfOne = ({ least, most }: CountSpread) => least.release.concept === most.release.concept
  return [pairs.find(isOfOne) ?? pairs[0] ?? []].flat()
}

/** The thresholds that counts are drawn at: 2%, 3% and the one judged, ascending. */
export function countedThresholds(judged: Hundredths): readonly Hundredths[] {
  return [...new Set([THRESHOLD_DEFAULT, PROPOSED_MARK, judged])].sort((a, b) => a - b)
}
