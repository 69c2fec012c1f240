import type { MadeCell, MadeSheet } from '../workbook/madeWorkbook'

/** A sheet from rows of cells, the first in row 1, column A; `null` is an empty cell. */
export function sheet(
  name: string,
  rows: readonly (readonly (MadeCell | null)[])[],
  more: Partial<MadeSheet> = {},
): MadeSheet {
  const cells: Record<string, MadeCell> = {}
  for (const [row, content] of rows.entries()) {
    for (const [column, cell] of content.entries()) {
      if (cell !== null) cells[`${String.fromCharCode(65 + column)}${row + 1}`] = cell
    }
  }
  return { name, cells, ...more }
}
