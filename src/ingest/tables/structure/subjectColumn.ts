import type { Grid, GridRecord } from '../grid'
import { measureIn } from '../terms/measures'
import { type Subject, subjectOf } from '../terms/subject'
import type { Column } from './column'
import type { Layout } from './layout'
import type { RawTable } from './splitTables'

/** Where the rows of a table say what they are about: defence, health, a code of COFOG. */
export interface SubjectColumn {
  /** From 0. */
  readonly index: number
  /** Which part of its cells, where they hold several divided by commas. */
  readonly part: number | null
}

/** Rows that are looked at, from all over the table. */
const SAMPLE = 1500

/** Finds the column whose cells name subjects alone, without a measure or unit; `null` where there is none. */
export function subjectColumn(
  grid: Grid,
  table: RawTable,
  columns: readonly Column[],
  { names, year, status, values }: Layout,
): SubjectColumn | null {
  const step = Math.max(1, Math.floor(table.rows.length / SAMPLE))
  const sample = table.rows.filter((_, place) => place % step === 0)
  const isFree = (column: Column) =>
    (column.role === null || column.role === 'indicator') &&
    column.year === null &&
    column !== year &&
    column !== status &&
    !values.includes(column) &&
    !names.includes(column)
  const places = columns.flatMap((column): readonly SubjectColumn[] => {
    if (column.parts !== null) return column.parts.map((_, part) => ({ index: column.index, part }))
    return isFree(column) ? [{ index: column.index, part: null }] : []
  })
  return (
    places.find((place) => {
      const cells = [...new Set(sample.map((at) => subjectCell(grid.records.get(at), place)))]
      return cells.some(isBareSubject) && !cells.some(isMeasure)
    }) ?? null
  )
}

/** What a row says that it is about; `null` where it names neither defence nor another subject that is known. */
export function subjectOfRow(record: GridRecord, place: SubjectColumn): Subject | null {
  return subjectOf(subjectCell(record, place))
}

function subjectCell(record: GridRecord | undefined, { index, part }: SubjectColumn): string {
  const cell = record?.cells[index] ?? ''
  return part === null ? cell : (cell.split(',')[part] ?? '')
}

/** A subject and nothing else: `Defence`, `GF09`, not `Military expenditure (% of GDP)`, nor a remark. */
function isBareSubject(cell: string): boolean {
  return cell !== '' && cell.length <= 60 && subjectOf(cell) !== null && !isMeasure(cell)
}

function isMeasure(cell: string): boolean {
  const { measure, choices, unit } = measureIn(cell)
  return (measure !== null && measure !== 'other') || choices.length > 0 || unit.part !== null
}
