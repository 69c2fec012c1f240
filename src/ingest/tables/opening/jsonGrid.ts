import type { Grid, GridRecord } from '../grid'

/** JSON as records: the longest list of objects in it. */
export type JsonGrid =
  | { readonly ok: true; readonly grid: Grid; readonly facts: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly isBroken: boolean }

/** Numbers are kept as text, with all their digits: this sign stands before each. */
const NUMBER_SIGN = '\u0001'
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/** Reads JSON text. Records are objects, or lists of cells under a list of names; facts are what stands beside the list. */
export function readJson(text: string): JsonGrid {
  let root: unknown
  try {
    JSON.parse(text)
    root = JSON.parse(
      text.replace(STRING_OR_NUMBER, (found) =>
        found.startsWith('"') ? found : `"\\u0001${found}"`,
      ),
    )
  } catch {
    return { ok: false, isBroken: true }
  }
  const found = longestList(root, 0)
  if (found === null || found.list.length === 0) return { ok: false, isBroken: false }
  const flat = found.list.map((item) => flatten(item))
  const names = [...new Set(flat.flatMap((item) => [...item.keys()]))].slice(0, 500)
  const header: GridRecord = { line: 0, cells: names }
  const records = flat.map((item, index): GridRecord => {
    const texts = names.map((name) => item.get(name) ?? '')
    return {
      line: index + 1,
      cells: texts.map((cell) => cell.replace(NUMBER_SIGN, '')),
      hints: texts.map((cell) =>
        cell.startsWith(NUMBER_SIGN) ? { kind: 'number', percent: false } : undefined,
      ),
    }
  })
  const titles = [...found.facts].filter(([name]) =>
    /title|name|measure|indicator|unit|concept/i.test(name),
  )
  const grid: Grid = {
    sheet: null,
    unit: 'item',
    records: [header, ...records],
    hiddenColumns: new Set(),
    titles: titles.map(([, value]) => value),
  }
  return { ok: true, grid, facts: found.facts }
}

interface FoundList {
  readonly list: readonly object[]
  readonly facts: ReadonlyMap<string, string>
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function longestList(value: unknown, depth: number): FoundList | null {
  if (depth > 4) return null
  if (Array.isArray(value)) {
    const objects = value.filter(isObject)
    if (objects.length > 0 && objects.length === value.length)
      return { list: objects, facts: new Map() }
    return longest(value.map((item) => longestList(item, depth + 1)))
  }
  if (!isObject(value)) return null
  const found = longest(Object.values(value).map((item) => longestList(item, depth + 1)))
  if (found === null) return null
  const facts = Object.entries(value).flatMap(([name, item]): [string, string][] =>
    typeof item === 'string' || typeof item === 'boolean'
      ? [[name, String(item).replace(NUMBER_SIGN, '')]]
      : [],
  )
  return { list: found.list, facts: new Map([...facts, ...found.facts]) }
}

function longest(lists: readonly (FoundList | null)[]): FoundList | null {
  return lists.reduce(
    (best, list) => (list !== null && list.list.length > (best?.list.length ?? 0) ? list : best),
    null,
  )
}

/** An object of one level: `country.value` for what stands one deeper. */
function flatten(item: object): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  for (const [name, value] of Object.entries(item)) {
    if (typeof value === 'string') cells.set(name, value)
    else if (typeof value === 'boolean') cells.set(name, String(value))
    else if (value === null) cells.set(name, '')
    else if (isObject(value)) {
      for (const [inner, deep] of Object.entries(value)) {
        if (typeof deep === 'string') cells.set(`${name}.${inner}`, deep)
      }
    }
  }
  return cells
}
