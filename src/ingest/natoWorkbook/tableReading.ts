import type { SeriesCode } from '../../domain/ally'
import type { Measure } from '../../domain/measure'
import type { CellPlace, TableDoubt, TableFigure, TableGap } from '../../domain/release/natoTables'
import type { SheetCell, SheetRow } from '../workbook/sheet'
import type { Sheet } from '../workbook/workbook'
import { isMissingMark } from './figureCell'
import { addressOf, readRowOfFigures } from './figureRow'
import {
  isRemark,
  measureIn,
  placesToMove,
  plain,
  READ_TABLES,
  REPEATING_TABLE,
  titleOf,
} from './headings'
import type { Labels } from './labels'
import { RefusedTable, refusing } from './refusedTable'
import { type YearColumn, yearRow } from './yearRow'

/** One table as read, with the words that stand around its figures. */
export interface ReadTable {
  readonly table: string
  readonly sheet: string
  readonly title: string
  /** Units and headings. */
  readonly headings: readonly { readonly text: string; readonly place: CellPlace }[]
  readonly notes: readonly { readonly text: string; readonly place: CellPlace }[]
  readonly years: readonly YearColumn[]
  readonly figures: readonly TableFigure[]
  readonly gaps: readonly TableGap[]
  readonly doubts: readonly TableDoubt[]
}

interface Block {
  readonly measure: Measure
  readonly places: number
}

/** A table while it is read. The lists grow; the rest says where the reading is. */
interface Reading {
  readonly table: string
  readonly title: string
  readonly headings: { text: string; place: CellPlace }[]
  readonly notes: { text: string; place: CellPlace }[]
  readonly figures: TableFigure[]
  readonly gaps: TableGap[]
  readonly doubts: TableDoubt[]
  /** Where each series stands in each measure, by `measure series`. */
  readonly seen: Map<string, string>
  unit: string
  heading: string
  years: readonly YearColumn[]
}

/** Reads every table of a sheet, by the titles in it; tables that are not held are told as doubts. */
export function readTables(sheet: Sheet, labels: Labels): readonly ReadTable[] {
  const tables: Reading[] = []
  let current: Reading | null = null
  for (const row of sheet.rows) {
    const title = row.cells.map(({ value }) => titleOf(value.text)).find((found) => found !== null)
    if (title) {
      current = begin(title.table, title.text)
      tables.push(current)
    } else if (current !== null && READ_TABLES.includes(current.table)) {
      readRow(sheet.name, current, row, labels)
    }
  }
  return tables
    .filter(({ table }) => table !== REPEATING_TABLE)
    .map(({ seen: _seen, unit: _unit, heading: _heading, ...table }) => ({
      ...table,
      sheet: sheet.name,
    }))
}

function begin(table: string, title: string): Reading {
  return {
    table,
    title,
    headings: [],
    notes: [],
    figures: [],
    gaps: [],
    doubts: [],
    seen: new Map(),
    unit: '',
    heading: '',
    years: [],
  }
}

function readRow(sheet: string, reading: Reading, row: SheetRow, labels: Labels): void {
  const cells = row.cells.filter(
    ({ value }) => value.text.trim() !== '' || value.kind === 'no value',
  )
  const isLabel = (text: string) => labels.seriesOf(text) !== null || labels.isNotHeld(text)
  const found = yearRow(row, sheet, isLabel)
  if (found.kind === 'refused') throw new RefusedTable({ table: reading.table, ...found.refusal })
  if (found.kind === 'years') {
    reading.years = found.years
    return
  }
  const [only] = cells
  if (only === undefined) return
  if (cells.length === 1 && only.value.kind === 'text' && !isLabel(only.value.text)) {
    readWords(reading, only.value.text, { sheet, cell: addressOf(only, row) })
  } else {
    readFigures(sheet, reading, row, cells, labels)
  }
}

/** A line of words: a note, the unit or the heading of what follows. */
function readWords(reading: Reading, text: string, place: CellPlace): void {
  if (isRemark(text)) {
    reading.notes.push({ text: plain(text), place })
    return
  }
  reading.headings.push({ text: plain(text), place })
  const isUnit = reading.headings.length === 1 && reading.years.length === 0
  if (isUnit) reading.unit = plain(text)
  reading.heading = plain(text)
}

/** A row of figures: the label is the last text before the first year, what stands before it a heading. */
function readFigures(
  sheet: string,
  reading: Reading,
  row: SheetRow,
  cells: readonly SheetCell[],
  labels: Labels,
): void {
  const first = reading.years[0]?.column ?? Number.POSITIVE_INFINITY
  const texts = cells.filter(({ value, column }) => value.kind === 'text' && column < first)
  const label = texts.at(-1)
  const values = cells.filter(({ column }) => column > (label?.column ?? 0))
  if (label === undefined) return
  const refuse = refusing(reading.table, { sheet, cell: addressOf(label, row) })
  const series = labels.seriesOf(label.value.text)
  if (row.isHidden) {
    if (series !== null) reading.doubts.push(hiddenRow(series, sheet, addressOf(label, row)))
    return
  }
  if (isRemark(label.value.text) || labels.isNotHeld(label.value.text)) return
  if (series === null && (reading.years.length === 0 || values.every(isOnlyText))) return
  if (series === null) throw refuse('unknown ally', label.value.text)
  if (reading.years.length === 0) throw refuse('no year row', label.value.text)
  for (const text of texts.slice(0, -1)) {
    if (!isRemark(text.value.text)) {
      readWords(reading, text.value.text, { sheet, cell: addressOf(text, row) })
    }
  }
  const block = blockOf(reading, refuse)
  if (block === null) return
  const key = `${block.measure} ${series}`
  const before = reading.seen.get(key)
  if (before !== undefined) throw refuse('label twice', label.value.text, before)
  reading.seen.set(key, addressOf(label, row))
  const { table, years } = reading
  const read = readRowOfFigures({ table, sheet, years, ...block, series, row })
  reading.figures.push(...read.figures)
  reading.gaps.push(...read.gaps)
  reading.doubts.push(...read.doubts)
}

/** Whether a cell holds words, and neither a figure nor NATO's mark for a missing one. */
function isOnlyText({ value }: SheetCell): boolean {
  return value.kind === 'text' && !isMissingMark(value.text)
}

/** What the rows below the last heading measure; `null` for what a release file does not hold. */
function blockOf(reading: Reading, refuse: ReturnType<typeof refusing>): Block | null {
  const { table, heading, unit, title } = reading
  const measure = measureIn(table, heading, unit, title)
  if (measure === 'not held') return null
  const last = reading.headings.at(-1)?.place
  const atHeading = last === undefined ? refuse : refusing(table, last)
  if (measure === null) throw atHeading('unknown heading', heading)
  const places = placesToMove(measure, heading, unit, title)
  if (places === null) throw atHeading('unknown unit', unit)
  return { measure, places }
}

function hiddenRow(series: SeriesCode, sheet: string, cell: string): TableDoubt {
  const place = { sheet, cell }
  return {
    kind: 'hidden row',
    place,
    series,
    year: null,
    measure: null,
    found: '',
    expected: '',
    isGrave: false,
  }
}
