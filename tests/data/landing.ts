import { createHash } from 'node:crypto'
import Papa from 'papaparse'
import { splitCsv } from './csvFile'

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

/**
 * A release file as it was before its corrections, which are undone with the last one first. One of
 * the column `iso3` with nothing before it stands for a whole row that was added. A correction that
 * does not fit the file throws.
 */
export function undoCorrections(text: string, corrections: readonly Correction[]): string {
  const [header = [], ...body] = splitCsv(text)
  const rows = body.map((cells) => [...cells])
  for (const correction of corrections.toReversed()) {
    const { iso3, year, column } = correction
    const at = rows.findIndex(
      (cells) => cells[header.indexOf('iso3')] === iso3 && cells[header.indexOf('year')] === year,
    )
    const row = rows[at]
    const place = header.indexOf(column)
    if (row === undefined || row[place] !== correction.new) {
      throw new Error(`No ${column} of ${iso3} ${year} is ${correction.new}`)
    }
    if (column === 'iso3' && correction.old === '') rows.splice(at, 1)
    else row[place] = correction.old
  }
  return joinCsv([header, ...rows])
}
