import { type Grid, type GridRecord, recordList } from '../grid'
import { listOfLines, recordsOfColumns } from './jsonColumns'
import {
  flatten,
  isMapOfMaps,
  isObject,
  isScalar,
  type JsonRecord,
  NUMBER_SIGN,
  recordsOfMap,
  scalarsOf,
  textOf,
} from './jsonRecord'
import { recordsOfSdmx } from './jsonSdmx'
import { siblingLists, siblingsIn } from './jsonSiblings'
import { recordsOfStat } from './jsonStat'
import { recordsByYears } from './jsonYears'

/** JSON as records, or why it holds none. */
export type JsonGrid =
  | { readonly ok: true; readonly grid: Grid }
  | { readonly ok: false; readonly isBroken: boolean }

const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/** Deeper than any table is nested. */
const MAX_DEPTH = 6
/** More names than a table has columns. */
const MAX_NAMES = 500

/**
 * Reads JSON text: the list of records in it, whatever it is nested in. What stands beside a list, such as
 * its year, holds for each of its records.
 */
export function readJson(text: string): JsonGrid {
  const root = parseWithDigits(text) ?? parseWithDigits(listOfLines(text) ?? '')
  if (root === undefined) return { ok: false, isBroken: true }
  const listed = recordsOfStat(root) ?? recordsOfSdmx(root) ?? recordsIn(root, new Map(), 0, false)
  const records = listed.length > 0 ? listed : recordsIn(root, new Map(), 0, true)
  if (records.length === 0) return { ok: false, isBroken: false }
  const names = [...new Set(records.flatMap((record) => [...record.keys()]))].slice(0, MAX_NAMES)
  const header: GridRecord = { line: 0, cells: names }
  const body = records.map((record, index) => gridRecord(names, record, index + 1))
  return {
    ok: true,
    grid: {
      sheet: null,
      unit: 'item',
      records: recordList([header, ...body]),
      hiddenColumns: new Set(),
      titles: [],
      ...(names.some((name) => /\D/.test(name)) ? { header: '0' } : {}),
    },
  }
}

/** `undefined` for text that is no JSON. */
function parseWithDigits(text: string): unknown {
  try {
    JSON.parse(text)
    return JSON.parse(
      text.replace(STRING_OR_NUMBER, (found) =>
        found.startsWith('"') ? found : `"\\u0001${found}"`,
      ),
    )
  } catch {
    return undefined
  }
}

function gridRecord(names: readonly string[], record: JsonRecord, line: number): GridRecord {
  const texts = names.map((name) => record.get(name) ?? '')
  const isNumber = (text: string) => text.startsWith(NUMBER_SIGN)
  return {
    line,
    cells: texts.map((text) => text.replace(NUMBER_SIGN, '')),
    hints: texts.map((text) => (isNumber(text) ? { kind: 'number', percent: false } : undefined)),
  }
}

/**
 * The records in a value; `inherited` stands beside the list that they are in. Only where there is no list
 * anywhere is an object taken for a map of records.
 */
function recordsIn(
  value: unknown,
  inherited: JsonRecord,
  depth: number,
  takesMaps: boolean,
): readonly JsonRecord[] {
  if (depth > MAX_DEPTH) return []
  if (Array.isArray(value)) return recordsOfList(value, inherited, depth, takesMaps)
  if (!isObject(value)) return []
  const columns = recordsByYears(value) ?? recordsOfColumns(value)
  if (columns !== null)
    return recordsOfList(columns, new Map([...inherited, ...scalarsOf(value)]), depth, takesMaps)
  const items = Object.values(value)
  const siblings = takesMaps ? siblingsIn(value) : siblingLists(value)
  if (siblings !== null)
    return siblings.flatMap(([name, label, item]) =>
      recordsOfSibling(item, new Map([...inherited, [label, name]]), depth, takesMaps),
    )
  if (takesMaps && items.length > 0 && items.every(isMapOfMaps))
    return recordsOfMap(value, inherited)
  const lists = items.map((item) => recordsIn(headed(item, items), new Map(), depth + 1, takesMaps))
  const best = longest(lists)
  if (best.length === 0) return takesMaps ? recordsOfMap(value, inherited) : []
  const beside = new Map([...inherited, ...scalarsOf(value)])
  return best.map((record) => new Map([...beside, ...record]))
}

/** What stands under one of several names of the same kind: its lists, or itself as one record. */
function recordsOfSibling(
  item: unknown,
  inherited: JsonRecord,
  depth: number,
  takesMaps: boolean,
): readonly JsonRecord[] {
  if (takesMaps) return [new Map([...inherited, ...flatten(item)])]
  return recordsIn(item, inherited, depth + 1, takesMaps)
}

/** A list of rows with the list of column names that stands beside it put above. */
function headed(item: unknown, beside: readonly unknown[]): unknown {
  if (!Array.isArray(item) || !Array.isArray(item[0])) return item
  const width = item[0].length
  const isNames = (other: unknown) =>
    Array.isArray(other) &&
    other.length === width &&
    other.every((name) => typeof name === 'string' && !name.startsWith(NUMBER_SIGN))
  const names = beside.find(isNames)
  return names === undefined ? item : [names, ...item]
}

/** The list with most records that hold a number; where they tie, the longest. */
function longest(lists: readonly (readonly JsonRecord[])[]): readonly JsonRecord[] {
  const weight = (list: readonly JsonRecord[]) =>
    list.filter((record) => [...record.values()].some((text) => text.startsWith(NUMBER_SIGN)))
      .length
  return lists.reduce<readonly JsonRecord[]>((best, list) => {
    const more = weight(list) - weight(best) || list.length - best.length
    return more > 0 ? list : best
  }, [])
}

function recordsOfList(
  list: readonly unknown[],
  inherited: JsonRecord,
  depth: number,
  takesMaps: boolean,
): readonly JsonRecord[] {
  const objects = list.filter(isObject)
  if (objects.length > 0 && objects.length === list.length) {
    return objects.flatMap((item) => {
      const hasList = Object.values(item).some(
        (inner) => Array.isArray(inner) && inner.some(isObject),
      )
      const nested = hasList ? recordsIn(item, inherited, depth + 1, takesMaps) : []
      return nested.length > 0 ? nested : [new Map([...inherited, ...flatten(item)])]
    })
  }
  const rows = list.filter((item): item is unknown[] => Array.isArray(item))
  if (rows.length > 1 && rows.length === list.length && rows.every((row) => row.every(isScalar))) {
    return recordsOfRows(rows, inherited)
  }
  return longest(list.map((item) => recordsIn(item, inherited, depth + 1, takesMaps)))
}

/** A list of rows, the first of which names the columns if it holds no number. */
function recordsOfRows(
  rows: readonly (readonly unknown[])[],
  inherited: JsonRecord,
): readonly JsonRecord[] {
  const [first = []] = rows
  const isDecimal = (cell: string) => cell.startsWith(NUMBER_SIGN) && cell.includes('.')
  const isHeader = first.every((cell) => typeof cell === 'string' && !isDecimal(cell))
  const names = first.map((cell, index) =>
    isHeader ? textOf(cell).replace(NUMBER_SIGN, '') : `${index + 1}`,
  )
  return (isHeader ? rows.slice(1) : rows).map(
    (row) =>
      new Map([
        ...inherited,
        ...row.map((cell, index): [string, string] => [
          names[index] ?? `${index + 1}`,
          textOf(cell),
        ]),
      ]),
  )
}
