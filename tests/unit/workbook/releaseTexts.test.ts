import { describe, expect, test } from 'vitest'
import type { NatoTables, TableDoubt } from '../../../src/domain/release/natoTables'
import { againstHeld } from '../../../src/publish/newRelease/againstHeld'
import { readingOf, warningsOf } from '../../../src/publish/newRelease/newRelease'
import {
  type ReleaseFacts,
  releaseFileText,
  textsOfRelease,
} from '../../../src/publish/newRelease/releaseTexts'
import { ALLIES } from './madeRelease'

const place = { sheet: 'Table 3', cell: 'B5' }
const figure = (series: string, year: number, digits: string) => ({
  series,
  year,
  digits,
  place,
  measure: 'share' as const,
})
const gap = (series: string, measure: 'share' | 'gdp') => ({
  series,
  year: 2027,
  measure,
  mark: '..',
  place,
})
const TABLES: NatoTables = {
  figures: [
    figure('NATO_TOTAL', 2027, '2.7'),
    figure('FRA', 2027, '2.065'),
    figure('ALB', 2026, '2.0294680677363757'),
  ],
  gaps: [gap('DEU', 'share'), gap('ISL', 'share'), gap('ISL', 'gdp'), gap('NATO_TOTAL', 'gdp')],
  years: [2026, 2027],
  estimateYears: [2027],
  priceBase: 2021,
  concept: 'core defence expenditure',
  cutOff: null,
  doubts: [],
}

const FACTS: ReleaseFacts = {
  id: '2027-06-20',
  day: '2027-06-20',
  title: 'Defence, "made up"',
  document: 'Tables next.xlsx',
  address: 'https://www.nato.int/next',
  cutOff: '',
  grade: 'workbook',
  copy: 'read by program',
  checks: 'none',
}

/** Ties are looked for in per cents alone, and as they are written. */
const FILE = `iso3,year,share_gdp_pct,real_change_pct,personnel_thousand
DEU,2027,1.975,1.265,3.125
FRA,2027,2.0650,1.2651,
`

const HELD: Readonly<Record<string, string>> = {
  'releases.csv':
    'colour,id,day,title,concept\nblue,2026-07-07,2026-07-07,Older,core defence expenditure\nred,2028-01-01,2028-01-01,Newer,core defence expenditure\n',
  'gaps.csv':
    'release,iso3,year,measure_column,source\n2026-07-07,DEU,2026,share_gdp_pct,https://x.y\n',
  'ties.csv':
    'release,iso3,year,column,digits,source\n2026-07-07,FRA,2027,share_gdp_pct,open,https://x.y\n2027-06-20,DEU,2027,real_change_pct,1.26504,https://x.y\n2027-06-20,DEU,2027,share_gdp_pct,2.06504,https://x.y\n',
  'notes.csv':
    'release,iso3,year,column,kind,text,source,status\n2027-06-20,NLD,2027,share_gdp_pct,open tie,May be,https://x.y,data\n2027-06-20,NLD,2027,share_gdp_pct,,Another denominator,https://x.y,data\n',
  'corrections.csv':
    'release,iso3,year,column,old,new,source,date\n2026-07-07,DEU,2026,share_gdp_pct,1,2,https://x.y,2026-08-01\n2027-06-20,FRA,2027,share_gdp_pct,1,2,https://x.y,2027-08-01\n',
  'landed.csv': 'release,sha256\n2026-07-07,aa\n2027-06-20,bb\n',
}

