import { AGGREGATES, type Ally, type SeriesCode } from './ally'
import { formatHundredths } from './hundredths'
import type { Measure } from './measure'
import { assembleFigures, type Observation, observe, type ReleaseFigures } from './observation'
import type { Release } from './release'

/** Shares of a release in plain values, as they are handed out: a row per series, a column per year. */
export interface ShareTable {
  /** Ascending. */
  readonly years: readonly number[]
  /** All allies, then NATO's own rows. */
  readonly shares: readonly ShareRow[]
}

/** The shares of one ally or aggregate; each list is in the order of the table's years. */
export interface ShareRow {
  readonly ally: SeriesCode
  /** In percent of GDP, with two decimals; `null` where there is none. */
  readonly shares: readonly (number | null)[]
  readonly statuses: readonly Observation['status'][]
  /** The years whose share is computed and not printed. */
  readonly derived: readonly number[]
}

/** A share as a plain number with two decimals, or `null`. */
export function plainShare({ value }: Pick<Observation, 'value'>): number | null {
  return value === null ? null : Number(formatHundredths(value))
}

/** Every share of some years of a release. */
export function shareTable(figures: ReleaseFigures, years: readonly number[]): ShareTable {
  const codes: readonly SeriesCode[] = [...figures.allies.map((ally) => ally.code), ...AGGREGATES]
  return {
    years,
    shares: codes.map((ally) => {
      const observations = years.map((year) => observe(figures, ally, year, 'share'))
      return {
        ally,
        shares: observations.map(plainShare),
        statuses: observations.map(({ status }) => status),
        derived: observations.filter((o) => o.origin === 'derived').map(({ year }) => year),
      }
    }),
  }
}

const SHARE: Measure = 'share'

/** The release's shares again; of other measures it then has none. */
export function figuresFrom(
  release: Release,
  { years, shares }: ShareTable,
  allies: readonly Ally[],
): ReleaseFigures {
  const cells = shares.flatMap((row) =>
    years.map((year, index) => ({
      series: row.ally,
      year,
      share: row.shares[index] ?? null,
      status: row.statuses[index],
      isDerived: row.derived.includes(year),
    })),
  )
  const rows = cells.flatMap(({ series, year, share, status, isDerived }) =>
    share === null
      ? []
      : {
          series,
          year,
          isEstimate: status === 'estimate',
          values: new Map([[SHARE, Math.round(share * 100)]]),
          derived: new Set(isDerived ? [SHARE] : []),
        },
  )
  const gaps = cells
    .filter(({ status }) => status === 'unpublished')
    .map(({ series, year }) => ({
      release: release.id,
      ally: series,
      year,
      measure: SHARE,
      source: '',
    }))
  return assembleFigures(release, rows, allies, gaps)
}
