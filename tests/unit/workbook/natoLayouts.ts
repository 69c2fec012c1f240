import { readFileSync } from 'node:fs'
import { readAllies } from '../../../src/ingest/catalogueFiles'
import { columnName } from '../../../src/ingest/workbook/sheet'
import type { MadeCell, MadeSheet } from './madeWorkbook'

/** The allies, as data/allies.csv lists them. */
export const ALLIES = readAllies('allies.csv', readFileSync('data/allies.csv', 'utf8')).entries

const FORCES = ALLIES.filter(({ hasArmedForces }) => hasArmedForces).map(({ code }) => code)
const AGGREGATES = ['NATO_EUR_CAN', 'NATO_TOTAL']

/** Names that NATO prints otherwise than data/allies.csv. */
const PRINTED: Readonly<Record<string, string>> = {
  SVK: 'Slovak Republic',
  NATO_EUR_CAN: 'NATO Europe and Canada',
  NATO_TOTAL: 'NATO Total',
}

/**
 * Invented figures that add up, in tenths or by division: ally i of 31 has in the kth year a GDP of
 * 10,000 (i + 1) + 1,000 k and spends 1 + 0.05 i + 0.01 k per cent of it. Iceland has a GDP alone.
 */
function madeNumber(column: string, series: string, year: number, first: number): number {
  if (AGGREGATES.includes(series)) return madeAggregate(column, series, year, first)
  const [i, k] = [FORCES.indexOf(series), year - first]
  const gdp = series === 'ISL' ? 3000 + 100 * k : 10_000 * (i + 1) + 1000 * k
  const spending = ((10 * (i + 1) + k) * (100 + 5 * i + k)) / 10
  const before = ((10 * (i + 1) + k - 1) * (100 + 5 * i + k - 1)) / 10
  switch (column) {
    case 'share_gdp_pct':
      return (100 + 5 * i + k) / 100
    case 'real_change_pct':
      return k === 0 ? 1.5 : 100 * (spending / before - 1)
    case 'expenditure_usd_million_constant':
      return spending
    case 'expenditure_usd_million_current':
      return 2 * spending
    case 'gdp_usd_million_constant':
      return gdp
    case 'gdp_usd_million_current':
      return 2 * gdp
    case 'gdp_per_capita_thousand_usd_constant':
      return gdp / 1000 / (i + 2)
    case 'expenditure_per_capita_usd_constant':
      return spending / (i + 2)
    case 'personnel_thousand':
      return 3 * (i + 1) + 0.5
    case 'equipment_share_pct':
      return 20 + i / 2
    case 'personnel_share_pct':
      return 50.25
    case 'infrastructure_share_pct':
      return 5.25
    case 'other_share_pct':
      return 24.5 - i / 2
    default:
      return 3 * spending
  }
}

function madeAggregate(column: string, series: string, year: number, first: number): number {
  const members = ALLIES.filter(({ accessionYear }) => accessionYear <= year).filter(
    ({ code }) => code !== 'USA' || series === 'NATO_TOTAL',
  )
  const sum = (of: string) =>
    members
      .filter(({ code }) => code !== 'ISL' || of.startsWith('gdp'))
      .reduce((total, { code }) => total + madeNumber(of, code, year, first), 0)
  if (column !== 'share_gdp_pct') return column === 'real_change_pct' ? 2.5 : sum(column)
  return (100 * sum('expenditure_usd_million_constant')) / sum('gdp_usd_million_constant')
}

/** What a layout is filled with. */
export interface MadeRelease {
  readonly first: number
  readonly last: number
  readonly base: number
  /** Decimals of the layout of 2026, which is rounded; `null` for all digits. */
  readonly decimals: number | null
  /** Other cells by `POL 2024 share_gdp_pct`, as Excel stores them. */
  readonly cells?: Readonly<Record<string, MadeCell>>
  /** Other labels by the label that NATO would print. */
  readonly labels?: Readonly<Record<string, string>>
}

/** The digits that a made release holds of one figure. */
export function madeDigits(
  { first, decimals }: MadeRelease,
  series: string,
  year: number,
  column: string,
): string {
  const value = madeNumber(column, series, year, first)
  if (decimals === null) return String(value)
  return String(Number(value.toFixed(column.includes('usd_million') ? 0 : decimals)))
}

