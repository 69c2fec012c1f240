/** One record: texts by the name of what they are. */
export type JsonRecord = ReadonlyMap<string, string>
/** An object as JSON has it. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Numbers are kept as text, with all their digits: this sign stands before each. */
export const NUMBER_SIGN = '\u0001'

/** Whether a value has names for what is in it. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const isYear = (name: string) => /^(?:19|20)\d\d$/.test(name)

/** Whether a value is a text, a number, true, false or nothing. */
export function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object'
}

/** A text or number as it stands in a cell; empty for all else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : ''
}

/** What an object says by itself, without what is nested in it. */
export function scalarsOf(value: JsonObject): JsonRecord {
  const entries = Object.entries(value).filter(([, item]) => isScalar(item))
  return new Map(entries.map(([name, item]) => [name, textOf(item)]))
}

/** An object with what is nested in it by one level: `country.value` for what stands one deeper, `share 2024` for a year. */
export function flatten(item: unknown): JsonRecord {
  if (!isObject(item)) return new Map()
  const deeper = Object.entries(item).flatMap(([name, inner]) =>
    isObject(inner)
      ? [...scalarsOf(inner)].map(([key, text]): [string, string] => [
          `${name}${isYear(key) ? ' ' : '.'}${key}`,
          text,
        ])
      : [],
  )
  return new Map([...scalarsOf(item), ...deeper])
}

/** An object whose names are the records: `{"POL": 3.26, …}`, or with an object for each. */
export function recordsOfMap(value: JsonObject, inherited: JsonRecord): readonly JsonRecord[] {
  const entries = Object.entries(value)
  const numbers = entries.filter(
    ([, item]) => typeof item === 'string' && item.startsWith(NUMBER_SIGN),
  )
  const objects = entries.filter(([, item]) => isObject(item))
  if (entries.length < 2) return []
  if (numbers.length === entries.length) {
    return entries.map(
      ([name, item]) => new Map([...inherited, ['name', name], ['value', textOf(item)]]),
    )
  }
  if (objects.length !== entries.length) return []
  const label = objects.every(([name]) => isYear(name)) ? 'year' : 'name'
  return objects.flatMap(([name, item]) => {
    const own = new Map([...inherited, [label, name]])
    return isMapOfMaps(item) ? recordsOfMap(item, own) : [new Map([...own, ...flatten(item)])]
  })
}

/** An object of objects, each with a value of its own: `{"2023": {"share": 3.26}, "2024": …}`. */
export function isMapOfMaps(value: unknown): value is JsonObject {
  const inner = isObject(value) ? Object.values(value) : []
  return (
    inner.length > 1 && inner.every((item) => isObject(item) && Object.values(item).some(isScalar))
  )
}
