import { readFile } from 'node:fs/promises'
import Papa from 'papaparse'

/**
 * One row of the ranking. `share` is a percentage with two decimals as a string, or empty.
 *
 * @typedef {{ code: string, name: string, share: string }} Row
 */

/** The marks that every chart draws, in percent of GDP. */
export const MARKS = [2, 3, 3.5]

/**
 * All 32 allies with what one release says of one year, highest first, those without a figure last.
 * Read from the published files, not through the app.
 *
 * @param {string} release
 * @param {number} year
 * @returns {Promise<Row[]>}
 */
export async function readRanking(release, year) {
  const figures = await readCsv(`nato/${release}.csv`)
  const shares = new Map(
    figures
      .filter((row) => row.year === String(year) && row.is_aggregate === '0')
      .map((row) => [row.iso3, row.share_gdp_pct]),
  )
  const allies = await readCsv('allies.csv')
  return allies
    .map(({ iso3, name }) => ({ code: iso3, name, share: twoDecimals(shares.get(iso3) ?? '') }))
    .sort((a, b) => Number(b.share || -1) - Number(a.share || -1))
}

/**
 * How many rows are at or above a mark.
 *
 * @param {readonly Row[]} rows
 * @param {number} mark
 */
export function countReached(rows, mark) {
  return rows.filter(({ share }) => share !== '' && Number(share) >= mark).length
}

/**
 * Half up, by its digits: some files hold more decimals than NATO prints.
 *
 * @param {string} text `5`, `5.1`, `2.0295`, or empty.
 */
function twoDecimals(text) {
  if (text === '') return ''
  const [whole, part = ''] = text.split('.')
  const digits = part.padEnd(3, '0')
  const hundredths = Number(whole + digits.slice(0, 2)) + (Number(digits[2]) >= 5 ? 1 : 0)
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
}

/** @param {string} path Below `data/`. */
async function readCsv(path) {
  const text = await readFile(new URL(`../../data/${path}`, import.meta.url), 'utf8')
  const { data, errors } = Papa.parse(text, { header: true, skipEmptyLines: true })
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`)
  return data
}
