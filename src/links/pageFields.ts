import { PAGES } from '../domain/view/view'
import { CHART_FIELDS, type Field, field, formed, oneOf, parseDay } from './fields'

/** The form alone: to read it takes more code than the first screen may weigh. Readings may be several. */
const CLAIM =
  /^(?:(?:count|group|share|amount|change|rank)_[A-Za-z0-9._-]{4,290}|say-[a-z-]+_[A-Za-z0-9._-]{1,6000})$/

/** The parameters of the pages beside the chart, which no embed has. */
const PAGE_FIELDS: readonly Field[] = [
  field('page', oneOf(PAGES)),
  field('claim', formed(CLAIM)),
  field('said', parseSaid),
]

/** A day on which something can have been said of NATO: not before its treaty was signed; else `null`. */
export function parseSaid(text: string): string | null {
  return text < '1949-04-04' ? null : parseDay(text)
}

/** The parameters by which a view is asked for; the others say how it looks. */
export const VIEW_FIELDS: readonly Field[] = [...CHART_FIELDS, ...PAGE_FIELDS]