interface Block {
  readonly heading: string
  readonly column: string
  readonly hasIceland?: boolean
  readonly hasAggregates?: boolean
}

interface MadeTable {
  readonly table: string
  readonly title: string
  readonly unit: string
  readonly blocks: readonly Block[]
}

/** NATO's eight tables, with the words of their titles, units and headings. */
function madeTables(base: number, spending: string): readonly MadeTable[] {
  const current = 'Current prices and exchange rates'
  const constant = `Constant ${base} prices and exchange rates`
  const all = { hasAggregates: true }
  const percentage = 'Percentage of total defence expenditure'
  return [
    {
      table: '1',
      title: spending,
      unit: 'Million national currency units',
      blocks: [
        { heading: 'Current prices', column: 'expenditure_million_national_currency_current' },
        { heading: `Constant ${base} prices `, column: 'not held' },
      ],
    },
    {
      table: '2',
      title: spending,
      unit: 'Million US dollars',
      blocks: [
        { heading: current, column: 'expenditure_usd_million_current', ...all },
        { heading: constant, column: 'expenditure_usd_million_constant', ...all },
      ],
    },
    {
      table: '3',
      title: `${spending} as a share of GDP and annual real change`,
      unit: `Based on ${base} prices`,
      blocks: [
        { heading: 'Share of real GDP (%)', column: 'share_gdp_pct', ...all },
        { heading: 'Annual real change (%)', column: 'real_change_pct', ...all },
      ],
    },
    {
      table: '5',
      title: 'GDP',
      unit: 'Million US dollars',
      blocks: [
        { heading: current, column: 'gdp_usd_million_current', ...all, hasIceland: true },
        { heading: constant, column: 'gdp_usd_million_constant', ...all, hasIceland: true },
      ],
    },
    {
      table: '6',
      title: 'GDP per capita and defence expenditure per capita',
      unit: `${base} prices and exchange rates`,
      blocks: [
        {
          heading: 'GDP per capita (thousand US dollars)',
          column: 'gdp_per_capita_thousand_usd_constant',
          hasIceland: true,
        },
        {
          heading: `${spending} per capita (US dollars)`,
          column: 'expenditure_per_capita_usd_constant',
        },
      ],
    },
    {
      table: '7',
      title: 'Military personnel',
      unit: 'Thousands',
      blocks: [{ heading: '', column: 'personnel_thousand', ...all }],
    },
    {
      table: '8a',
      title: 'Distribution of defence expenditure by main category',
      unit: percentage,
      blocks: [
        { heading: 'Equipment (a)', column: 'equipment_share_pct' },
        { heading: 'Personnel (b)', column: 'personnel_share_pct' },
      ],
    },
    {
      table: '8b',
      title: 'Distribution of defence expenditure by main category',
      unit: percentage,
      blocks: [
        { heading: 'Infrastructure (c)', column: 'infrastructure_share_pct' },
        { heading: 'Other (d)', column: 'other_share_pct' },
      ],
    },
  ]
}

/** Where a layout puts things. */
interface Place {
  readonly sheet: (table: string) => string
  readonly colon: string
  readonly titleRow: number
  readonly yearRow: number
  /** Columns of words, of labels and of aggregates, and the first of figures. */
  readonly words: number
  readonly label: number
  readonly value: number
  /** Whether the years stand again above each block. */
  readonly repeatsYears: boolean
  readonly stars: readonly string[]
}

const LAYOUT_2024 = (table: string): Place => {
  const shift = table === '7' ? 1 : 0
  const down = table === '7' ? 12 : 0
  return {
    sheet: (name) => `TABLE${name}`,
    colon: ' : ',
    titleRow: 4 + down,
    yearRow: 8 + down,
    words: 2 + shift,
    label: 3 + shift,
    value: 4 + shift,
    repeatsYears: false,
    stars: ['1', '2', '3'].includes(table) ? ['POL', 'ROU'] : [],
  }
}

const LAYOUT_2025 = (table: string): Place => ({
  sheet: (name) => `Table ${name}`,
  colon: ': ',
  titleRow: 1,
  yearRow: table === '7' ? 3 : 4,
  words: 1,
  label: 1,
  value: 2,
  repeatsYears: true,
  stars: table === '1' ? ['SWE'] : [],
})

