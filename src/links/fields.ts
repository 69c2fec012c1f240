import { isAggregate, type SeriesCode } from '../domain/ally'
import { parseHundredths, shortHundredths } from '../domain/hundredths'
import { LINKED_MEASURES } from '../domain/measure'
import { isOwn } from '../domain/release/release'
import { THRESHOLD_MAX, THRESHOLD_MIN } from '../domain/verdict/threshold'
import { CHARTS, type Choice, COLOURINGS, MAX_SERIES, THEMES } from '../domain/view/view'

/**
 * One query parameter of the contract. `parse` takes what `serialize` may write, and of a threshold what people do;
 * anything else is `null`.
 */
export interface Field {
  readonly name: keyof Choice
  readonly parse: (text: string) => Choice | null
  readonly serialize: (choice: Choice) => string | undefined
}

/** A parameter by how its text is read (`null` or `undefined`: it is none) and its value written. */
export function field<N extends keyof Choice>(
  name: N,
  read: (text: string) => Choice[N] | null,
  write: (value: NonNullable<Choice[N]>) => string | undefined = String,
): Field {
  return {
    name,
    parse: (text) => {
      const value = read(text) ?? null
      return value === null ? null : { [name]: value }
    },
    serialize: ({ [name]: value }) => (value === undefined ? undefined : write(value)),
  }
}

/** Reads one of some words. */
export function oneOf<T extends string>(words: readonly T[]): (text: string) => T | undefined {
  return (text) => words.find((word) => word === text)
}

/** Reads any text of a form. */
export function formed(pattern: RegExp): (text: string) => string | null {
  return (text) => (pattern.test(text) ? text : null)
}

const YEAR = /^(?:19|20)\d{2}$/
const YEARS = /^((?:19|20)\d{2})\.\.((?:19|20)\d{2})$/
const RELEASE = /^(?:latest|\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)$/
const DAY = /^((?:19|20)\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const THRESHOLD = /^(?:0|[1-9]\d?)(?:\.\d{1,2})?$/
const SERIES = /^[A-Z]{3}$/
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/

/** The parameters of a chart, in the fixed order in which links write them. */
export const CHART_FIELDS: readonly Field[] = [
  field('chart', oneOf(CHARTS)),
  field('measure', oneOf(LINKED_MEASURES)),
  field('release', formed(RELEASE), (id) => (isOwn({ id }) ? undefined : id)),
  field('year', (text) => (YEAR.test(text) ? Number(text) : null)),
  field('years', parseYears, (years) => years.join('..')),
  field('threshold', parseThreshold, shortHundredths),
  field('allies', parseSeries, (codes) => keptSeries(codes).join('-') || undefined),
  field('colour', oneOf(COLOURINGS)),
  field('since', parseDay),
]

/** The language of a page: a tag, of a language that is held or not. */
const LANGUAGE_FIELD = field('lang', formed(LANGUAGE))

/** The parameters of every page. */
export const LOOK_FIELDS: readonly Field[] = [LANGUAGE_FIELD, field('theme', oneOf(THEMES))]

function parseYears(text: string): readonly [first: number, last: number] | null {
  const [, first, last] = (YEARS.exec(text) ?? []).map(Number)
  return first === undefined || last === undefined || first > last ? null : [first, last]
}

/**
 * A threshold as people write it, in a link as in the page's field: a decimal comma, a percent sign, spaces and
 * a point without digits beside it are understood. From 0.1 to 10, with at most two decimals; else `null`.
 */
export function parseThreshold(text: string): number | null {
  const plain = plainNumber(text)
  const value = THRESHOLD.test(plain) ? parseHundredths(plain) : null
  return value === null || value < THRESHOLD_MIN || value > THRESHOLD_MAX ? null : value
}

/** A number as people write it, with a point. */
export function plainNumber(text: string): string {
  return text
    .replace(/[\s%]/g, '')
    .replace(',', '.')
    .replace(/^0*(?=[.\d])/, '')
    .replace(/^(?=\.)/, '0')
    .replace(/\.$/, '')
}

/** Whether a code is written as one is; whether such an ally exists is for the reference to say. */
function parseSeries(text: string): readonly SeriesCode[] | null {
  const kept = keptSeries(seriesIn(text).filter((code) => isAggregate(code) || SERIES.test(code)))
  return kept.length === 0 ? null : kept
}

/** The codes of a list, each once, whether they are written as one is or not. */
export function seriesIn(text: string): readonly string[] {
  return [...new Set(text.split('-'))]
}

function keptSeries(codes: readonly SeriesCode[]): readonly SeriesCode[] {
  return [...new Set(codes)].slice(0, MAX_SERIES)
}

/** A day that the calendar has; else `null`. */
export function parseDay(text: string): string | null {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day ? text : null
}
