import { isObject, type JsonObject, type JsonRecord, textOf } from './jsonRecord'

/** One dimension: its name, and the texts of its categories in their order. */
interface Dimension {
  readonly name: string
  readonly texts: readonly string[]
}

/** More cells than a table of allies has. */
const MAX_CELLS = 200_000

/**
 * The records of a data set in JSON-stat, as statistical offices answer: its values stand in one list, in the order of its
 * dimensions, the last of which runs fastest. One record for each value; `null` where the JSON is none.
 */
export function recordsOfStat(root: unknown): readonly JsonRecord[] | null {
  const whole = isObject(root) ? (isObject(root.dataset) ? root.dataset : root) : {}
  const { dimension, value } = whole
  if (!isObject(dimension) || typeof value !== 'object' || value === null) return null
  const names = namesOf(whole.id) ?? namesOf(dimension.id)
  const dimensions = names?.map((name) => dimensionOf(name, dimension[name]))
  if (dimensions === undefined || dimensions.length === 0) return null
  const cells = dimensions.reduce((product, { texts }) => product * texts.length, 1)
  if (cells === 0 || cells > MAX_CELLS) return null
  const [values, marks] = [value, whole.status].map(lookUpIn)
  return Array.from({ length: cells }, (_, cell): JsonRecord => {
    const record = new Map(placesOf(dimensions, cell))
    return record.set('value', values?.(cell) ?? '').set('status', marks?.(cell) ?? '')
  })
}

function namesOf(id: unknown): readonly string[] | null {
  return Array.isArray(id) ? id.map(textOf) : null
}

/** Codes for countries and years, which are read by them; labels for all else, which say what a code means. */
function dimensionOf(name: string, described: unknown): Dimension {
  const category: JsonObject =
    isObject(described) && isObject(described.category) ? described.category : {}
  const { index, label } = category
  const labels: JsonObject = isObject(label) ? label : {}
  const codes = Array.isArray(index)
    ? index.map(textOf)
    : isObject(index)
      ? Object.entries(index)
          .sort(([, a], [, b]) => placeOf(a) - placeOf(b))
          .map(([code]) => code)
      : Object.keys(labels)
  const isPlace = /^(?:geo|time|country|year|period|area)/i.test(name)
  return { name, texts: codes.map((code) => (isPlace ? code : textOf(labels[code]) || code)) }
}

/** A whole number, before which the sign of numbers stands. */
function placeOf(value: unknown): number {
  return Number(textOf(value).slice(1))
}

/** The text of a cell by its number, in a list or in an object that leaves some out. */
function lookUpIn(held: unknown): (cell: number) => string {
  if (Array.isArray(held)) return (cell) => textOf(held[cell])
  return (cell) => (isObject(held) ? textOf(held[String(cell)]) : '')
}

function placesOf(dimensions: readonly Dimension[], cell: number): [string, string][] {
  let rest = cell
  const places: [string, string][] = []
  for (const { name, texts } of dimensions.toReversed()) {
    places.unshift([name, texts[rest % texts.length] ?? ''])
    rest = Math.floor(rest / texts.length)
  }
  return places
}
