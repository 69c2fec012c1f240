import type { JsonObject } from './jsonRecord'

/**
 * A table that JSON holds column by column, as a list of its records: `{"country": ["Poland", …], "share": [4.12, …]}`,
 * or with the record's number before each value: `{"country": {"0": "Poland", …}, …}`. `null` where it is none.
 */
export function recordsOfColumns(value: JsonObject): readonly JsonObject[] | null {
  const columns = Object.entries(value).flatMap(([name, item]) => {
    const cells = cellsOf(item)
    return cells === null ? [] : [[name, cells] as const]
  })
  const nested = Object.values(value).filter((item) => typeof item === 'object' && item !== null)
  const length = columns[0]?.[1].length ?? 0
  const isTable =
    columns.length > 1 &&
    columns.length === nested.length &&
    columns.every(([, cells]) => cells.length === length)
  if (!isTable) return null
  return Array.from({ length }, (_, place) =>
    Object.fromEntries(columns.map(([name, cells]) => [name, cells[place]])),
  )
}

/** The cells of one column; `null` where the value is none. */
function cellsOf(value: unknown): readonly unknown[] | null {
  if (typeof value !== 'object' || value === null) return null
  const cells = Object.values(value)
  const isNumbered =
    Array.isArray(value) || Object.keys(value).every((key, place) => key === String(place))
  const isFlat = cells.every((cell) => cell === null || typeof cell !== 'object')
  return isNumbered && isFlat && cells.length > 0 ? cells : null
}

/** JSON with a record in each line as one list, or `null` where the text is not that. */
export function listOfLines(text: string): string | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const isRecord = (line: string) => /^\s*\{.*\}\s*$/.test(line)
  return lines.length > 1 && lines.every(isRecord) ? `[${lines.join(',')}]` : null
}
