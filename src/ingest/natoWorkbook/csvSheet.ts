import Papa from 'papaparse'
import { GENERAL } from '../workbook/cellStyles'
import type { CellValue, SheetRow } from '../workbook/sheet'
import type { Workbook } from '../workbook/workbook'

/**
 * A sheet of NATO's workbook that was saved as CSV, as a workbook of one sheet: several tables may stand
 * below each other. A number must be a plain decimal with a point; row numbers are those of the file.
 */
export function csvWorkbook(name: string, text: string): Workbook {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''))
  const rows = data.map(
    (cells, index): SheetRow => ({
      row: index + 1,
      isHidden: false,
      cells: cells.flatMap((cell, place) =>
        cell.trim() === '' ? [] : [{ column: place + 1, value: valueIn(cell.trim()) }],
      ),
    }),
  )
  const sheet = {
    name,
    visibility: 'visible' as const,
    rows: rows.filter(({ cells }) => cells.length > 0),
    hiddenColumns: new Set<number>(),
    merged: [],
  }
  return { sheets: [sheet] }
}

function valueIn(text: string): CellValue {
  return /^-?\d+(\.\d+)?$/.test(text)
    ? { kind: 'number', text, format: GENERAL }
    : { kind: 'text', text }
}
