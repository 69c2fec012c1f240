import { createHash } from 'node:crypto'
import Papa from 'papaparse'
import { FIGURE_COLUMNS, splitCsv } from './csvFile'

/** One row of data/corrections.csv. */
export interface Correction {
  readonly release: string
  readonly iso3: string
  readonly year: string
  readonly column: string
  readonly old: string
  readonly new: string
}

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Writes rows as the release files are written. */
export function joinCsv(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(
    rows.map((cells) => [...cells]),
    { newline: '\n' },
  )}\n`
}

/** A release file in cells, to be changed. */
interface Cells {
  readonly header: readonly string[]
  readonly rows: string[][]
}

/**
 * A release file as it was before its corrections, which are undone with the last one first. A row
 * that was added (column `iso3`, nothing before it) must be without figures by then: each has a
 * correction of its own. Of a column that was wholly empty (`*`) number and hash of the cells are
 * compared. A correction that does not fit the file throws.
 */
export function undoCorrections(text: string, corrections: readonly Correction[]): string {
  const [header = [], ...body] = splitCsv(text)
  const cells = { header, rows: body.map((row) => [...row]) }
  for (const correction of corrections.toReversed()) {
    if (correction.iso3 === '*') emptyColumn(cells, correction)
    else if (correction.column === 'iso3' && correction.old === '') removeRow(cells, correction)
    else restoreCell(cells, correction)
  }
  return joinCsv([header, ...cells.rows])
}

/** How `corrections.csv` writes what a column holds: the number of its figures, and a hash of its cells. */
export function columnWritten(column: readonly string[]): string {
  const figures = column.filter((cell) => cell !== '').length
  return `${figures} figures, sha256:${sha256(column.join('\n'))}`
}

function emptyColumn({ header, rows }: Cells, { column, year, old, new: now }: Correction): void {
  const place = header.indexOf(column)
  const found = columnWritten(rows.map((row) => row[place] ?? ''))
  if (place < 0 || year !== '' || old !== '' || found !== now) {
    throw new Error(`The column ${column} does not hold ${now}`)
  }
  for (const row of rows) row[place] = ''
}

function removeRow(cells: Cells, correction: Correction): void {
  const row = rowOf(cells, correction)
  const figures = row.filter((cell, at) => {
    const column = cells.header[at] ?? ''
    return cell !== '' && (FIGURE_COLUMNS.includes(column) || column === 'derived')
  })
  if (figures.length > 0) {
    throw new Error(`${correction.iso3} ${correction.year} holds more than corrections.csv names`)
  }
  cells.rows.splice(cells.rows.indexOf(row), 1)
}

function restoreCell(cells: Cells, correction: Correction): void {
  rowOf(cells, correction)[cells.header.indexOf(correction.column)] = correction.old
}

/** The row that a correction is about, if its cell is what the correction made of it. */
function rowOf({ header, rows }: Cells, { iso3, year, column, new: now }: Correction): string[] {
  const row = rows.find(
    (cells) => cells[header.indexOf('iso3')] === iso3 && cells[header.indexOf('year')] === year,
  )
  if (row === undefined || row[header.indexOf(column)] !== now) {
    throw new Error(`No ${column} of ${iso3} ${year} is ${now}`)
  }
  return row
}
