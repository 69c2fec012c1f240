import { isObject, isScalar, type JsonObject, NUMBER_SIGN, textOf } from './jsonRecord'

/**
 * Series whose figures stand in lists in the order of years that stand beside them, as our own API hands them out: `{"years":
 * [2023, 2024], "series": [{"ally": "POL", "values": [3.26, 4.12], "statuses": […]}]}`, or `{"POL": [3.26, 4.12]}` in place of
 * the list. One record each, with a name for each year; `null` where there are none.
 */
export function recordsByYears(value: JsonObject): readonly JsonObject[] | null {
  const years = Object.values(value)
    .find(isYears)
    ?.map((year) => textOf(year).slice(1))
  if (years === undefined) return null
  for (const item of Object.values(value)) {
    const series = seriesIn(item, years.length)
    if (series !== null) return series.map((one) => byYears(one, years))
  }
  return null
}

function isYears(item: unknown): item is unknown[] {
  const isYear = (one: unknown) =>
    typeof one === 'string' && one.startsWith(NUMBER_SIGN) && /^(?:19|20)\d\d$/.test(one.slice(1))
  return Array.isArray(item) && item.length > 0 && item.every(isYear)
}

function isListOf(length: number, item: unknown): item is unknown[] {
  return Array.isArray(item) && item.length === length && item.every(isScalar)
}

/** A list of numbers, with nothing where there is none. */
function isFiguresOf(length: number, item: unknown): item is unknown[] {
  const isFigure = (one: unknown) =>
    one === null || (typeof one === 'string' && one.startsWith(NUMBER_SIGN))
  return isListOf(length, item) && item.every(isFigure)
}

/** Objects with a list of figures each, or lists of figures under names. */
function seriesIn(item: unknown, length: number): readonly JsonObject[] | null {
  const hasList = (one: unknown) =>
    isObject(one) && Object.values(one).some((inner) => isFiguresOf(length, inner))
  if (Array.isArray(item)) return item.length > 0 && item.every(hasList) ? item : null
  const lists = isObject(item) ? Object.entries(item) : []
  return lists.length > 1 && lists.every(([, list]) => isFiguresOf(length, list))
    ? lists.map(([name, values]) => ({ name, values }))
    : null
}

/** The first list of numbers holds the figures; a list of words beside it says of each what it is. */
function byYears(series: JsonObject, years: readonly string[]): JsonObject {
  const lists = Object.values(series).filter((item) => isListOf(years.length, item))
  const figures = lists.find((list) => isFiguresOf(years.length, list)) ?? []
  const isWord = (item: unknown) => typeof item === 'string' && !item.startsWith(NUMBER_SIGN)
  const words = lists.find((list) => list.every(isWord))
  const scalars = Object.entries(series).filter(([, item]) => isScalar(item))
  // Names of digits come first in an object wherever they are put, so a year's name begins with a word.
  const dated = years.flatMap((year, place): [string, unknown][] => [
    [`year ${year}`, figures[place]],
    ...(words === undefined ? [] : [[`status ${year}`, words[place]] as [string, unknown]]),
  ])
  return Object.fromEntries([...scalars, ...dated])
}
