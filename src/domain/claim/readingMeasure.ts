import type { Measure } from '../measure'

/**
 * The measures that a sentence may speak of, in the words of the notation. `usd`: the sentence names
 * no price base, so an amount in current or in constant US$ may be meant and either will do.
 */
export const READING_MEASURES = [
  'share',
  'real_growth',
  'usd_current',
  'usd_constant',
  'usd',
  'nat',
  'percap',
  'personnel',
  'equip',
] as const
export type ReadingMeasure = (typeof READING_MEASURES)[number]

/** What a word of the notation stands for in the figures, and the unit of the numbers that are said. */
export interface ReadingMeasureMeaning {
  /** The measures of the release that are meant; of several, any that fits will do. */
  readonly measures: readonly Measure[]
  readonly unit: ReadingUnit
}

/** The units of said numbers. Amounts and own currencies are in millions, personnel in thousands. */
export type ReadingUnit =
  | '% of GDP'
  | '% a year, real'
  | 'US$ million'
  | 'million, own currency'
  | 'US$ per head'
  | 'thousand'
  | '% of defence expenditure'

/** The one place where the words of the notation meet the measures of a release. */
export const READING_MEASURE_MEANINGS: Readonly<Record<ReadingMeasure, ReadingMeasureMeaning>> = {
  share: { measures: ['share'], unit: '% of GDP' },
  real_growth: { measures: ['realChange'], unit: '% a year, real' },
  usd_current: { measures: ['expenditureCurrent'], unit: 'US$ million' },
  usd_constant: { measures: ['expenditure'], unit: 'US$ million' },
  usd: { measures: ['expenditureCurrent', 'expenditure'], unit: 'US$ million' },
  nat: { measures: ['nationalCurrency'], unit: 'million, own currency' },
  percap: { measures: ['expenditurePerCapita'], unit: 'US$ per head' },
  personnel: { measures: ['personnel'], unit: 'thousand' },
  equip: { measures: ['equipment'], unit: '% of defence expenditure' },
}
