import { describe, expect, test } from 'vitest'
import { readPublication } from '../../src/publish/publication'
import { csvFile, releaseRows } from './csvFile'

const published = new Map(
  (await readPublication('data'))
    .apiFiles()
    .map(({ path, content }) => [path, JSON.parse(String(content))]),
)

function inApi(release: string, ally: string, year: number, measure: string): number | null {
  const path = measure === 'share' ? release : `${release}/${measure}`
  const document = published.get(`api/v1/releases/${path}.json`)
  const row = document.series.find((one: { ally: string }) => one.ally === ally)
  return row.values[document.years.indexOf(year)]
}

// Sums and single values were taken from NATO's tables by another program.
describe('the four columns that July 2026 got later', () => {
  test.each([
    ['gdp_usd_million_current', 429, 1_490_561_300],
    ['gdp_per_capita_thousand_usd_constant', 429, 15_903.8],
    ['expenditure_per_capita_usd_constant', 429, 280_246],
    ['expenditure_million_national_currency_current', 403, 38_034_849],
  ])('%s: %i figures that add up to %d', (column, figures, sum) => {
    const cells = releaseRows('2026-07-07').flatMap((row) =>
      row(column) === '' ? [] : row(column),
    )
    expect(cells).toHaveLength(figures)
    const tenths = cells.reduce((total, cell) => total + Math.round(Number(cell) * 10), 0)
    expect(tenths).toBe(Math.round(sum * 10))
  })

  test.each([
    ['SWE', 2024, 'nationalCurrency', 140_549],
    ['DEU', 2026, 'nationalCurrency', 124_660],
    ['USA', 2026, 'nationalCurrency', 1_032_849],
    ['USA', 2026, 'expenditureCurrent', 1_032_849],
    ['HRV', 2014, 'nationalCurrency', 811],
    ['BGR', 2014, 'nationalCurrency', 563],
    ['POL', 2026, 'gdpCurrent', 1_134_841],
    ['NATO_TOTAL', 2026, 'gdpCurrent', 63_182_981],
    ['DEU', 2026, 'gdpPerCapita', 53],
    ['LUX', 2026, 'gdpPerCapita', 83.9],
    ['LUX', 2026, 'expenditurePerCapita', 1707],
  ])('API: %s %i %s is %d', (ally, year, measure, value) => {
    expect(inApi('2026-07-07', ally, year, measure)).toBe(value)
  })

  test('API: the currency of each ally stands beside its amounts', () => {
    const currenciesOf = (release: string) =>
      published.get(`api/v1/releases/${release}/nationalCurrency.json`).currencies
    expect(Object.keys(currenciesOf('2026-07-07'))).toHaveLength(31)
    expect(currenciesOf('2026-07-07')).toMatchObject({ BGR: 'EUR', HRV: 'EUR', SWE: 'SEK' })
    expect(currenciesOf('2024-06-17')).toMatchObject({ BGR: 'BGN', HRV: 'EUR', GBR: 'GBP' })
    expect(currenciesOf('2019-06-25')).toMatchObject({ BGR: 'BGN', HRV: 'HRK' })
    expect(published.get('api/v1/releases/2026-07-07/gdp.json').currencies).toBeUndefined()
  })

  test('national currency of the United States is its current US$, in every year', () => {
    const rows = releaseRows('2026-07-07').filter((row) => row('iso3') === 'USA')
    expect(rows).toHaveLength(13)
    for (const row of rows) {
      expect(row('expenditure_million_national_currency_current')).toBe(
        row('expenditure_usd_million_current'),
      )
    }
  })

  test('one rate a year turns the euros of Bulgaria, Croatia and Germany into US$', () => {
    const rate = (ally: string, year: number) => {
      const row = releaseRows('2026-07-07').find(
        (one) => one('iso3') === ally && one('year') === String(year),
      )
      const cell = (column: string) => Number(row?.(column))
      return (
        cell('expenditure_million_national_currency_current') /
        cell('expenditure_usd_million_current')
      )
    }
    for (const year of [2014, 2019, 2024, 2026]) {
      for (const ally of ['BGR', 'HRV']) {
        expect(Math.abs(rate(ally, year) - rate('DEU', year))).toBeLessThan(0.002)
      }
    }
  })
})

