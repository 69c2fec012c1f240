import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isWorkedOut } from '../workedOut'
import {
  ACCESSION,
  csvFile,
  dataPath,
  dataText,
  FIGURE_COLUMNS,
  RELEASE_IDS,
  releaseRows,
  splitCsv,
} from './csvFile'

const TABLES = readdirSync(dataPath('.'))
  .filter((name) => name.endsWith('.csv'))
  .sort()
const RELEASE_FILES = readdirSync(dataPath('nato')).sort()
const ALL_FILES = [...TABLES, ...RELEASE_FILES.map((name) => `nato/${name}`)]
const FIELDS = csvFile('fields.csv').rows
const SERIES = new Set([...ACCESSION.keys(), 'NATO_TOTAL', 'NATO_EUR_CAN'])

const tableOf = (path: string) => (path.startsWith('nato/') ? 'nato' : path.replace('.csv', ''))
const columnsOf = (path: string) => csvFile(path).columns

describe('every file of data/', () => {
  test('there are 22 releases to July 2026, and each has a file and each file a release', () => {
    expect(RELEASE_IDS.filter(isWorkedOut)).toHaveLength(22)
    expect(RELEASE_FILES).toEqual(RELEASE_IDS.map((id) => `${id}.csv`))
  })

  test.each(ALL_FILES)('%s has plain line ends, full rows and no stray blanks', (path) => {
    const text = dataText(path)
    expect(text).not.toMatch(/\r|\uFEFF|\uFFFD/)
    expect(text.endsWith('\n')).toBe(true)
    expect(text.endsWith('\n\n')).toBe(false)
    const lines = splitCsv(text)
    expect(lines.filter((cells) => cells.length !== lines[0]?.length)).toEqual([])
    expect(lines.flat().filter((cell) => cell !== cell.trim())).toEqual([])
  })

  test.each(ALL_FILES)('%s has the columns that fields.csv describes', (path) => {
    const described = FIELDS.filter((row) => row('table') === tableOf(path))
    expect(columnsOf(path)).toEqual(described.map((row) => row('column')))
  })

  const KEYED = ALL_FILES.filter((path) => path !== 'corrections.csv')

  test.each(KEYED)('%s says nothing twice', (path) => {
    const key = FIELDS.filter((row) => row('table') === tableOf(path) && row('key') === '1')
    expect(key.length).toBeGreaterThan(0)
    const keys = csvFile(path).rows.map((row) => key.map((field) => row(field('column'))).join(' '))
    const repeated = keys.filter((found, index) => keys.indexOf(found) !== index)
    expect(repeated).toEqual([])
  })

  test.each(ALL_FILES)('%s names only known allies, releases and columns, and years', (path) => {
    const columns = columnsOf(path)
    for (const row of csvFile(path).rows) {
      if (columns.includes('iso3') && !(path === 'corrections.csv' && row('iso3') === '*')) {
        expect(SERIES).toContain(row('iso3'))
      }
      if (columns.includes('release')) expect(RELEASE_IDS).toContain(row('release'))
      if (columns.includes('year') && row('year') !== '') expect(row('year')).toMatch(/^20\d\d$/)
      if (columns.includes('source')) expect(row('source')).toMatch(/^https?:\/\/\S+$/)
      if (columns.includes('status')) expect(['official', 'press', 'data']).toContain(row('status'))
    }
  })
})

describe('the release files', () => {
  test.each(RELEASE_IDS)('%s holds plain decimal numbers or nothing', (id) => {
    const cells = releaseRows(id).flatMap((row) => FIGURE_COLUMNS.map((column) => row(column)))
    expect(cells.filter((cell) => !/^(-?\d+(\.\d+)?)?$/.test(cell))).toEqual([])
    expect(cells.some((cell) => cell !== '')).toBe(true)
  })

  test.each(RELEASE_IDS)('%s has estimates in exactly its estimate years', (id) => {
    const stated = csvFile('releases.csv').rows.find((row) => row('id') === id)
    const rows = releaseRows(id)
    const years = (flag: string) =>
      new Set(rows.filter((row) => row('estimate') === flag).map((row) => row('year')))
    expect([...years('1')].sort()).toEqual(stated?.('estimate_years').split(' '))
    expect([...years('0')].filter((year) => years('1').has(year))).toEqual([])
  })

  test.each(RELEASE_IDS)('%s calls derived only what it holds', (id) => {
    for (const row of releaseRows(id)) {
      const derived = row('derived') === '' ? [] : row('derived').split(';')
      expect(derived.filter((column) => !FIGURE_COLUMNS.includes(column))).toEqual([])
      expect(derived.filter((column) => row(column) === '')).toEqual([])
    }
  })

  test('aggregates are marked as such, and allies are not', () => {
    const wrong = RELEASE_IDS.flatMap(releaseRows).filter(
      (row) => row('iso3').startsWith('NATO_') !== (row('is_aggregate') === '1'),
    )
    expect(wrong).toEqual([])
  })

  test('every figure of the ten releases held in fragments has its source', () => {
    const FRAGMENTS =
      '2017-03-13 2018-03 2018-07-10 2019-03-14 2019-11-29 2020-03 2020-10-21 2021-03-16 2022-03-31 2022-06-27'
    const sources = csvFile('fragment_sources.csv').rows
    const keys = sources.map((row) => `${row('release')} ${row('iso3')} ${row('year')}`)
    const held = FRAGMENTS.split(' ').flatMap((id) =>
      releaseRows(id).map((row) => `${id} ${row('iso3')} ${row('year')}`),
    )
    expect(held).toHaveLength(209)
    expect(keys.toSorted()).toEqual(held.toSorted())
  })
})

describe('what is said of single figures', () => {
  test('each remark is about a figure that the release holds, or about one that is known to be missing', () => {
    const MISSING = [
      '2025-08-28 DEU 2025 share_gdp_pct',
      '2025-08-28 NATO_EUR_CAN 2025 personnel_thousand',
      '2025-08-28 NATO_TOTAL 2025 personnel_thousand',
    ]
    const without = csvFile('notes.csv')
      .rows.filter((note) => {
        const row = releaseRows(note('release')).find(
          (candidate) => candidate('iso3') === note('iso3') && candidate('year') === note('year'),
        )
        return row === undefined || row(note('column')) === ''
      })
      .map((note) => ['release', 'iso3', 'year', 'column'].map(note).join(' '))
    expect(without).toEqual(MISSING)
  })

  test('remarks are short enough to stand beside a chart', () => {
    const lengths = csvFile('notes.csv').rows.map((row) => row('text').length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(200)
  })

  test('a figure that NATO left empty is empty in our copy too', () => {
    for (const gap of csvFile('gaps.csv').rows) {
      const row = releaseRows(gap('release')).find(
        (candidate) => candidate('iso3') === gap('iso3') && candidate('year') === gap('year'),
      )
      expect(row?.(gap('measure_column')) ?? '').toBe('')
    }
  })
})
