import type { Ally } from '../../domain/ally'
import type {
  NatoTables,
  TableDoubt,
  TableDoubtKind,
  TableFigure,
  TableRefusal,
} from '../../domain/release/natoTables'
import { columnName, type SheetCell } from '../workbook/sheet'
import type { Sheet, Workbook } from '../workbook/workbook'
import { doubtsOf } from './checks'
import { baseYearsIn, cutOffIn, estimateYearsIn, READ_TABLES, titleOf } from './headings'
import { labelsFor } from './labels'
import { RefusedTable } from './refusedTable'
import { type ReadTable, readTables } from './tableReading'

/** What came of reading a workbook as NATO's own tables. */
export type ReadNatoTables =
  | { readonly ok: true; readonly value: NatoTables }
  | { readonly ok: false; readonly refusal: TableRefusal }

/**
 * Reads NATO's own workbook, whatever year's layout it has: tables are found by their titles, measures by
 * their headings, figures by label and year. Table 4 repeats others and is left out, hidden sheets and
 * rows are not read and told. Refused as a whole where something cannot be told for sure.
 */
export function readNatoWorkbook(workbook: Workbook, allies: readonly Ally[]): ReadNatoTables {
  try {
    const visible = workbook.sheets.filter(({ visibility }) => visibility === 'visible')
    const labels = labelsFor(allies)
    const tables = visible.flatMap((sheet) => readTables(shownColumns(sheet), labels))
    const read = tables.filter(({ table }) => READ_TABLES.includes(table))
    refuseTwice(read)
    const value = together(read, allies)
    const others = tables.filter((table) => !read.includes(table)).map(otherTable)
    const hidden = [...hiddenSheets(workbook), ...visible.flatMap(hiddenColumns)]
    const doubts = [...value.doubts, ...others, ...hidden]
    return { ok: true, value: { ...value, doubts } }
  } catch (error) {
    if (error instanceof RefusedTable) return { ok: false, refusal: error.refusal }
    throw error
  }
}

function refuseTwice(tables: readonly ReadTable[]): void {
  const first = tables.find(({ table }) => table === '3')
  const holdsShares = tables.some(({ figures }) =>
    figures.some(({ measure }) => measure === 'share'),
  )
  if (tables.length === 0) throw whole('no tables', '')
  if (first === undefined || !holdsShares) throw whole('no shares', '3')
  for (const [index, { table, sheet }] of tables.entries()) {
    const before = tables.slice(0, index).find((other) => other.table === table)
    if (before !== undefined) throw whole('table twice', table, sheet, before.sheet)
  }
}

function whole(kind: TableRefusal['kind'], table: string, found = '', expected = ''): RefusedTable {
  return new RefusedTable({ kind, table, place: null, found, expected })
}

function together(tables: readonly ReadTable[], allies: readonly Ally[]): NatoTables {
  const figures = tables.flatMap((table) => table.figures)
  const years = figures.map(({ year }) => year)
  const estimates = estimateYearsOf(tables)
  const bases = baseYearsOf(tables)
  const texts = tables.flatMap(({ notes }) => notes.map(({ text }) => text))
  const base = {
    figures,
    gaps: gapsOf(tables, figures),
    years: [Math.min(...years), Math.max(...years)] as const,
    estimateYears: estimates.filter((year) => years.includes(year)),
    priceBase: bases[0] ?? null,
    concept: isCore(tables)
      ? ('core defence expenditure' as const)
      : ('defence expenditure' as const),
    cutOff: texts.map(cutOffIn).find((day) => day !== null) ?? null,
  }
  return {
    ...base,
    doubts: [...tables.flatMap((table) => table.doubts), ...doubtsOf(base, tables, allies)],
  }
}

/** The years that most tables mark with an e; where none does, those that the notes name. */
function estimateYearsOf(tables: readonly ReadTable[]): readonly number[] {
  const own = tables.find(({ table }) => table === '3') ?? tables[0]
  const marked = (own?.years ?? []).filter(({ isEstimate }) => isEstimate).map(({ year }) => year)
  if (marked.length > 0) return marked
  const noted = tables.flatMap(({ notes }) =>
    notes.flatMap(({ text }) => estimateYearsIn(text) ?? []),
  )
  return [...new Set(noted)].sort((a, b) => a - b)
}

/** Base years that headings and units name, the most frequent first. */
function baseYearsOf(tables: readonly ReadTable[]): readonly number[] {
  const counts = new Map<number, number>()
  const named = tables.flatMap(({ headings }) => headings.flatMap(({ text }) => baseYearsIn(text)))
  for (const year of named) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([year]) => year)
}

function isCore(tables: readonly ReadTable[]): boolean {
  return tables.some(({ title }) => /\bcore defence/i.test(title))
}

/** Cells without a figure, where the release has figures of that year and measure at all. */
function gapsOf(tables: readonly ReadTable[], figures: readonly TableFigure[]) {
  const held = new Set(figures.map(({ measure, year }) => `${measure} ${year}`))
  return tables.flatMap(({ gaps }) =>
    gaps.filter(({ measure, year }) => held.has(`${measure} ${year}`)),
  )
}

function otherTable({ table, sheet, title }: ReadTable): TableDoubt {
  return bare('other table', sheet, `Table ${table}: ${title}`)
}

function hiddenSheets({ sheets }: Workbook): readonly TableDoubt[] {
  return sheets
    .filter(({ visibility }) => visibility !== 'visible')
    .filter(({ rows }) => rows.some(({ cells }) => cells.some(({ value }) => titleOf(value.text))))
    .map(({ name }) => bare('hidden sheet', name, name))
}

/** A sheet without its hidden columns, which NATO does not print. */
function shownColumns(sheet: Sheet): Sheet {
  if (sheet.hiddenColumns.size === 0) return sheet
  const shown = ({ column }: SheetCell) => !sheet.hiddenColumns.has(column)
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter(shown) })) }
}

function hiddenColumns({ name, rows, hiddenColumns: hidden }: Sheet): readonly TableDoubt[] {
  const filled = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))
  return [...hidden]
    .filter((column) => filled.has(column))
    .map((column) => bare('hidden column', name, columnName(column)))
}

function bare(kind: TableDoubtKind, sheet: string, found: string): TableDoubt {
  const place = { sheet, cell: '' }
  return {
    kind,
    place,
    series: null,
    year: null,
    measure: null,
    found,
    expected: '',
    isGrave: false,
  }
}
