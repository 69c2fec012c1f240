import { isObject, isScalar, type JsonObject, NUMBER_SIGN } from './jsonRecord'

/** Things of one kind under names that say which: the name, what it is called as a column, the thing. */
type Siblings = readonly (readonly [name: string, label: 'year' | 'name', item: unknown])[]

/** Flat objects under names of allies or years: `{"POL": {"2023": 3.26, "2024": 4.12}, …}`. `null` where the object is something else. */
export function siblingsIn(value: JsonObject): Siblings | null {
  const isFlat = (item: unknown) =>
    isObject(item) && Object.values(item).length > 0 && Object.values(item).every(isScalar)
  const hasNumber = (item: unknown) =>
    isObject(item) &&
    Object.values(item).some((one) => typeof one === 'string' && one.startsWith(NUMBER_SIGN))
  const items = Object.values(value)
  return items.every(isFlat) && items.some(hasNumber) && areAlike(items.map(keysOf))
    ? labelled(value)
    : null
}

/** Lists of the same records under names that say whose they are, or objects with such a list each. */
export function siblingLists(value: JsonObject): Siblings | null {
  const lists = Object.values(value).map(recordsUnder)
  const keys = lists.map((list) => keysOf(list?.find(isObject)))
  const isWhole = lists.every((list) => list?.every(isObject))
  return isWhole && keys.every((own) => own.size > 1) && areAlike(keys) ? labelled(value) : null
}

/** A list, or the only list in an object. */
function recordsUnder(item: unknown): readonly unknown[] | null {
  if (Array.isArray(item)) return item
  const lists = isObject(item) ? Object.values(item).filter((inner) => Array.isArray(inner)) : []
  return lists.length === 1 ? (lists[0] ?? null) : null
}

function keysOf(item: unknown): ReadonlySet<string> {
  return new Set(isObject(item) ? Object.keys(item) : [])
}

/** Two or more, of which each shares at least half of its names with the first. */
function areAlike(all: readonly ReadonlySet<string>[]): boolean {
  const [first = new Set<string>()] = all
  const isAlike = (keys: ReadonlySet<string>) =>
    [...keys].filter((key) => first.has(key)).length * 2 >= Math.min(keys.size, first.size)
  return all.length > 1 && first.size > 0 && all.every(isAlike)
}

function labelled(value: JsonObject): Siblings {
  const names = Object.keys(value)
  const label = names.every((name) => /^(?:19|20)\d\d$/.test(name)) ? 'year' : 'name'
  return Object.entries(value).map(([name, item]) => [name, label, item])
}
