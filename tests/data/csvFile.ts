import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Papa from 'papaparse'

/** Reads one cell of a row as it is written; a column that the file lacks throws. */
export type CsvRow = (column: string) => string

/** A file of data/, split into cells without the app's readers, so that tests stand on their own. */
export interface CsvFile {
  readonly columns: readonly string[]
  readonly rows: readonly CsvRow[]
}

/** Where a file of data/ lies. */
export function dataPath(path: string): string {
  return resolve('data', path)
}

/** The text of a file of data/. */
export function dataText(path: string): string {
  return readFileSync(dataPath(path), 'utf8')
}

/** The cells of a CSV text, the header first. */
export function splitCsv(text: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', skipEmptyLines: true }).data
}

/** A file of data/ with its rows. */
export function csvFile(path: string): CsvFile {
  const [columns = [], ...body] = splitCsv(dataText(path))
  return {
    columns,
    rows: body.map((cells) => (column) => {
      const cell = cells[columns.indexOf(column)]
      if (cell === undefined) throw new Error(`data/${path} has no cell ${column}`)
      return cell
    }),
  }
}

/** The rows of a release file. */
export function releaseRows(release: string): readonly CsvRow[] {
  return csvFile(`nato/${release}.csv`).rows
}

/** The ids of data/releases.csv, in the order of the file. */
export const RELEASE_IDS: readonly string[] = csvFile('releases.csv').rows.map((row) => row('id'))

/** Year of accession by code, from data/allies.csv. */
export const ACCESSION: ReadonlyMap<string, number> = new Map(
  csvFile('allies.csv').rows.map((row) => [row('iso3'), Number(row('accession_year'))]),
)

/** Columns of a release file that hold figures. */
export const FIGURE_COLUMNS: readonly string[] = [
  'share_gdp_pct',
  'real_change_pct',
  'expenditure_usd_million_current',
  'expenditure_usd_million_constant',
  'gdp_usd_million_current',
  'gdp_usd_million_constant',
  'gdp_per_capita_thousand_usd_constant',
  'expenditure_per_capita_usd_constant',
  'personnel_thousand',
  'equipment_share_pct',
  'personnel_share_pct',
  'infrastructure_share_pct',
  'other_share_pct',
  'expenditure_million_national_currency_current',
]
