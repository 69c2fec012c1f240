import { shortHundredths } from '../domain/hundredths'
import type { FigureTable } from '../figures/figure'

/** Columns whose plain number says more to a spreadsheet than what is shown (`=2`, `2024e`). */
const PLAIN_NUMBERS: readonly string[] = ['rank', 'year']

/** A table’s cells as a spreadsheet takes them, row by row. */
export function tableCells({ columns, rows }: FigureTable): readonly (readonly string[])[] {
  return rows.map((row) =>
    row.cells.map((cell, index) => {
      const key = columns[index]?.key ?? ''
      if (key === 'value') return row.value === null ? '' : shortHundredths(row.value)
      return PLAIN_NUMBERS.includes(key) ? String(cell.sortBy ?? '') : cell.text
    }),
  )
}

/** Heads of a table’s columns. */
export function tableHeads({ columns }: FigureTable): readonly string[] {
  return columns.map((column) => column.header)
}

/** A table as text with tabs, which pastes into the cells of a spreadsheet. */
export function tableText(table: FigureTable): string {
  return [tableHeads(table), ...tableCells(table)]
    .map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'))
    .join('\n')
}
