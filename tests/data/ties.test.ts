import { describe, expect, test } from 'vitest'
import { type CsvRow, csvFile, FIGURE_COLUMNS, RELEASE_IDS, releaseRows } from './csvFile'

const PERCENT_COLUMNS = FIGURE_COLUMNS.filter((column) => column.endsWith('_pct'))

/** A value that ends exactly between two hundredths, from its digits alone. */
const isTie = (written: string) => /^-?\d+\.\d\d50*$/.test(written)

/** Every stored tie as "release ally year column", with its value. */
function storedTies(): ReadonlyMap<string, string> {
  return new Map(
    RELEASE_IDS.flatMap((release) =>
      releaseRows(release).flatMap((row) =>
        PERCENT_COLUMNS.filter((column) => isTie(row(column))).map((column) => [
          `${release} ${row('iso3')} ${row('year')} ${column}`,
          row(column),
        ]),
      ),
    ),
  )
}

const nameOf = (row: CsvRow) => ['release', 'iso3', 'year', 'column'].map(row).join(' ')
const TIES = csvFile('ties.csv').rows
const OPEN = TIES.filter((row) => row('digits') === 'open')

describe('a figure that ends exactly between two hundredths was probably rounded before', () => {
  test('each is in ties.csv, confirmed or open, and nothing else is', () => {
    expect(TIES.map(nameOf).sort()).toEqual([...storedTies().keys()].sort())
  })

  test('a tie with fewer or more digits is found, and what only ends in five is not', () => {
    expect(['1.525', '-1.975', '0.8950'].filter(isTie)).toHaveLength(3)
    expect(['1.5250698', '1.52', '15', '1.5', '2.2345'].filter(isTie)).toEqual([])
  })

  test('what is confirmed has digits that give the stored value and lie above the tie', () => {
    const stored = storedTies()
    for (const row of TIES.filter((tie) => !OPEN.includes(tie))) {
      const value = stored.get(nameOf(row)) ?? ''
      expect(row('digits').startsWith(value), nameOf(row)).toBe(true)
      expect(row('digits').slice(value.length), nameOf(row)).toMatch(/[1-9]/)
    }
  })

  test('what is open says so where it stands, and nothing else does', () => {
    const notes = csvFile('notes.csv').rows.filter((row) => row('kind') === 'open tie')
    expect(notes.map(nameOf).sort()).toEqual(OPEN.map(nameOf).sort())
    const stored = storedTies()
    for (const note of notes) {
      expect(note('text')).toMatch(/^May be 0\.01 lower/)
      expect(note('text')).toContain(stored.get(nameOf(note)))
    }
  })

  test('sixteen are open, all of August 2025: three shares among them', () => {
    expect(OPEN).toHaveLength(16)
    expect(new Set(OPEN.map((row) => row('release')))).toEqual(new Set(['2025-08-28']))
    const shares = OPEN.filter((row) => row('column') === 'share_gdp_pct')
    expect(shares.map((row) => `${row('iso3')} ${row('year')}`)).toEqual([
      'DEU 2023',
      'MKD 2017',
      'MNE 2021',
    ])
  })
})
