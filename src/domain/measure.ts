import { MAY_DRAW_SHARES } from './inEmbed.ts'

/**
 * The measures that a link may name and a chart may show: those that can be compared across allies.
 * `share` is the share of real GDP; `expenditure` is in constant US$, and always named with its base
 * year (the release's `priceBase`).
 */
export const LINKED_MEASURES = [
  'share',
  'expenditure',
  'equipment',
  'personnel',
  'realChange',
  'expenditureCurrent',
  'personnelShare',
  'infrastructureShare',
  'otherShare',
  'gdp',
  'gdpCurrent',
  'gdpPerCapita',
  'expenditurePerCapita',
] as const

/** Everything that a release may hold. Allies' own currencies are only handed out, never charted together. */
export const MEASURES = [...LINKED_MEASURES, 'nationalCurrency'] as const
export type Measure = (typeof MEASURES)[number]

/** Whether a measure is the share, which marks and statements are about. */
export function isShare(measure: Measure): boolean {
  return MAY_DRAW_SHARES && measure === 'share'
}

/** The unit in which a measure's hundredths are counted. */
export type Unit =
  | '% of GDP'
  | '% of defence expenditure'
  | '% a year'
  | 'US$ million, constant prices'
  | 'US$ million, current prices'
  | 'US$, constant prices'
  | 'US$ thousand, constant prices'
  | 'thousand persons'
  | 'million national currency, current prices'

/** The unit of each measure. Source: data/fields.csv, which a test compares. */
export const MEASURE_UNITS: Readonly<Record<Measure, Unit>> = {
  share: '% of GDP',
  realChange: '% a year',
  expenditureCurrent: 'US$ million, current prices',
  expenditure: 'US$ million, constant prices',
  gdpCurrent: 'US$ million, current prices',
  gdp: 'US$ million, constant prices',
  gdpPerCapita: 'US$ thousand, constant prices',
  expenditurePerCapita: 'US$, constant prices',
  personnel: 'thousand persons',
  equipment: '% of defence expenditure',
  personnelShare: '% of defence expenditure',
  infrastructureShare: '% of defence expenditure',
  otherShare: '% of defence expenditure',
  nationalCurrency: 'million national currency, current prices',
}

/**
 * The one table of measures' words. Its keys name a measure in addresses, in the API, in data/coverage.csv
 * and in claims; beside each stands its column in a release file. Whoever has other words for a measure
 * maps them to these keys. Apart from the units, which embeds read too.
 */
export const MEASURE_COLUMNS: Readonly<Record<Measure, string>> = {
  share: 'share_gdp_pct',
  realChange: 'real_change_pct',
  expenditureCurrent: 'expenditure_usd_million_current',
  expenditure: 'expenditure_usd_million_constant',
  gdpCurrent: 'gdp_usd_million_current',
  gdp: 'gdp_usd_million_constant',
  gdpPerCapita: 'gdp_per_capita_thousand_usd_constant',
  expenditurePerCapita: 'expenditure_per_capita_usd_constant',
  personnel: 'personnel_thousand',
  equipment: 'equipment_share_pct',
  personnelShare: 'personnel_share_pct',
  infrastructureShare: 'infrastructure_share_pct',
  otherShare: 'other_share_pct',
  nationalCurrency: 'expenditure_million_national_currency_current',
}