/** Builds one sheet of a table in a layout. */
function madeSheet(table: MadeTable, place: Place, release: MadeRelease): MadeSheet {
  const cells: Record<string, MadeCell> = {}
  const put = (row: number, column: number, cell: MadeCell) => {
    cells[`${columnName(column)}${row}`] = cell
  }
  const { first, last } = release
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const putYears = (row: number) => {
    for (const [index, year] of years.entries()) {
      const cell =
        year > last - 2 ? `${year}e` : year === 2019 && table.table !== '5' ? '2019' : year
      put(row, place.value + index, cell)
    }
  }
  put(place.titleRow, place.words, `Table ${table.table}${place.colon}${table.title}`)
  put(place.titleRow + (place.repeatsYears ? 1 : 2), place.words, table.unit)
  if (!place.repeatsYears) putYears(place.yearRow)
  const isHeadless = table.blocks[0]?.heading === ''
  let row = place.repeatsYears ? place.yearRow - (isHeadless ? 0 : 1) : place.yearRow + 2
  const hiddenRows: number[] = []
  for (const block of table.blocks) {
    if (block.heading !== '') put(row, place.words, block.heading)
    if (place.repeatsYears) putYears(block.heading === '' ? row : row + 1)
    row += place.repeatsYears && block.heading !== '' ? 2 : 1
    const series = block.hasIceland ? [...FORCES, 'ISL'] : FORCES
    for (const code of [...series, ...(block.hasAggregates ? AGGREGATES : [])]) {
      const name = PRINTED[code] ?? ALLIES.find((ally) => ally.code === code)?.name ?? ''
      const star = place.stars.includes(code) ? '*' : ''
      const currency = table.table === '1' ? '   (Currency)' : ''
      const isAggregate = AGGREGATES.includes(code)
      const label = `${release.labels?.[name] ?? name}${star}${currency}`
      put(row, isAggregate ? place.words : place.label, label)
      for (const [index, year] of years.entries()) {
        const other = release.cells?.[`${code} ${year} ${block.column}`]
        const digits = madeDigits(release, code, year, block.column)
        if (other !== '') put(row, place.value + index, other ?? { digits })
      }
      row += 1
    }
    if (place.repeatsYears) row += 1
    else if (!block.hasAggregates) {
      hiddenRows.push(row)
      put(row, place.value, { error: '#REF!' })
      row += 1
    }
  }
  put(
    row + 2,
    place.label,
    `Notes: Figures for ${last - 1} and ${last} are estimates. NATO Total from 2017 onwards includes Montenegro.`,
  )
  put(row + 3, place.label, '*  These Allies have national laws which call for 2% of GDP.')
  put(row + 5, place.words, '-9-')
  return { name: place.sheet(table.table), cells, hiddenRows }
}

function madeSheets(release: MadeRelease, spending: string, layout: (table: string) => Place) {
  return madeTables(release.base, spending).map((table) =>
    madeSheet(table, layout(table.table), release),
  )
}

/** The layout of 2024: title in B4, years once, aggregates a column to the left, Table 7 lower and to the right. */
export function layout2024(release: MadeRelease): readonly MadeSheet[] {
  const four: MadeSheet = {
    name: 'TABLE4',
    cells: {
      B16: 'Table 4 : Defence expenditure real change',
      C20: 'x',
      D20: release.first,
      E20: `${release.last}e`,
      C23: 'Albania',
      D23: 99,
      E23: 99,
    },
  }
  const sheets = madeSheets(release, 'Defence expenditure', LAYOUT_2024)
  return [...sheets.slice(0, 3), four, ...sheets.slice(3)]
}

/** The layout of 2025: title in A1, years above each block, labels in A, all digits. */
export function layout2025(release: MadeRelease): readonly MadeSheet[] {
  return madeSheets(release, 'Defence expenditure', LAYOUT_2025)
}

/** The layout of 2026: as 2025, of core defence expenditure, rounded as NATO prints. */
export function layout2026(release: MadeRelease): readonly MadeSheet[] {
  return madeSheets({ ...release, decimals: 2 }, 'Core defence expenditure', LAYOUT_2025)
}
