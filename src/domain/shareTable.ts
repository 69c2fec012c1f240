import { AGGREGATES, type Ally, type SeriesCode } from './ally'
import { formatHundredths } from './hundredths'
import type { Measure } from './measure'
import { assembleFigures, type Observation, observe, type ReleaseFigures } from './observation'
import type { Release } from './release'

/** One share in plain values, as it is handed out: a number with two decimals, or `null`. */
export interface PlainShare extends Pick<Observation, 'year' | 'status' | 'origin'> {
  /** In percent of GDP, not in hundredths. */
  readonly share: number | null
}

/** The shares of one ally or aggregate. */
export interface PlainSeries {
  readonly ally: SeriesCode
  readonly shares: readonly PlainShare[]
}

/** A share as a plain number with two decimals, or `null`. */
export function plainShare({ value }: Pick<Observation, 'value'>): number | null {
  return value === null ? null : Number(formatHundredths(value))
}

/** Every share of some years of a release, in plain values: all allies, then NATO's own rows. */
export function plainShares(
  figures: ReleaseFigures,
  years: readonly number[],
): readonly PlainSeries[] {
  const codes: readonly SeriesCode[] = [...figures.allies.map((ally) => ally.code), ...AGGREGATES]
  return codes.map((ally) => ({
    ally,
    shares: years.map((year) => {
      const observation = observe(figures, ally, year, 'share')
      const { status, origin } = observation
      return { year, share: plainShare(observation), status, origin }
    }),
  }))
}

const SHARE: Measure = 'share'

/** The release's shares again; of other measures it then has none. */
export function figuresFrom(
  release: Release,
  series: readonly PlainSeries[],
  allies: readonly Ally[],
): ReleaseFigures {
  const cells = series.flatMap(({ ally, shares }) => shares.map((cell) => ({ ally, ...cell })))
  const rows = cells.flatMap(({ ally, year, share, status, origin }) =>
    share === null
      ? []
      : {
          series: ally,
          year,
          isEstimate: status === 'estimate',
          values: new Map([[SHARE, Math.round(share * 100)]]),
          derived: new Set(origin === 'derived' ? [SHARE] : []),
        },
  )
  const gaps = cells
    .filter(({ status }) => status === 'unpublished')
    .map(({ ally, year }) => ({ release: release.id, ally, year, measure: SHARE, source: '' }))
  return assembleFigures(release, rows, allies, gaps)
}
