import { AGGREGATES, type SeriesCode } from '../domain/ally'
import { formatHundredths } from '../domain/hundredths'
import type { Measure } from '../domain/measure'
import {
  decimalsOf,
  type Observation,
  observe,
  type ReleaseFigures,
} from '../domain/observation/observation'

/** A release's figures of one measure in plain values, as they are handed out: a row per series, a column per year. */
export interface SeriesTable {
  /** Ascending. */
  readonly years: readonly number[]
  /** All allies, then NATO's own rows. */
  readonly series: readonly SeriesTableRow[]
}

/** The figures of one ally or aggregate; each list is in the order of the table's years. */
interface SeriesTableRow {
  readonly ally: SeriesCode
  /** In the measure's unit (shares in percent), with two decimals; `null` where there is none. */
  readonly values: readonly (number | null)[]
  readonly statuses: readonly Observation['status'][]
  /** The years whose figure is computed and not printed. */
  readonly derived: readonly number[]
  /** The years whose figure may be 0.01 lower; absent where there is none. */
  readonly mayBeLower?: readonly number[]
  /** The years whose figure our source printed with one decimal, in a table of two; absent where there is none. */
  readonly oneDecimal?: readonly number[]
}

/** A figure as a plain number with two decimals, or `null`. */
export function plainValue({ value }: Pick<Observation, 'value'>): number | null {
  return value === null ? null : Number(formatHundredths(value))
}

/** Every figure of a measure in some years of a release. */
export function seriesTable(
  figures: ReleaseFigures,
  years: readonly number[],
  measure: Measure,
): SeriesTable {
  const codes: readonly SeriesCode[] = [...figures.allies.map((ally) => ally.code), ...AGGREGATES]
  return {
    years,
    series: codes.map((ally) => {
      const observations = years.map((year) => observe(figures, ally, year, measure))
      const yearsWhere = (is: (o: Observation) => boolean) =>
        observations.filter(is).map(({ year }) => year)
      const mayBeLower = yearsWhere((o) => o.mayBeLower)
      const oneDecimal = yearsWhere((o) => o.decimals < decimalsOf(figures.release, measure))
      return {
        ally,
        values: observations.map(plainValue),
        statuses: observations.map(({ status }) => status),
        derived: yearsWhere((o) => o.origin === 'derived'),
        ...(mayBeLower.length === 0 ? {} : { mayBeLower }),
        ...(oneDecimal.length === 0 ? {} : { oneDecimal }),
      }
    }),
  }
}
