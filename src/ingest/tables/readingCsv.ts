import { writeCsv } from '../csvText'
import type { ListedRow, Reading } from './reading'

const COLUMNS = [
  'kind',
  'sheet',
  'line',
  'column',
  'ally',
  'year',
  'measure',
  'value',
  'estimate',
  'reason',
  'found',
  'cure',
]

/**
 * A reading as CSV: its values, then every row and cell that gave none. What stood in the file is written as
 * text that no spreadsheet runs.
 */
export function readingCsv(reading: Reading): string {
  const values = reading.values.map(([ally, year, measure, value, estimate]) => {
    const mark = estimate === null ? '' : estimate ? '1' : '0'
    return ['value', '', '', '', ally, String(year), measure, value, mark, '', '', '']
  })
  const rows = reading.listed_rows.map((row) => listed('row', row, ''))
  const cells = reading.listed_cells.map((cell) => listed('cell', cell, String(cell.column)))
  return writeCsv(COLUMNS, [...values, ...rows, ...cells], preamble(reading))
}

function listed(
  kind: string,
  { sheet = '', line, reason, found, cure }: ListedRow,
  column: string,
): readonly string[] {
  return [kind, sheet, String(line), column, '', '', '', '', '', reason, found, cure]
}

/** What is counted beyond the lists is said above the table. */
function preamble({ rows, listed_rows }: Reading): readonly string[] {
  const counts = `Rows read: ${rows.accepted}; rows not read: ${rows.listed}`
  const held =
    listed_rows.length < rows.listed ? `, of which the first ${listed_rows.length} are listed` : ''
  return [counts + held]
}