describe('what five partial releases got later', () => {
  test.each([
    ['2018-07-10', 'ALB', 2011, 'share', 1.53],
    ['2018-07-10', 'CZE', 2015, 'share', 1.03],
    ['2018-07-10', 'POL', 2017, 'share', 1.99],
    ['2018-07-10', 'DEU', 2018, 'share', 1.24],
    ['2018-07-10', 'POL', 2018, 'equipment', 23.95],
    ['2020-03', 'LUX', 2019, 'share', 0.56],
    ['2022-06-27', 'MKD', 2022, 'share', 1.78],
    ['2022-06-27', 'MNE', 2022, 'share', 1.75],
    ['2023-07-07', 'USA', 2014, 'share', 3.72],
    ['2023-07-07', 'GBR', 2014, 'share', 2.14],
    ['2024-03-14', 'HRV', 2014, 'share', 1.82],
    ['2024-03-14', 'ALB', 2014, 'equipment', 16.7],
  ] as const)('API: %s %s %i %s is %d', (release, ally, year, measure, value) => {
    expect(inApi(release, ally, year, measure)).toBe(value)
  })

  // The constant US$ of July 2018 was held before and stays beside the share.
  test('a figure that was held stays where a column is added to its row', () => {
    expect(inApi('2018-07-10', 'DEU', 2018, 'expenditure')).toBe(48_862)
  })

  test.each([
    ['2022-06-27', 'ALB', 2022],
    ['2024-03-14', 'EST', 2014],
    ['2024-03-14', 'FIN', 2014],
  ] as const)('doubtful: %s has no share of %s for %i', (release, ally, year) => {
    expect(inApi(release, ally, year, 'share')).toBeNull()
  })

  test('equipment shares of one decimal are marked as such, so that no second one is shown', () => {
    const { series } = published.get('api/v1/releases/2024-03-14/equipment.json')
    const albania = series.find((row: { ally: string }) => row.ally === 'ALB')
    expect(albania.oneDecimal).toEqual([2014, 2023])
  })

  // 62, 3, 2, 29 and 10 rows; 65, 3, 2, 29 and 26 figures.
  test('106 rows and 125 figures were added', () => {
    const added = csvFile('corrections.csv').rows.filter(
      (row) => row('old') === '' && row('iso3') !== '*',
    )
    const rows = added.filter((row) => row('column') === 'iso3')
    expect([rows.length, added.length - rows.length]).toEqual([106, 125])
  })
})

describe('the day of a release', () => {
  test('is in its id, or begins with it, and gives the same order', () => {
    const days = csvFile('releases.csv').rows.map((row) => [row('id'), row('day')])
    expect(days.filter(([id = '', day = '']) => !day.startsWith(id))).toEqual([])
    expect(days.filter(([id, day]) => id !== day)).toEqual([
      ['2018-03', '2018-03-15'],
      ['2020-03', '2020-03-19'],
    ])
    expect(days.map(([, day]) => day).sort()).toEqual(days.map(([, day]) => day))
  })
})

// The words say that up to 2022 the new concept changed nothing: what NATO was told in money is the same.
describe('amounts in national currency up to 2022', () => {
  const COLUMN = 'expenditure_million_national_currency_current'
  // Fixed on 1 January 2026, as the currency that July 2026 gives Bulgaria in; Croatia is in euro in both.
  const LEVA_TO_THE_EURO = 1.95583
  const amounts = (release: string) =>
    new Map(
      releaseRows(release).flatMap((row) =>
        row(COLUMN) === '' || Number(row('year')) > 2022
          ? []
          : [[`${row('iso3')} ${row('year')}`, Number(row(COLUMN))]],
      ),
    )

  test('are those of June 2024, to the whole millions of July 2026, for each of 31 allies and 9 years', () => {
    const [before, after] = [amounts('2024-06-17'), amounts('2026-07-07')]
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
    expect(before.size).toBe(31 * 9)
    const changed = [...before].filter(([key, amount]) => {
      const inItsCurrency = key.startsWith('BGR') ? amount / LEVA_TO_THE_EURO : amount
      return Math.abs(inItsCurrency - (after.get(key) ?? Number.NaN)) > 0.5
    })
    expect(changed).toEqual([])
  })
})
