import type { Ally, SeriesCode } from '../../domain/ally'

/** Names in NATO's tables that are not the ones of data/allies.csv. */
const OTHER_NAMES: Readonly<Record<string, SeriesCode>> = {
  'slovak republic': 'SVK',
  'czech republic': 'CZE',
  turkey: 'TUR',
  turkiye: 'TUR',
  'the former yugoslav republic of macedonia': 'MKD',
  'republic of north macedonia': 'MKD',
  'united states of america': 'USA',
  'nato europe and canada': 'NATO_EUR_CAN',
  'nato - europe and canada': 'NATO_EUR_CAN',
  'europe and canada': 'NATO_EUR_CAN',
  'nato total': 'NATO_TOTAL',
  'nato - total': 'NATO_TOTAL',
}

/** Aggregates that older tables print and a release file does not hold. */
const NOT_HELD = ['nato europe', 'nato - europe', 'north america', 'nato - north america']

/** A label without what NATO hangs on it: stars, footnotes, a currency in brackets, double spaces. */
function bareLabel(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const bare = plain.replace(/(?:\s*(?:\([^()]*\)|[*†‡]|(?<=\p{L})\d{1,2}))+$/u, '')
  return bare.trim()
}

/** Finds whom a row is about. */
export interface Labels {
  /** Code of an ally or aggregate; `null` for a label that is neither. */
  readonly seriesOf: (label: string) => SeriesCode | null
  /** Whether it is an aggregate that is known and left out. */
  readonly isNotHeld: (label: string) => boolean
}

/** The labels that NATO's tables may use of these allies. */
export function labelsFor(allies: readonly Ally[]): Labels {
  const known = new Map<string, SeriesCode>([
    ...Object.entries(OTHER_NAMES),
    ...allies.map(({ name, code }) => [name.toLowerCase(), code] as const),
  ])
  return {
    seriesOf: (label) => known.get(bareLabel(label).toLowerCase()) ?? null,
    isNotHeld: (label) => NOT_HELD.includes(bareLabel(label).toLowerCase()),
  }
}
