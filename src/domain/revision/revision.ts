import type { SeriesCode } from '../ally'
import type { Hundredths } from '../hundredths'
import type { Measure } from '../measure'
import { type Observation, observe, type ReleaseFigures } from '../observation/observation'

/**
 * How two releases differ on one figure. Within a concept it is a `revision`. Across concepts it is
 * a `difference`: it is not known how much of it is definition.
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
