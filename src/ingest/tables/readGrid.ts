import type { HeldAlly } from '../../domain/ally'
import { unchosenBlocks } from './acceptance/blocks'
import { withMarks } from './acceptance/columnMarks'
import type { Drafting } from './acceptance/drafting'
import { Drafts } from './acceptance/drafts'
import { draftTable } from './acceptance/draftTable'
import { withholdDuplicates } from './acceptance/duplicates'
import type { Inquiry } from './acceptance/inquiry'
import { repeatedDrafts } from './acceptance/repeated'
import { RowBook } from './acceptance/rowBook'
import { settle } from './acceptance/settle'
import type { Grid } from './grid'
import type { NameBook } from './names/nameBook'
import { type Reading, type ReadMeta, type ReadValue, refuse } from './reading'
import { columnNameOf } from './series/seriesOf'
import { besideOneAnother } from './structure/sideBySide'
import { type Progress, splitTables } from './structure/splitTables'

/** What reading a grid needs besides it. */
export interface GridReading {
  readonly names: NameBook
  readonly allies: readonly HeldAlly[]
  readonly inquiry: Inquiry
  readonly progress: Progress
  /** How many listed rows are held. */
  readonly mostListed: number
  /** What was found out while opening. */
  readonly meta: Omit<ReadMeta, 'sheet' | 'unit' | 'tables'>
}

/** Reads a grid: its tables, their figures, and an account of every row. */
export function readGrid(grid: Grid, reading: GridReading): Reading {
  const { names, allies, inquiry, progress, mostListed } = reading
  const header = inquiry.given('header') ?? grid.header ?? null
  const tables = splitTables(grid, names, progress, header).flatMap((table) =>
    besideOneAnother(grid, table),
  )
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  if (rows === 0) return refuse('no rows')
  const book = new RowBook(grid.sheet, rows)
  const drafts = new Drafts()
  const drafting: Drafting = { grid, tables, names, inquiry, book, drafts, progress }
  const drafted = tables.map((table) => draftTable(drafting, table))
  const repeated = repeatedDrafts(drafts)
  const dropped = unchosenBlocks(drafts, repeated, inquiry, book)
  settle(drafts, dropped, inquiry, book)
  const nameOf = (code: string) => allies.find((ally) => ally.code === code)?.name ?? code
  if (dropped.size === 0) withholdDuplicates(drafts, repeated, nameOf, inquiry, book)
  const values = valuesOf(drafts, dropped, book)
  const account = book.close(mostListed)
  if (!drafted.some(({ hasNames }) => hasNames)) return refuse('no allies')
  return {
    outcome: inquiry.isOpen ? 'ask' : 'read',
    values,
    rows: { accepted: account.accepted, listed: account.listed },
    listed_rows: account.rows,
    listed_cells: account.cells,
    reasons: account.reasons,
    questions: inquiry.questions,
    refusal: null,
    before_accession: beforeAccession(values, allies),
    warnings: inquiry.warnings,
    meta: {
      ...reading.meta,
      sheet: grid.sheet,
      unit: grid.unit,
      tables: drafted.map((table) => withMarks(table.described, drafts, table.from, table.to)),
    },
  }
}

/** What is left of the drafts, as values; their rows are accepted. */
function valuesOf(drafts: Drafts, dropped: ReadonlySet<number>, book: RowBook): ReadValue[] {
  const values: ReadValue[] = []
  for (let place = 0; place < drafts.count; place += 1) {
    const text = drafts.texts[place] ?? null
    if (text === null || dropped.has(place)) continue
    book.accept(drafts.rows[place] ?? 0)
    values.push([
      drafts.allies[place] ?? '',
      drafts.years[place] ?? 0,
      columnNameOf(drafts.series[place]?.measure ?? 'share'),
      text,
      drafts.estimate(place),
    ])
  }
  return values
}

function beforeAccession(
  values: readonly ReadValue[],
  allies: readonly HeldAlly[],
): Reading['before_accession'] {
  const joined = new Map(allies.map((ally) => [ally.code, ally.accessionYear]))
  const found = new Map<string, readonly [string, number]>()
  for (const [ally, year] of values) {
    if (year < (joined.get(ally) ?? 0)) found.set(`${ally}${year}`, [ally, year])
  }
  return [...found.values()]
}
