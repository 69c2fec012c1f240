import type { ReadingMeasure } from '../../../src/domain/claim/readingMeasure'
import type { Op, Test } from '../../../src/domain/claim/readingTerms'

/** A sentence of our own with what it says, worked out by hand. No readings: nothing may be read in it. */
export interface ExpectedSentence {
  readonly said: string
  readonly text: string
  readonly context?: string
  readonly readings: readonly ExpectedReading[]
  /** Shares and verbs in it that no reading rests on, by hand: of something else, or of a part that is not read yet. */
  readonly beside?: readonly string[]
}

/** A reading without what is only of form: precision, unit, softness, denominator. */
export type ExpectedReading = Readonly<Record<string, unknown>> & { readonly kind: string }

const list = (codes: string) => codes.split(' ').filter((code) => code !== '')
const one = (codes: string) => (codes.includes(' ') ? list(codes) : codes)

export const test = (op: Op, value: number, measure?: ReadingMeasure): Test => ({
  ...(measure === undefined ? {} : { measure }),
  op,
  value,
})

export const value = (
  who: string,
  year: number,
  number: number,
  op: Op = '=',
  measure: ReadingMeasure = 'share',
): ExpectedReading => ({ kind: 'value', who, measure, year, op, value: number })

export const count = (
  year: number,
  number: number,
  passed: Test,
  op = '=',
  rest: object = {},
): ExpectedReading => ({
  kind: 'count',
  measure: 'share',
  year,
  test: passed,
  op,
  value: number,
  ...rest,
})

export const set = (
  scope: string,
  allies: string,
  year: number,
  passed: Test,
  rest: object = {},
): ExpectedReading => ({
  kind: 'set',
  scope,
  allies: list(allies),
  measure: 'share',
  year,
  test: passed,
  ...rest,
})

export const rank = (
  who: string,
  year: number,
  place: number | readonly [number, number],
  from: 'top' | 'bottom' = 'top',
  measure: ReadingMeasure = 'share',
  rest: object = {},
): ExpectedReading => ({ kind: 'rank', who, measure, year, place, from, ...rest })

export const ratio = (
  num: string,
  den: string,
  year: number,
  op: Op,
  number: number,
  measure: ReadingMeasure = 'usd',
): ExpectedReading => ({
  kind: 'ratio',
  num: one(num),
  den: one(den),
  measure,
  year,
  op,
  value: number,
})

export const compare = (
  a: string,
  b: string,
  year: number,
  op: Op,
  measure: ReadingMeasure = 'share',
): ExpectedReading => ({ kind: 'compare', a, b, op, measure, year })

/** Fields that are of form, not of meaning. */
const FORM = new Set(['prec', 'unit', 'soft', 'of'])

/** Whether a reading says what is expected, whatever its precision, unit and denominator; amounts with or without a price base. */
export function isSameReading(want: ExpectedReading, got: object): boolean {
  return JSON.stringify(plain(want)) === JSON.stringify(plain(got))
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'string') return value.startsWith('usd') ? 'usd' : value
  if (typeof value === 'number') return Math.round(value * 1e4) / 1e4
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value)
    .filter(([key]) => !FORM.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields.map(([key, field]) => [key, plain(field)]))
}

/** The latest year of the release current on a day, not later than its year. By hand, from data/releases.csv. */
const LATEST: readonly (readonly [from: string, year: number])[] = [
  ['2016-07-04', 2016],
  ['2017-06-29', 2017],
  ['2018-03-15', 2017],
  ['2018-07-10', 2018],
  ['2019-06-25', 2019],
  ['2020-03-19', 2019],
  ['2020-10-21', 2020],
  ['2021-03-16', 2020],
  ['2021-06-11', 2021],
  ['2022-06-27', 2022],
  ['2023-07-07', 2023],
  ['2024-06-17', 2024],
  ['2025-08-28', 2025],
  ['2026-07-07', 2026],
]

export function latestOn(said: string): number {
  const latest = LATEST.findLast(([from]) => from <= said)?.[1]
  const year = Number(said.slice(0, 4))
  return latest === undefined ? year - 1 : Math.min(latest, year)
}

/** The ids of the releases that are held, oldest first. By hand, from data/releases.csv. */
export const RELEASE_IDS: readonly string[] = [
  '2016-07-04',
  '2017-03-13',
  '2017-06-29',
  '2018-03',
  '2018-07-10',
  '2019-03-14',
  '2019-06-25',
  '2019-11-29',
  '2020-03',
  '2020-10-21',
  '2021-03-16',
  '2021-06-11',
  '2022-03-31',
  '2022-06-27',
  '2023-03-21',
  '2023-07-07',
  '2024-03-14',
  '2024-06-17',
  '2025-04-24',
  '2025-08-28',
  '2026-03-26',
  '2026-07-07',
]
