import { describe, expect, test } from 'vitest'
import { ACCESSION, type CsvRow, releaseRows } from './csvFile'

/** One of NATO's aggregates less the sum of its members. */
interface Remainder {
  readonly of: string
  readonly value: number
}

/** Who is behind an aggregate in a year. Iceland counts in GDP where the release has its GDP. */
function membersOf(aggregate: string, year: number, withIceland: boolean): readonly string[] {
  return [...ACCESSION.keys()].filter(
    (ally) =>
      (ACCESSION.get(ally) ?? 0) <= year &&
      (ally !== 'ISL' || withIceland) &&
      (ally !== 'USA' || aggregate === 'NATO_TOTAL'),
  )
}

/** Every printed aggregate of a column whose members are all there, against their sum. */
function remaindersIn(release: string, column: string, withIceland = false): readonly Remainder[] {
  const rows = releaseRows(release)
  const at = new Map(rows.map((row) => [`${row('iso3')} ${row('year')}`, row]))
  const isPrinted = (row: CsvRow) =>
    row('is_aggregate') === '1' && row(column) !== '' && !row('derived').split(';').includes(column)
  return rows.filter(isPrinted).flatMap((row) => {
    const year = Number(row('year'))
    const cells = membersOf(row('iso3'), year, withIceland).map(
      (ally) => at.get(`${ally} ${year}`)?.(column) ?? '',
    )
    if (cells.includes('')) return []
    const sum = cells.reduce((total, cell) => total + Number(cell), 0)
    return [{ of: `${row('iso3')} ${year}`, value: Number(row(column)) - sum }]
  })
}

const beyond = (remainders: readonly Remainder[], low: number, high: number) =>
  remainders.filter(({ value }) => value < low - 1e-6 || value > high + 1e-6)

describe("NATO's printed aggregates equal the sum of their members", () => {
  test.each([
    ['2024-06-17', 'expenditure_usd_million_current', 22, 0.1, 'US$ million'],
    ['2024-06-17', 'expenditure_usd_million_constant', 22, 0.1, 'US$ million'],
    ['2024-06-17', 'personnel_thousand', 22, 0.001, 'thousand persons'],
    ['2025-08-28', 'personnel_thousand', 22, 0.001, 'thousand persons'],
    ['2026-07-07', 'expenditure_usd_million_current', 26, 3, 'US$ million'],
    ['2026-07-07', 'expenditure_usd_million_constant', 26, 3, 'US$ million'],
    ['2026-07-07', 'personnel_thousand', 26, 0.3, 'thousand persons'],
  ])('%s, %s: %i figures compared, within %f %s', (release, column, compared, tolerance) => {
    const remainders = remaindersIn(release, column)
    expect(remainders).toHaveLength(compared)
    expect(beyond(remainders, -tolerance, tolerance)).toEqual([])
  })

  // Its GDP cells are rounded to 0.1 million each, and there are up to 32 of them in a sum.
  test.each(['gdp_usd_million_current', 'gdp_usd_million_constant'])(
    '2024-06-17, %s: 22 figures compared, Iceland among the members, within rounding',
    (column) => {
      const remainders = remaindersIn('2024-06-17', column, true)
      expect(remainders).toHaveLength(22)
      expect(beyond(remainders, -0.5, 0.5)).toEqual([])
    },
  )

  test("2026-07-07: the 26 GDP aggregates exceed the members' sum by Iceland's GDP, 22 to 30.5 billion", () => {
    const remainders = remaindersIn('2026-07-07', 'gdp_usd_million_constant')
    expect(remainders).toHaveLength(26)
    expect(beyond(remainders, 22_000, 30_500)).toEqual([])
  })

  test('an aggregate that was computed, or lacks a member, is not compared', () => {
    expect(remaindersIn('2025-08-28', 'expenditure_usd_million_constant')).toEqual([])
    expect(remaindersIn('2018-07-10', 'expenditure_usd_million_constant')).toEqual([])
  })
})

describe('shares are spending divided by GDP', () => {
  const SPENDING = 'expenditure_usd_million_constant'
  const GDP = 'gdp_usd_million_constant'
  const withShare = (release: string) =>
    releaseRows(release).filter((row) => row('share_gdp_pct') !== '')
  const distance = (row: CsvRow) =>
    Math.abs((100 * Number(row(SPENDING))) / Number(row(GDP)) - Number(row('share_gdp_pct')))

  // Two are held as NATO prints them, since four decimals would be rounded up a second time.
  test('in June 2024 for 358 of 363; three others were typed as 2, and two have two decimals', () => {
    const rows = withShare('2024-06-17')
    expect(rows).toHaveLength(363)
    const apart = rows.filter((row) => distance(row) > 0.0003)
    expect(apart.map((row) => `${row('iso3')} ${row('year')} ${row('share_gdp_pct')}`)).toEqual([
      'FRA 2020 2',
      'LTU 2019 2',
      'MKD 2017 0.89',
      'PRT 2021 1.52',
      'SVK 2024 2',
    ])
  })

  test('in July 2026 for all 429, within the rounding of three printed figures', () => {
    const rows = withShare('2026-07-07')
    expect(rows).toHaveLength(429)
    const roundingOf = (row: CsvRow) =>
      0.005 + 50 / Number(row(GDP)) + (50 * Number(row(SPENDING))) / Number(row(GDP)) ** 2
    expect(rows.filter((row) => distance(row) > roundingOf(row) + 1e-6)).toEqual([])
  })
})