describe('the texts that a release changes', () => {
  const texts = textsOfRelease((path) => HELD[path] ?? null, FILE, FACTS, TABLES, ALLIES)

  test('a row in releases.csv, in its place, in the columns that the file has; others are carried', () => {
    expect(texts.get('releases.csv')).toBe(
      'colour,id,day,title,concept\nblue,2026-07-07,2026-07-07,Older,core defence expenditure\n,2027-06-20,2027-06-20,"Defence, ""made up""",core defence expenditure\nred,2028-01-01,2028-01-01,Newer,core defence expenditure\n',
    )
  })

  test("the allies' empty cells, and Iceland's where it should have a figure", () => {
    expect(texts.get('gaps.csv')?.split('\n').slice(2, -1)).toEqual([
      '2027-06-20,DEU,2027,share_gdp_pct,https://www.nato.int/next',
      '2027-06-20,ISL,2027,gdp_usd_million_constant,https://www.nato.int/next',
    ])
  })

  test('a figure that ends between two hundredths is open, unless its digits were found before', () => {
    expect(texts.get('ties.csv')?.split('\n').slice(1, -1)).toEqual([
      '2026-07-07,FRA,2027,share_gdp_pct,open,https://x.y',
      '2027-06-20,DEU,2027,share_gdp_pct,open,https://www.nato.int/next',
      '2027-06-20,DEU,2027,real_change_pct,1.26504,https://x.y',
      '2027-06-20,FRA,2027,share_gdp_pct,open,https://www.nato.int/next',
    ])
  })

  test('what is open says so beside its figure; other remarks stay, those on ties that are gone do not', () => {
    expect(texts.get('notes.csv')?.split('\n').slice(1, -1)).toEqual([
      '2027-06-20,NLD,2027,share_gdp_pct,,Another denominator,https://x.y,data',
      ...['DEU,2027,share_gdp_pct,1.975', 'FRA,2027,share_gdp_pct,2.0650'].map((tie) => {
        const [ally, year, column, value] = tie.split(',')
        return `2027-06-20,${ally},${year},${column},open tie,"May be 0.01 lower: our copy ends on ${value}, which may itself have been rounded up.",https://www.nato.int/next,data`
      }),
    ])
  })

  test('a release read anew loses the corrections and the hash of the file before it', () => {
    expect(texts.get('corrections.csv')).not.toContain('2027-06-20')
    expect(texts.get('corrections.csv')).toContain('2026-07-07,DEU')
    expect(texts.get('landed.csv')).toBe('release,sha256\n2026-07-07,aa\n')
  })

  test('a table that data/ does not have is not made up', () => {
    const without = textsOfRelease(
      (path) => (path === 'ties.csv' ? null : (HELD[path] ?? null)),
      '',
      FACTS,
      TABLES,
      ALLIES,
    )
    expect([...without.keys()]).not.toContain('ties.csv')
  })

  test('the release file: allies in their order, then aggregates, all digits, estimates by year', () => {
    const columns = [
      'iso3',
      'country',
      'year',
      'estimate',
      'share_gdp_pct',
      'is_aggregate',
      'derived',
      'later',
    ]
    expect(releaseFileText(columns, TABLES, ALLIES)).toBe(
      'iso3,country,year,estimate,share_gdp_pct,is_aggregate,derived,later\nALB,Albania,2026,0,2.0294680677363757,0,,\nFRA,France,2027,1,2.065,0,,\nNATO_TOTAL,NATO Total,2027,1,2.7,1,,\n',
    )
  })
})

describe('what the tables say against themselves, as the report tells it', () => {
  const doubt = (series: string, year: number): TableDoubt => ({
    kind: 'sum',
    place: { sheet: 'Table 5', cell: 'B74' },
    series,
    year,
    measure: 'gdp',
    found: '900',
    expected: '880',
    isGrave: false,
  })
  const first =
    'NATO Total 2014, gdp_usd_million_constant 900 (sheet Table 5, cell B74): the members add up to 880.'
  const told = (doubts: readonly TableDoubt[]) => warningsOf({ ...TABLES, doubts }, ALLIES)

  test('many of one kind are one line, with everyone and every year', () => {
    const years = [2014, 2015, 2016, 2018]
    const doubts = [
      ...years.map((year) => doubt('NATO_TOTAL', year)),
      doubt('NATO_EUR_CAN', 2018),
      doubt('NATO_EUR_CAN', 2027),
    ]
    expect(told(doubts)).toEqual([
      `${first} The same kind 5 times more: NATO Total 2015–2016, 2018; NATO Europe and Canada 2018, 2027.`,
    ])
    const current = doubts.map((one) => ({ ...one, measure: 'gdpCurrent' as const }))
    expect(told([...doubts, ...current])).toHaveLength(2)
    expect(readingOf({ ...TABLES, doubts }, ALLIES).warnings).toHaveLength(6)
  })

  test('a few are told one by one, and so is what is about nobody’s figure', () => {
    const few = [2014, 2015, 2016, 2017, 2018].map((year) => doubt('NATO_TOTAL', year))
    expect(told(few)).toHaveLength(5)
    expect(told(few)[0]).toBe(first)
    const sheets = ['1', '2', '3', '4', '5', '6', '7'].map((found) => ({
      ...doubt('NATO_TOTAL', 2014),
      kind: 'hidden sheet' as const,
      series: null,
      year: null,
      measure: null,
      found,
    }))
    expect(told(sheets)).toHaveLength(7)
  })
})

describe('a release read anew is held against the file that is held', () => {
  const file = (shares: readonly string[]) =>
    `iso3,year,share_gdp_pct,gdp_usd_million_constant\n${shares.map((cells, index) => `A${index},2024,${cells}\n`).join('')}`

  test('as far as that one has digits', () => {
    const held = file(['1.3465,11141.8', '0.9711,3', '2.0000,4'])
    const own = file([
      '1.346516857031259,11141.754225353532',
      '0.9710156802802978,3.04',
      '1.98905,4',
    ])
    expect(againstHeld(held, own)).toEqual([
      '6 figures in the file, 6 held; 2 differ as far as the held file has digits.',
      'A1 2024 share_gdp_pct: 0.9711 held, 0.9710156802802978 in the file',
      'A2 2024 share_gdp_pct: 2.0000 held, 1.98905 in the file',
    ])
  })

  test('and a figure that was rounded twice, or stands in one alone, is named', () => {
    expect(againstHeld(file(['0.895,', '1.0000,']), file(['0.8949928450725644,', '1,5']))).toEqual([
      '3 figures in the file, 2 held; 2 differ as far as the held file has digits.',
      'A0 2024 share_gdp_pct: 0.895 held, 0.8949928450725644 in the file: the held one was rounded twice',
      'A1 2024 gdp_usd_million_constant: nothing held, 5 in the file',
    ])
  })
})
