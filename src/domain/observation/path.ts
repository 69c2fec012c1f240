import type { SeriesCode } from '../ally'
import { divideHalfUp, type Hundredths } from '../hundredths'
import { HAGUE_MARK } from '../verdict/threshold'
import { type Observation, observe, type ReleaseFigures } from './observation'

/** The level agreed at The Hague, and the year by which it is due. Source: data/thresholds.csv. */
export const PATH_LEVEL: Hundredths = HAGUE_MARK
export const PATH_YEAR = 2035

/** The pace is that of so many years. */
export const PACE_YEARS = 5

/**
 * What a straight line from one figure to 3.5% in 2035 takes: arithmetic on figures of one release,
 * not a forecast. What cannot be computed from it is `null`.
 */
export interface PathSums {
  /** The share that the line starts from, of the view's year. */
  readonly start: Observation
  /** Whether the share is at the level, or above it: then there is no gap. */
  readonly isAtLevel: boolean
  /** Points of GDP a year, in hundredths, rounded half up. */
  readonly needed: Hundredths | null
  /** Points of GDP a year over the last five years, in hundredths; negative where the share fell. */
  readonly pace: Hundredths | null
  /** What 3.5% would have been above the share in the first year, in whole US$ million, constant prices. */
  readonly gap: number | null
  /** The gap as a multiple of the spending on equipment of the same year, in tenths. */
  readonly timesEquipment: number | null
}

/** Whether the release has later figures than those that a path from a year starts from. */
export function startsBeforeLast({ years }: ReleaseFigures, year: number): boolean {
  return year < Math.max(...years)
}

/** Computes the path of one ally or aggregate from its figure in a year. */
export function pathSums(figures: ReleaseFigures, series: SeriesCode, year: number): PathSums {
  const start = observe(figures, series, year, 'share')
  const share = start.value
  const missing = share === null ? null : PATH_LEVEL - share
  const isOpen = missing !== null && missing > 0 && year < PATH_YEAR
  const gdp = observe(figures, series, year, 'gdp').value
  const equipment = observe(figures, series, year, 'equipment').value
  const before = observe(figures, series, year - PACE_YEARS, 'share').value
  return {
    start,
    isAtLevel: missing !== null && missing <= 0,
    needed: isOpen ? divideHalfUp(missing, PATH_YEAR - year) : null,
    pace: share === null || before === null ? null : divideHalfUp(share - before, PACE_YEARS),
    // Hundredths of a percent, times hundredths of a million.
    gap: isOpen && gdp !== null ? divideHalfUp(missing * gdp, 1_000_000) : null,
    // Equipment is a share of the share: GDP is in both sums, and cancels out.
    timesEquipment:
      isOpen && share !== null && equipment !== null && share * equipment > 0
        ? divideHalfUp(missing * 100_000, share * equipment)
        : null,
  }
}
