import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAllies } from '../../../src/ingest/catalogueFiles'
import { readFile } from '../../../src/ingest/tables/readFile'

const { entries: allies } = readAllies('allies.csv', readFileSync('data/allies.csv', 'utf8'))
const read = (text: string, answers: Readonly<Record<string, string>> = {}) =>
  readFile(new TextEncoder().encode(text), { allies, answers })

const TWO_COLUMNS = 'Country;Plan;Result 2024\nPoland;1,90;4,12\nSpain;1,25;1,28\n'

describe('what was found in a file can be overruled', () => {
  it('another column holds the figures', () => {
    const reading = read(TWO_COLUMNS, {
      'column:1.2': 'share_gdp_pct',
      'column_year:1.2': '2023',
      'column:1.3': 'left out',
    })
    expect(reading.values).toEqual([
      ['POL', 2023, 'share_gdp_pct', '1.90', null],
      ['ESP', 2023, 'share_gdp_pct', '1.25', null],
    ])
  })

  it('a column is of another measure', () => {
    const text = 'Country,2023,2024\nPoland,30.5,51.1\nSpain,20.3,30.2\n'
    const reading = read(text, { 'column:1.3': 'equipment_share_pct', 'column:1.2': 'left out' })
    expect(reading.values).toEqual([
      ['POL', 2024, 'equipment_share_pct', '51.1', null],
      ['ESP', 2024, 'equipment_share_pct', '30.2', null],
    ])
  })

  it('the header stands in another line', () => {
    const text = 'Country,2014\nCountry,2024\nPoland,4.12\n'
    expect(read(text, { header: '2' }).meta.tables[0]?.headerLines).toEqual([2])
    expect(read(text, { header: '2' }).values).toEqual([
      ['POL', 2024, 'share_gdp_pct', '4.12', null],
    ])
  })

  it('a point groups thousands in one column and divides decimals in another', () => {
    const text =
      'Country;Expenditure 2024 (million US$, current prices);Share of GDP 2024\nPoland;35.012;4.123\n'
    const reading = read(text, { 'decimals:2': ',' })
    expect(reading.values).toEqual([
      ['POL', 2024, 'expenditure_usd_million_current', '35012', null],
      ['POL', 2024, 'share_gdp_pct', '4.123', null],
    ])
  })
})

describe('how numbers are written is said column by column', () => {
  it('decimal comma, and points or spaces between thousands', () => {
    const text =
      'Country;Share of GDP 2024 (%);Expenditure 2024 (million US$, current prices);GDP 2024 (million US$, current prices)\n' +
      'Poland;4,12;35.012,5;850 000,5\nSpain;1,28;22.000,1;1 700 000,5\n'
    const columns = read(text).meta.tables[0]?.columns ?? []
    expect(columns.map(({ decimal, thousands }) => [decimal, thousands])).toEqual([
      [undefined, undefined],
      [',', null],
      [',', '.'],
      [',', 'space'],
    ])
  })
})

describe('lines that were not read', () => {
  const LINES = Array.from({ length: 30 }, (_, place) => `Atlantis ${place},2024,1.5`)
  const text = `Country,Year,Share of GDP\nPoland,2024,4.12\n${LINES.join('\n')}\n`
  const bytes = new TextEncoder().encode(text)

  it('are held up to a limit, and all are counted', () => {
    const reading = readFile(bytes, { allies, mostListed: 10 })
    expect(reading.listed_rows).toHaveLength(10)
    expect(reading.rows).toEqual({ accepted: 1, listed: 30 })
    expect(reading.reasons).toEqual({ unknown_name: 30 })
  })

  it('are all listed by a second pass', () => {
    const { listed_rows } = readFile(bytes, { allies, mostListed: Number.POSITIVE_INFINITY })
    expect(listed_rows.map(({ line }) => line)).toEqual(LINES.map((_, place) => place + 3))
  })
})
