import type { SeriesCode } from '../ally'
import type { Hundredths } from '../hundredths'
import type { Measure } from '../measure'
import { type Observation, observe, type ReleaseFigures } from '../observation/observation'

/** The last year for which the amounts in national currency are the same on both concepts: spending was not redefined. */
const LAST_UNCHANGED = 2022
/** The last year that a release of each concept holds as something else than a first forecast. */
const LAST_COMPARED = 2024

/**
 * How much of a difference across concepts the new concept explains. `none` up to 2022, for which
 * the amounts in national currency of June 2024 and July 2026 are identical, so that GDP and prices
 * make all of it; `possible` for 2023 and 2024; later it is not known. Source: data/README.md.
 */
export function conceptEffect(year: number): 'none' | 'possible' | 'unknown' {
  if (year <= LAST_UNCHANGED) return 'none'
  return year <= LAST_COMPARED ? 'possible' : 'unknown'
}

/**
 * How two releases differ on one figure. Within a concept it is a `revision`. Across concepts it is
 * a `difference`: how much of it is definition depends on the year (`conceptEffect`).
 */
export interface Revision {
  readonly kind: 'revision' | 'difference'
  readonly earlier: Observation
  readonly later: Observation
  /** Later less earlier, in hundredths of the measure's unit; `null` when either has no figure. */
  readonly change: Hundredths | null
}

/** Compares two releases on one ally or aggregate, year and measure. */
export function compareVintages(
  earlier: ReleaseFigures,
  later: ReleaseFigures,
  series: SeriesCode,
  year: number,
  measure: Measure,
): Revision {
  const before = observe(earlier, series, year, measure)
  const after = observe(later, series, year, measure)
  return {
    kind: earlier.release.concept === later.release.concept ? 'revision' : 'difference',
    earlier: before,
    later: after,
    change: before.value === null || after.value === null ? null : after.value - before.value,
  }
}
