import type { SeriesCode } from '../ally'
import type { Hundredths } from '../hundredths'
import type { Measure } from '../measure'
import { type Observation, observe, type ReleaseFigures } from '../observation/observation'
import { type Place, rankAllies } from '../observation/ranking'
import { type Series, seriesOf } from '../observation/series'
import { heldYears } from '../release/coverage'
import type { Scene } from '../scene'
import { type FirstYear, firstYearAt } from './profile'

/** One ally or aggregate beside others, all from one release. */
export interface ComparedSeries {
  readonly series: SeriesCode
  readonly share: Observation
  /** `null` for who is not counted or has no figure. */
  readonly place: Place | null
  /** The first year at the mark; `null` where there is none, and for NATO's own rows. */
  readonly firstAtMark: FirstYear | null
  /** From the first year that the release holds of it; `null` where that is the year shown. */
  readonly change: ShareChange | null
  readonly equipment: Observation
  readonly expenditure: Observation
  readonly gdp: Observation
  readonly perCapita: Observation
  readonly line: Series
}

/** How a share moved within one release. */
export interface ShareChange {
  readonly from: Observation
  readonly to: Observation
  readonly points: Hundredths
}

/** Allies side by side. */
export interface Comparison {
  readonly figures: ReleaseFigures
  readonly year: number
  readonly threshold: Hundredths
  /** The years that the lines run over. */
  readonly years: readonly [first: number, last: number]
  readonly compared: readonly ComparedSeries[]
  /** How many allies have a place. */
  readonly ranked: number
  /** Those that the release holds for any of them; a column of nothing is not shown. */
  readonly held: ReadonlySet<Measure>
}

/** Puts the chosen allies side by side. */
export function compareAllies({ view, figures }: Omit<Scene, 'vintages'>): Comparison {
  const { year, threshold } = view
  const held = heldYears(figures, 'share')
  const years = [held[0] ?? year, held.at(-1) ?? year] as const
  const ranking = rankAllies(figures, year, 'share')
  const compared = view.allies.map((series): ComparedSeries => {
    const own = (measure: Measure) => observe(figures, series, year, measure)
    const ally = figures.allies.find(({ code }) => code === series)
    const line = seriesOf(figures, series, 'share', years)
    return {
      series,
      share: own('share'),
      place:
        ranking.places.find(
          ({ observation, rank }) => observation.series === series && rank !== null,
        ) ?? null,
      firstAtMark: ally === undefined ? null : firstYearAt(figures, ally, threshold),
      change: changeUpTo(line, year),
      equipment: own('equipment'),
      expenditure: own('expenditure'),
      gdp: own('gdp'),
      perCapita: own('expenditurePerCapita'),
      line,
    }
  })
  const shown = (['equipment', 'expenditure', 'gdp', 'expenditurePerCapita'] as const).filter(
    (measure) =>
      compared.some(({ series }) => observe(figures, series, year, measure).value !== null),
  )
  return {
    figures,
    year,
    threshold,
    years,
    compared,
    ranked: ranking.places.filter(({ rank }) => rank !== null).length,
    held: new Set(shown),
  }
}

function changeUpTo({ points }: Series, year: number): ShareChange | null {
  const from = points.find(({ value }) => value !== null)
  const to = points.find((point) => point.year === year)
  if (from === undefined || to === undefined || from.value === null || to.value === null)
    return null
  return from.year >= to.year ? null : { from, to, points: to.value - from.value }
}

/** Those with a value, largest first; ties keep their order. */
export function largestFirst(
  compared: readonly ComparedSeries[],
  pick: (own: ComparedSeries) => Hundredths | null,
): readonly { readonly own: ComparedSeries; readonly value: Hundredths }[] {
  return compared
    .flatMap((own) => {
      const value = pick(own)
      return value === null ? [] : [{ own, value }]
    })
    .sort((a, b) => b.value - a.value)
}
