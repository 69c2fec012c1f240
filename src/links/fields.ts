import { isAggregate, type SeriesCode } from '../domain/ally'
import { parseHundredths, shortHundredths } from '../domain/hundredths'
import { LINKED_MEASURES } from '../domain/measure'
import { OWN_RELEASE } from '../domain/release/release'
import { THRESHOLD_MAX, THRESHOLD_MIN } from '../domain/verdict/threshold'
import { CHARTS, type Choice, COLOURINGS, MAX_SERIES, PAGES, THEMES } from '../domain/view/view'

/**
 * One query parameter of the contract. `parse` takes what `serialize` may write, and of a threshold what people do;
 * anything else is `null`.
 */
export interface Field {
  readonly name: keyof Choice
  readonly parse: (text: string) => Choice | null
  readonly serialize: (choice: Choice) => string | undefined
}

const YEAR = /^(?:19|20)\d{2}$/
const YEARS = /^((?:19|20)\d{2})\.\.((?:19|20)\d{2})$/
const RELEASE = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/
const DAY = /^((?:19|20)\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const THRESHOLD = /^(?:0|[1-9]\d?)(?:\.\d{1,2})?$/
const SERIES = /^[A-Z]{3}$/
/** The form alone: to read it takes more code than the first screen may weigh. Readings may be several. */
const CLAIM =
  /^(?:(?:count|group|share|amount|change|rank)_[A-Za-z0-9._-]{4,290}|say-[a-z-]+_[A-Za-z0-9._-]{1,6000})$/
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/

/** The parameters of a chart, in the fixed order in which links write them. */
export const CHART_FIELDS: readonly Field[] = [
  {
    name: 'chart',
    parse: (text) => given(oneOf(CHARTS, text), (chart) => ({ chart })),
    serialize: ({ chart }) => chart,
  },
  {
    name: 'measure',
    parse: (text) => given(oneOf(LINKED_MEASURES, text), (measure) => ({ measure })),
    serialize: ({ measure }) => measure,
  },
  {
    name: 'release',
    parse: (text) => (text === 'latest' || RELEASE.test(text) ? { release: text } : null),
    serialize: ({ release }) => (release === OWN_RELEASE ? undefined : release),
  },
  {
    name: 'year',
    parse: (text) => (YEAR.test(text) ? { year: Number(text) } : null),
    serialize: ({ year }) => year?.toString(),
  },
  {
    name: 'years',
    parse: (text) => given(parseYears(text), (years) => ({ years })),
    serialize: ({ years }) => years?.join('..'),
  },
  {
    name: 'threshold',
    parse: (text) => given(parseThreshold(text), (threshold) => ({ threshold })),
    serialize: ({ threshold }) => given(threshold, shortHundredths) ?? undefined,
  },
  {
    name: 'allies',
    parse: (text) => given(parseSeries(text), (allies) => ({ allies })),
    serialize: ({ allies }) => keptSeries(allies ?? []).join('-') || undefined,
  },
  {
    name: 'colour',
    parse: (text) => given(oneOf(COLOURINGS, text), (colour) => ({ colour })),
    serialize: ({ colour }) => colour,
  },
  {
    name: 'since',
    parse: (text) => (isDay(text) ? { since: text } : null),
    serialize: ({ since }) => since,
  },
]

/** The parameters of the pages beside the chart, which no embed has. */
export const PAGE_FIELDS: readonly Field[] = [
  {
    name: 'page',
    parse: (text) => given(oneOf(PAGES, text), (page) => ({ page })),
    serialize: ({ page }) => page,
  },
  {
    name: 'claim',
    parse: (text) => (CLAIM.test(text) ? { claim: text } : null),
    serialize: ({ claim }) => claim,
  },
  {
    name: 'said',
    parse: (text) => (isDay(text) ? { said: text } : null),
    serialize: ({ said }) => said,
  },
]

/** The language of a page: a tag, of a language that is held or not. */
export const LANGUAGE_FIELD: Field = {
  name: 'lang',
  parse: (text) => (LANGUAGE.test(text) ? { lang: text } : null),
  serialize: ({ lang }) => lang,
}

/** The parameters of every page. */
export const LOOK_FIELDS: readonly Field[] = [
  LANGUAGE_FIELD,
  {
    name: 'theme',
    parse: (text) => given(oneOf(THEMES, text), (theme) => ({ theme })),
    serialize: ({ theme }) => theme,
  },
]

function given<T, R>(value: T | null | undefined, use: (value: T) => R): R | null {
  return value === null || value === undefined ? null : use(value)
}

function oneOf<T extends string>(words: readonly T[], text: string): T | undefined {
  return words.find((word) => word === text)
}

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
  const kept = keptSeries(text.split('-').filter((code) => isAggregate(code) || SERIES.test(code)))
  return kept.length === 0 ? null : kept
}

function keptSeries(codes: readonly SeriesCode[]): readonly SeriesCode[] {
  return [...new Set(codes)].slice(0, MAX_SERIES)
}

/** A day that the calendar has. */
function isDay(text: string): boolean {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}
