import { AGGREGATES, type SeriesCode } from '../domain/ally'
import { formatHundredths } from '../domain/hundredths'
import type { Measure } from '../domain/measure'
import {
  type Gap,
  type Observation,
  type ObservationRow,
  observe,
  type ReleaseFigures,
} from '../domain/observation/observation'
import type { ReleaseId } from '../domain/release/release'

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
      return {
        ally,
        values: observations.map(plainValue),
        statuses: observations.map(({ status }) => status),
        derived: observations.filter((o) => o.origin === 'derived').map(({ year }) => year),
      }
    }),
  }
}

/** A table read back: rows as a release file has them, and the figures that NATO left empty. */
export interface TableFigures {
  readonly rows: readonly ObservationRow[]
  readonly gaps: readonly Gap[]
}

/** The figures of a release's table again. */
export function readSeriesTable(
  release: ReleaseId,
  { years, series }: SeriesTable,
  measure: Measure,
): TableFigures {
  const rows: ObservationRow[] = []
  const gaps: Gap[] = []
  for (const { ally, values, statuses, derived } of series) {
    for (const [index, year] of years.entries()) {
      const value = values[index] ?? null
      const status = statuses[index]
      if (status === 'unpublished') gaps.push({ release, ally, year, measure, source: '' })
      if (value === null) continue
      rows.push({
        series: ally,
        year,
        isEstimate: status === 'estimate',
        values: new Map([[measure, Math.round(value * 100)]]),
        derived: new Set(derived.includes(year) ? [measure] : []),
      })
    }
  }
  return { rows, gaps }
}
