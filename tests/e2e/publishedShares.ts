import Papa from 'papaparse'
import { readDataFile } from './site'

/** A share as a release's file has it. */
export interface PublishedShare {
  /** ISO 3166 alpha-3 code, or NATO's aggregate. */
  readonly code: string
  readonly year: string
  /** Two decimals, half up: `2.12`; empty where the file has none. */
  readonly share: string
  readonly isEstimate: boolean
}

/** One record of a data file, by column. */
export type DataRow = Readonly<Record<string, string>>

/** The rows of a data file (`data/allies.csv`), read without any code of the site. */
export async function readDataRows(path: string): Promise<readonly DataRow[]> {
  const { data, errors } = Papa.parse<DataRow>(await readDataFile(path), {
    header: true,
    skipEmptyLines: true,
  })
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  return data
}

/** The shares that a release's file holds for a year. */
export async function publishedShares(
  release: string,
  year: string,
): Promise<readonly PublishedShare[]> {
  const rows = await readDataRows(`data/nato/${release}.csv`)
  return rows
    .filter((row) => row.year === year && row.share_gdp_pct !== '')
    .map((row) => ({
      code: row.iso3 ?? '',
      year,
      share: twoDecimals(row.share_gdp_pct ?? ''),
      isEstimate: row.estimate === '1',
    }))
}

/** The English names of the allies by code. */
export async function allyNames(): Promise<ReadonlyMap<string, string>> {
  const rows = await readDataRows('data/allies.csv')
  return new Map(rows.map((row) => [row.iso3 ?? '', row.name ?? '']))
}

/** A plain decimal as whole hundredths, half up, digit by digit: `2.0495` is 205. */
export function hundredthsOf(decimal: string): number {
  const [whole = '', fraction = ''] = decimal.split('.')
  const [tenth = '0', hundredth = '0', next = '0'] = fraction
  return Number(whole) * 100 + Number(tenth) * 10 + Number(hundredth) + (next >= '5' ? 1 : 0)
}

/** Whole hundredths with two decimals: 205 is `2.05`. */
export function decimalOf(hundredths: number): string {
  const part = hundredths % 100
  return `${(hundredths - part) / 100}.${part < 10 ? '0' : ''}${part}`
}

/** A decimal rounded to two places: `2.0495` is `2.05`. */
export function twoDecimals(decimal: string): string {
  return decimalOf(hundredthsOf(decimal))
}
