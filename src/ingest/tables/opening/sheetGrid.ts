import type { CellValue } from '../../workbook/sheet'
import type { Sheet } from '../../workbook/workbook'
import { type CellHint, type Grid, type GridRecord, recordList } from '../grid'

/** Cells further right are no part of a table that a person made; they are not read. */
const MAX_COLUMNS = 1024

/** A sheet as a grid: Excel's row numbers, text of merged names repeated downwards, hidden parts marked. */
export function sheetGrid(sheet: Sheet): Grid {
  const records: GridRecord[] = []
  const merged = mergedTexts(sheet)
  for (const { row, isHidden, cells: held } of sheet.rows) {
    const cells: string[] = []
    const hints: (CellHint | undefined)[] = []
    for (const [column, text] of merged.get(row) ?? []) cells[column - 1] = text
    for (const { column, value } of held) {
      if (column > MAX_COLUMNS) continue
      cells[column - 1] = value.text
      hints[column - 1] = hintOf(value)
    }
    const before = records[records.length - 1]?.line ?? 0
    if (row > before + 1) records.push({ line: before + 1, cells: [] })
    const filled = Array.from(cells, (cell) => cell ?? '')
    records.push({ line: row, cells: filled, hints, ...(isHidden ? { hidden: true } : {}) })
  }
  return {
    sheet: sheet.name,
    unit: 'row',
    records: recordList(records),
    hiddenColumns: new Set([...sheet.hiddenColumns].map((column) => column - 1)),
    titles: [sheet.name],
  }
}

function hintOf(value: CellValue): CellHint | undefined {
  switch (value.kind) {
    case 'number':
      return { kind: 'number', percent: value.format.isPercent }
    case 'date':
      return { kind: 'date', year: Number(value.text.slice(0, 4)) }
    case 'error':
      return { kind: 'error' }
    case 'no value':
      return { kind: 'formula' }
    default:
      return undefined
  }
}

/** Texts of cells merged downwards, for the rows below the first: by row, then column. */
function mergedTexts(sheet: Sheet): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const down = sheet.merged.filter(({ top, bottom, left }) => bottom > top && left <= MAX_COLUMNS)
  const found = new Map<number, Map<number, string>>()
  const byRow = new Map(sheet.rows.map((row) => [row.row, row]))
  for (const { top, bottom, left } of down.slice(0, 5_000)) {
    const value = byRow.get(top)?.cells.find(({ column }) => column === left)?.value
    if (value?.kind !== 'text') continue
    for (let row = top + 1; row <= Math.min(bottom, top + 5_000); row += 1) {
      if (!byRow.has(row)) continue
      const texts = found.get(row) ?? new Map<number, string>()
      found.set(row, texts.set(left, value.text))
    }
  }
  return found
}
