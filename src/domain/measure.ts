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

/** What a measure is called in a release file, and its unit. Source: data/fields.csv, which a test compares. */
export interface MeasureColumn {
  readonly column: string
  readonly unit: Unit
}

/**
 * The one table of measures' words. Its keys name a measure in addresses, in the API, in data/coverage.csv
 * and in claims; beside each stands its column in a release file. Whoever has other words for a measure
 * maps them to these keys.
 */
export const MEASURE_COLUMNS: Readonly<Record<Measure, MeasureColumn>> = {
  share: { column: 'share_gdp_pct', unit: '% of GDP' },
  realChange: { column: 'real_change_pct', unit: '% a year' },
  expenditureCurrent: {
    column: 'expenditure_usd_million_current',
    unit: 'US$ million, current prices',
  },
  expenditure: {
    column: 'expenditure_usd_million_constant',
    unit: 'US$ million, constant prices',
  },
  gdpCurrent: { column: 'gdp_usd_million_current', unit: 'US$ million, current prices' },
  gdp: { column: 'gdp_usd_million_constant', unit: 'US$ million, constant prices' },
  gdpPerCapita: {
    column: 'gdp_per_capita_thousand_usd_constant',
    unit: 'US$ thousand, constant prices',
  },
  expenditurePerCapita: {
    column: 'expenditure_per_capita_usd_constant',
    unit: 'US$, constant prices',
  },
  personnel: { column: 'personnel_thousand', unit: 'thousand persons' },
  equipment: { column: 'equipment_share_pct', unit: '% of defence expenditure' },
  personnelShare: { column: 'personnel_share_pct', unit: '% of defence expenditure' },
  infrastructureShare: { column: 'infrastructure_share_pct', unit: '% of defence expenditure' },
  otherShare: { column: 'other_share_pct', unit: '% of defence expenditure' },
  nationalCurrency: {
    column: 'expenditure_million_national_currency_current',
    unit: 'million national currency, current prices',
  },
}
