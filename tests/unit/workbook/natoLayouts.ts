import { columnName } from '../../../src/ingest/workbook/sheet'
import { AGGREGATES, ALLIES, FORCES, type MadeRelease, madeDigits } from './madeRelease'
import { type MadeTable, madeTables } from './madeTables'
import type { MadeCell, MadeSheet } from './madeWorkbook'

/** Names that NATO prints otherwise than data/allies.csv. */
const PRINTED: Readonly<Record<string, string>> = {
  SVK: 'Slovak Republic',
  NATO_EUR_CAN: 'NATO Europe and Canada',
  NATO_TOTAL: 'NATO Total',
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
