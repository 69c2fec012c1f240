import { compareNames, type SeriesCode } from '../ally'
import type { Hundredths } from '../hundredths'
import { type Observation, observe, type ReleaseFigures } from '../observation/observation'
import { type Coverage, coverageOf } from '../release/coverage'
import type { Concept, Release } from '../release/release'
import { type Count, countAt, holdsMost } from '../verdict/count'
import { judge } from '../verdict/verdict'
import { compareVerdicts, type VerdictChanges } from '../verdict/verdictChanges'
import { compareVintages } from './revision'

/** One year as one release has it, judged against a threshold. */
export interface YearVintage {
  readonly figures: ReleaseFigures
  /** `part`: our copy holds some of the year's allies only, and its count is a least. */
  readonly coverage: Exclude<Coverage, 'none'>
  readonly count: Count
  /** Whether our copy holds enough of the year's allies for its count to be shown (`holdsMost`). */
  readonly isCounted: boolean
  /** Whether it measures something else than the counted vintage before it: the two differ, and are no revision. */
  readonly isOtherConcept: boolean
  /** Who changed sides since the complete vintage before it; `null` for the first of those, and for a part. */
  readonly changes: VerdictChanges | null
}

/** A year in every release that holds it, fragments included, in the order given (oldest first). */
export function vintagesOfYear(
  all: readonly ReleaseFigures[],
  year: number,
  threshold: Hundredths,
): readonly YearVintage[] {
  const held = all.flatMap((figures) => {
    const coverage = coverageOf(figures, year, 'share')
    const count = countAt(figures, year, threshold)
    return coverage === 'none' ? [] : [{ figures, coverage, count, isCounted: holdsMost(count) }]
  })
  return held.map(({ figures, coverage, ...counted }, index) => {
    const before = held.slice(0, index).findLast(({ isCounted }) => isCounted)?.figures
    const whole = held.slice(0, index).findLast((other) => other.coverage === 'full')?.figures
    return {
      figures,
      coverage,
      ...counted,
      isOtherConcept: before !== undefined && before.release.concept !== figures.release.concept,
      changes:
        coverage === 'part' || whole === undefined
          ? null
          : compareVerdicts(whole, figures, year, threshold),
    }
  })
}

/** The least and the most allies that a count stands for: the same where every figure is held and clear. */
export function countBounds({ meets, undecided, uncollected }: Count) {
  return { low: meets.length, high: meets.length + undecided.length + uncollected.length }
}

/** One figure as of one release. */
export interface Vintage {
  readonly release: Release
  /** Without a value where the release has the year but not this ally. */
  readonly observation: Observation
}

/** By how much a figure changed within one concept, from the first release to the last. */
export interface VintageChange {
  readonly from: Vintage
  readonly to: Vintage
  /** In hundredths of a point. */
  readonly value: Hundredths
  /** Whether an end was printed to one decimal only, so that the change is good to a tenth. */
  readonly isRough: boolean
  /** The new side, where both ends have a clear verdict and they differ. */
  readonly crossed: 'risen' | 'fallen' | null
}

/** One ally's figures for a year, from release to release. */
export interface SeriesVintages {
  readonly series: SeriesCode
  /** Only releases that have a figure for it, oldest first. */
  readonly points: readonly Vintage[]
  /** `null` where no two releases of the compared concept have a figure. */
  readonly change: VintageChange | null
}

/**
 * The concept within which a year's figures are compared: the newest one that two releases hold the
 * year by, complete ones before fragments; `null` where there is none.
 */
export function comparedConcept(vintages: readonly YearVintage[]): Concept | null {
  const twiceIn = (pool: readonly YearVintage[]) =>
    pool.findLast(
      (vintage) => pool.filter((other) => conceptOf(other) === conceptOf(vintage)).length > 1,
    )
  const found = twiceIn(vintages.filter(({ coverage }) => coverage === 'full')) ?? twiceIn(vintages)
  return found === undefined ? null : conceptOf(found)
}

const conceptOf = ({ figures }: YearVintage): Concept => figures.release.concept

/** What the vintages of a year say of one ally or aggregate. */
export function vintagesOfSeries(
  vintages: readonly YearVintage[],
  series: SeriesCode,
  year: number,
  threshold: Hundredths,
): SeriesVintages {
  const held = vintages
    .map(({ figures }) => ({ figures, observation: observe(figures, series, year, 'share') }))
    .filter(({ observation }) => observation.value !== null)
  const concept = comparedConcept(vintages)
  const within = held.filter(({ figures }) => figures.release.concept === concept)
  const exact = within.filter(({ observation }) => observation.decimals === 2)
  const compared = exact.length > 1 ? exact : within
  const [first, last] = [compared[0], compared.at(-1)]
  return {
    series,
    points: held.map(({ figures, observation }) => ({ release: figures.release, observation })),
    change:
      first === undefined || last === undefined || first === last
        ? null
        : changeBetween(first.figures, last.figures, series, year, threshold),
  }
}

function changeBetween(
  first: ReleaseFigures,
  last: ReleaseFigures,
  series: SeriesCode,
  year: number,
  threshold: Hundredths,
): VintageChange | null {
  const { earlier, later, change } = compareVintages(first, last, series, year, 'share')
  if (change === null) return null
  const [before, after] = [judge(earlier, threshold), judge(later, threshold)]
  return {
    from: { release: first.release, observation: earlier },
    to: { release: last.release, observation: later },
    value: change,
    isRough: earlier.decimals === 1 || later.decimals === 1,
    crossed:
      before === 'below' && after === 'meets'
        ? 'risen'
        : before === 'meets' && after === 'below'
          ? 'fallen'
          : null,
  }
}

/** The allies by size of change, largest first; then those without one, then those without a figure; ties by name. */
export function sortByChange(
  all: readonly SeriesVintages[],
  nameOf: (series: SeriesCode) => string,
): readonly SeriesVintages[] {
  const size = ({ points, change }: SeriesVintages) =>
    change === null ? (points.length > 0 ? -1 : -2) : Math.abs(change.value)
  return [...all].sort(
    (a, b) => size(b) - size(a) || compareNames(nameOf(a.series), nameOf(b.series)),
  )
}

/** Every figure of one ally that any release holds: a row per year, a column per release. */
export interface VintageMatrix {
  readonly series: SeriesCode
  /** Of the columns, oldest first; only releases with a figure for it. */
  readonly releases: readonly Release[]
  /** Ascending. */
  readonly rows: readonly {
    readonly year: number
    /** One per release, in their order; `value` is `null` where it holds none. */
    readonly cells: readonly Observation[]
  }[]
}

/** The matrix of an ally's or aggregate's vintages, fragments included. */
export function vintageMatrix(all: readonly ReleaseFigures[], series: SeriesCode): VintageMatrix {
  const holds = (figures: ReleaseFigures, year: number) =>
    observe(figures, series, year, 'share').value !== null
  const held = all.filter((figures) => figures.years.some((year) => holds(figures, year)))
  const years = [...new Set(held.flatMap(({ years }) => years))]
    .filter((year) => held.some((figures) => holds(figures, year)))
    .sort((a, b) => a - b)
  return {
    series,
    releases: held.map(({ release }) => release),
    rows: years.map((year) => ({
      year,
      cells: held.map((figures) => observe(figures, series, year, 'share')),
    })),
  }
}
