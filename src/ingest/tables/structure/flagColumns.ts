import { estimateIn, isKnownMark } from '../terms/estimateTerms'
import type { Column } from './column'

/** Cells of a column, for a good piece of the table. */
type CellsOf = (column: Column) => readonly string[]

/**
 * Columns of marks to the right of columns of figures, as Eurostat's sheets have them: the place of the marks by
 * that of the figures. They have no header of their own, or are called flags of the same year.
 */
export function flagColumns(
  columns: readonly Column[],
  values: readonly Column[],
  cellsOf: CellsOf,
): ReadonlyMap<number, number> {
  return new Map(
    values.flatMap(({ index, year }) => {
      const next = columns.find((column) => column.index === index + 1)
      if (next === undefined) return []
      const isBare = next.header === ''
      const isOfYear = next.role === 'status' && year !== null && next.year?.year === year.year
      const marks = (isBare || isOfYear) && holdsMarks(next, cellsOf)
      return marks ? [[index, next.index] as const] : []
    }),
  )
}

/** A column under a name that says nothing, whose cells are words for estimates and final figures; letters alone may be grades. */
export function isStatusByCells(column: Column, cellsOf: CellsOf): boolean {
  const { header, role, year, found } = column
  if (header === '' || role !== null || year !== null || found.measure !== null) return false
  const isWord = (cell: string) => cell.trim().length > 2 && estimateIn(cell) === true
  return holdsMarks(column, cellsOf) && cellsOf(column).some(isWord)
}

function holdsMarks(column: Column, cellsOf: CellsOf): boolean {
  const cells = cellsOf(column).filter((cell) => cell.trim() !== '')
  return cells.length > 0 && cells.every((cell) => /^\P{N}{1,24}$/u.test(cell) && isKnownMark(cell))
}
