import type { SeriesCode } from '../ally'
import type { Measure } from '../measure'
import { type Observation, observe, type ReleaseFigures } from './observation'

/** One ally or aggregate over years, all from one release: a series never splices two. */
export interface Series {
  readonly series: SeriesCode
  readonly measure: Measure
  /** One per year of the span, ascending. A year without a figure stays in, with its reason. */
  readonly points: readonly Observation[]
}

/** An ally's or aggregate's figures over a span of years, gaps kept. */
export function seriesOf(
  figures: ReleaseFigures,
  series: SeriesCode,
  measure: Measure,
  [first, last]: readonly [number, number],
): Series {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return {
    series,
    measure,
    points: years.map((year) => observe(figures, series, year, measure)),
  }
}
