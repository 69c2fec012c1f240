import { describe, expect, test } from 'vitest'
import { MEASURE_COLUMNS } from '../../../src/domain/measure'
import type { NatoTables } from '../../../src/domain/release/natoTables'
import { csvWorkbook } from '../../../src/ingest/natoWorkbook/csvSheet'
import { readNatoWorkbook } from '../../../src/ingest/natoWorkbook/natoWorkbook'
import { openWorkbook } from '../../../src/ingest/workbook/workbook'
import { refusedTables } from '../../../src/publish/newRelease/newRelease'
import {
  tableDoubtSentence,
  tableRefusalSentence,
} from '../../../src/words/en/release/natoTableWords'
import { ALLIES, type MadeRelease, madeDigits } from './madeRelease'
import { type MadeCell, type MadeSheet, madeWorkbook } from './madeWorkbook'
import { layout2024, layout2025, layout2026 } from './natoLayouts'

const OF_2024: MadeRelease = { first: 2014, last: 2024, base: 2015, decimals: null }
const OF_2025: MadeRelease = { first: 2014, last: 2025, base: 2021, decimals: null }

function reading(sheets: readonly MadeSheet[]) {
  const opened = openWorkbook(madeWorkbook(sheets))
  if (!opened.ok) throw new Error(opened.refusal.kind)
  return readNatoWorkbook(opened.value, ALLIES)
}

function tablesOf(sheets: readonly MadeSheet[]): NatoTables {
  const read = reading(sheets)
  if (!read.ok) throw new Error(tableRefusalSentence(read.refusal))
  return read.value
}

function refusalOf(sheets: readonly MadeSheet[]): string {
  const read = reading(sheets)
  if (read.ok) throw new Error('the tables were read')
  return tableRefusalSentence(read.refusal)
}

const digitsOf = (tables: NatoTables) =>
  new Map(
    tables.figures.map(({ series, year, measure, digits }) => [
      `${series} ${year} ${MEASURE_COLUMNS[measure]}`,
      digits,
    ]),
  )

const doubtsOf = (tables: NatoTables) =>
  tables.doubts.map((doubt) => tableDoubtSentence(doubt, (series) => series))

/** The sheets of a layout with some cells of one sheet changed; an empty text clears a cell. */
function changed(
  sheets: readonly MadeSheet[],
  name: string,
  cells: Readonly<Record<string, MadeCell>>,
  more: Partial<MadeSheet> = {},
): readonly MadeSheet[] {
  return sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, ...more, cells: { ...sheet.cells, ...cells } } : sheet,
  )
}

const layouts = [
  { name: '2024', release: OF_2024, build: layout2024 },
  { name: '2025', release: OF_2025, build: layout2025 },
  { name: '2026', release: { ...OF_2025, last: 2026, decimals: 2 }, build: layout2026 },
]

describe.each(layouts)('a workbook in the layout of $name', ({ name, release, build }) => {
  const tables = tablesOf(build(release))
  const digits = digitsOf(tables)

  test('gives every figure with all its digits', () => {
    const years = release.last - release.first + 1
    // 31 allies in 14 columns, Iceland in three, both aggregates in seven.
    expect(digits.size).toBe((31 * 14 + 3 + 2 * 7) * years)
    for (const [key, found] of digits) {
      const [series = '', year = '', column = ''] = key.split(' ')
      expect([key, Number(found)]).toEqual([
        key,
        Number(madeDigits(release, series, Number(year), column)),
      ])
    }
  })

  test('gives years, estimates, base year and concept', () => {
    expect(tables).toMatchObject({
      years: [release.first, release.last],
      estimateYears: [release.last - 1, release.last],
      priceBase: release.base,
      concept: name === '2026' ? 'core defence expenditure' : 'defence expenditure',
    })
  })

  test('says nothing against itself', () => {
    expect(doubtsOf(tables)).toEqual([])
    expect(tables.gaps).toEqual([])
  })
})

describe('figures worked out by hand', () => {
  const digits = digitsOf(tablesOf(layout2024(OF_2024)))

  test.each([
    ['ALB 2014 share_gdp_pct', '1'],
    ['BEL 2019 share_gdp_pct', '1.1'],
    ['BEL 2019 expenditure_usd_million_constant', '275'],
    ['BEL 2019 gdp_usd_million_constant', '25000'],
    ['ISL 2024 gdp_usd_million_current', '8000'],
    ['USA 2014 personnel_thousand', '93.5'],
    ['SVK 2014 personnel_share_pct', '50.25'],
  ])('%s is %s', (key, expected) => {
    expect(digits.get(key)).toBe(expected)
  })

  test('Iceland has no share, and Table 4 adds nothing', () => {
    expect(
      [...digits.keys()].filter((key) => key.startsWith('ISL') && !key.includes('gdp_')),
    ).toEqual([])
    expect([...digits.values()]).not.toContain('99')
  })
})

describe('what NATO does in one year or another', () => {
  test('real GDP in billions, as in 2019, becomes millions without losing a digit', () => {
    const cells = { B6: 'Billion US dollars', D11: { digits: '13.2459525338455701' } }
    const read = digitsOf(tablesOf(changed(layout2024(OF_2024), 'TABLE5', cells)))
    expect(read.get('ALB 2014 gdp_usd_million_current')).toBe('13245.9525338455701')
    expect(read.get('BEL 2014 gdp_usd_million_current')).toBe('40000000')
  })

  test('a mark for a missing figure is a gap, and an empty cell among marks is pointed out', () => {
    const cells = {
      'DEU 2025 share_gdp_pct': '..',
      'DEU 2025 equipment_share_pct': '',
      'FRA 2025 share_gdp_pct': '-',
    }
    const tables = tablesOf(layout2025({ ...OF_2025, cells }))
    expect(tables.gaps.map(({ series, mark, place }) => [series, mark, place.cell])).toEqual([
      ['DEU', '..', 'M10'],
      ['FRA', '-', 'M15'],
      ['DEU', '', 'M10'],
    ])
    expect(digitsOf(tables).has('DEU 2025 share_gdp_pct')).toBe(false)
    expect(doubtsOf(tables)).toEqual([
      '1 cells are empty, the first at sheet Table 8a, cell M10, and 2 are marked as missing: empty ones may be slips.',
    ])
  })

  test('an ally whose row is empty keeps its row, and is no heading', () => {
    const years = Array.from({ length: 12 }, (_, index) => 2014 + index)
    const cells = Object.fromEntries(years.map((year) => [`DEU ${year} personnel_thousand`, '']))
    const tables = tablesOf(layout2025({ ...OF_2025, cells }))
    expect(tables.gaps).toHaveLength(12)
    expect(digitsOf(tables).get('DNK 2014 personnel_thousand')).toBe('21.5')
  })

  test('a table without a single figure is told, and its cells are no gaps', () => {
    const years = Array.from({ length: 12 }, (_, index) => 2014 + index)
    const column = 'expenditure_million_national_currency_current'
    const cells = Object.fromEntries(
      ALLIES.flatMap(({ code }) => years.map((year) => [`${code} ${year} ${column}`, '..'])),
    )
    const tables = tablesOf(layout2025({ ...OF_2025, cells }))
    expect(tables.gaps).toEqual([])
    expect(doubtsOf(tables)).toEqual([`There is not a single figure of ${column} (Table 1).`])
  })

  test('a number shown as a per cent is a fraction of one', () => {
    const cells = { 'ALB 2014 share_gdp_pct': { digits: '0.01', style: 1 } }
    expect(
      digitsOf(tablesOf(layout2025({ ...OF_2025, cells }))).get('ALB 2014 share_gdp_pct'),
    ).toBe('1')
  })

  test('a hidden row with a label is told and not read, one without is passed over', () => {
    const hidden = changed(layout2025(OF_2025), 'Table 7', {}, { hiddenRows: [4] })
    const tables = tablesOf(hidden)
    expect(digitsOf(tables).has('ALB 2014 personnel_thousand')).toBe(false)
    expect(doubtsOf(tables)).toContain(
      'A hidden row for ALB (sheet Table 7, cell A4) was not read.',
    )
  })

  test('a hidden column is told and not read', () => {
    const [header, ...cells] = ['N4', 'N5', 'N6']
    const draft = { [header ?? '']: '2026e', ...Object.fromEntries(cells.map((at) => [at, 9.99])) }
    const sheets = changed(layout2025(OF_2025), 'Table 3', draft, { hiddenColumns: [14] })
    const tables = tablesOf(sheets)
    expect(tables.years).toEqual([2014, 2025])
    expect(doubtsOf(tables)).toEqual(['The hidden column N of sheet Table 3 was not read.'])
  })

  test('a hidden sheet is told and not read', () => {
    const draft = {
      name: 'draft',
      state: 'hidden' as const,
      cells: { A1: 'Table 3: Defence expenditure', A3: 'x' },
    }
    expect(doubtsOf(tablesOf([...layout2025(OF_2025), draft]))).toEqual([
      'The hidden sheet draft holds a table and was not read.',
    ])
  })

  test('a table that is not held is told', () => {
    const more = { name: 'Table 9', cells: { A1: 'Table 9: Pensions' } }
    expect(doubtsOf(tablesOf([...layout2025(OF_2025), more]))).toEqual([
      'Table 9: Pensions (sheet Table 9): this table is not held and was not read.',
    ])
  })

  test('a sheet saved as CSV is read by the same rules', () => {
    const text =
      'Table 3: Defence expenditure as a share of GDP,,,\n,Share of real GDP (%),,\n,,2023,2024,2025e\n,Albania*,1.7467930732534516,2.03,..\n'
    const read = readNatoWorkbook(csvWorkbook('table3.csv', text), ALLIES)
    expect(read.ok && read.value.figures.map(({ digits, place }) => [digits, place.cell])).toEqual([
      ['1.7467930732534516', 'C4'],
      ['2.03', 'D4'],
    ])
  })
})

describe('what the figures say against each other', () => {
  const doubts = (cells: MadeRelease['cells']) => {
    const tables = tablesOf(layout2025({ ...OF_2025, cells: cells ?? {} }))
    return tables.doubts.map(({ kind, series, year, place, isGrave }) =>
      [kind, series, year, place?.cell, isGrave ? 'grave' : ''].join(' ').trim(),
    )
  }

  test('a share typed as 2 that is not spending over GDP', () => {
    // Portugal is the 25th ally with forces: 1 + 0.05 x 24 + 0.01 x 8 = 2.28 in 2022.
    expect(doubts({ 'PRT 2022 share_gdp_pct': 2 })).toEqual(['share PRT 2022 J29 grave'])
    // Latvia, the 19th: 1.98 in 2022. So little apart is a cell to look at, not one to stop at.
    expect(doubts({ 'LVA 2022 share_gdp_pct': 2 })).toEqual(['share LVA 2022 J23'])
  })

  test('a point that slipped, wherever it slipped', () => {
    expect(doubts({ 'BEL 2020 share_gdp_pct': 11.1 })).toEqual([
      'share BEL 2020 H6 grave',
      'jump BEL 2020 H6 grave',
      'jump BEL 2021 I6 grave',
    ])
    expect(doubts({ 'BEL 2020 personnel_thousand': 65 })).toEqual([
      'sum NATO_EUR_CAN 2020 H35 grave',
      'sum NATO_TOTAL 2020 H36 grave',
      'jump BEL 2020 H5 grave',
      'jump BEL 2021 I5 grave',
    ])
    expect(doubts({ 'BEL 2020 expenditure_million_national_currency_current': 8.658 })).toEqual([
      'jump BEL 2020 H6 grave',
      'jump BEL 2021 I6 grave',
    ])
  })

  test('a real change that is not the growth of spending', () => {
    expect(doubts({ 'BEL 2020 real_change_pct': 25 })).toEqual(['real change BEL 2020 H42 grave'])
  })

  test('a distribution that is not 100% together', () => {
    expect(doubts({ 'BEL 2020 personnel_share_pct': 50.45 })).toEqual(['distribution BEL 2020 H6'])
  })

  test('a figure that ends exactly between two hundredths, also when a spreadsheet stores it a little lower', () => {
    expect(doubts({ 'ALB 2014 real_change_pct': { digits: '2.005' } })).toEqual([
      'tie ALB 2014 B41',
    ])
    expect(doubts({ 'ALB 2014 real_change_pct': { digits: '2.0049999999999999' } })).toEqual([
      'tie ALB 2014 B41',
    ])
  })
})

describe('what the words say against the figures', () => {
  test('notes that name other estimate years than the row of years, told once', () => {
    const sheets = layout2025(OF_2025).map((sheet) => ({
      ...sheet,
      cells: Object.fromEntries(
        Object.entries(sheet.cells).map(([at, cell]) => [
          at,
          typeof cell === 'string' ? cell.replace('2024 and 2025 are', '2025 are') : cell,
        ]),
      ),
    }))
    const tables = tablesOf(sheets)
    expect(tables.estimateYears).toEqual([2024, 2025])
    expect(doubtsOf(tables)).toHaveLength(1)
    expect(doubtsOf(tables)[0]).toMatch(
      /^The note \(sheet Table 1, cell A\d+\) calls 2025 estimates, the row of years marks 2024 and 2025/,
    )
  })

  test('a row of years without an e takes the estimates from the notes', () => {
    const plain = layout2025(OF_2025).map((sheet) => ({
      ...sheet,
      cells: Object.fromEntries(
        Object.entries(sheet.cells).map(([at, cell]) => [
          at,
          cell === '2024e' ? 2024 : cell === '2025e' ? 2025 : cell,
        ]),
      ),
    }))
    expect(tablesOf(plain).estimateYears).toEqual([2024, 2025])
  })

  test('an ally that a table leaves out', () => {
    const cells = Object.fromEntries('ABCDEFGHIJKLM'.split('').map((column) => [`${column}10`, '']))
    expect(doubtsOf(tablesOf(changed(layout2025(OF_2025), 'Table 8a', cells)))).toEqual([
      'DEU has no row for equipment_share_pct (Table 8a).',
    ])
  })

  describe('an ally that the shares leave out', () => {
    const day = '2026-11-01'
    const without = (names: RegExp) =>
      layout2025(OF_2025).map((sheet) => {
        const [label] = Object.entries(sheet.cells).find(([, cell]) => cell === 'Portugal') ?? []
        const row = label?.replace(/^[A-Z]+/, '')
        const cleared = Object.keys(sheet.cells).filter((at) => at.replace(/^[A-Z]+/, '') === row)
        if (row === undefined || !names.test(sheet.name)) return sheet
        return {
          ...sheet,
          cells: { ...sheet.cells, ...Object.fromEntries(cleared.map((at) => [at, ''])) },
        }
      })

    test('is refused where other tables have its figures, until somebody has looked', () => {
      const tables = tablesOf(without(/^Table 3$/))
      const refused = refusedTables(tables, day, ALLIES, false)
      expect(refused).toContain('Portugal has no row for share_gdp_pct (Table 3).')
      expect(refused).toContain('--as-printed')
      expect(refusedTables(tables, day, ALLIES, true)).toBeNull()
    })

    test('is a warning where another table alone leaves it out', () => {
      const tables = tablesOf(without(/^Table 8a$/))
      expect(doubtsOf(tables)).toEqual(['PRT has no row for equipment_share_pct (Table 8a).'])
      expect(refusedTables(tables, day, ALLIES, false)).toBeNull()
    })
  })

  test('a release from before an ally joined names it nowhere, and is read', () => {
    const told = (cell: MadeCell) => /^(?:Sweden|Finland)\b/.test(String(cell))
    const before = layout2025(OF_2025).map((sheet) => {
      const rows = Object.entries(sheet.cells)
        .filter(([, cell]) => told(cell))
        .map(([at]) => at.replace(/^[A-Z]+/, ''))
      const kept = Object.entries(sheet.cells).filter(
        ([at]) => !rows.includes(at.replace(/^[A-Z]+/, '')),
      )
      return { ...sheet, cells: Object.fromEntries(kept) }
    })
    const tables = tablesOf(before)
    expect(doubtsOf(tables)).toContain('SWE has no row for share_gdp_pct (Table 3).')
    expect(refusedTables(tables, '2026-11-01', ALLIES, false)).toBeNull()
  })

  test('a base year that one heading names otherwise', () => {
    const other = changed(layout2025(OF_2025), 'Table 3', { A2: 'Based on 2015 prices' })
    expect(doubtsOf(tablesOf(other))).toEqual([
      'A heading (sheet Table 3, cell A2) names prices of 2015, most others of 2021.',
    ])
  })
})

describe('tables are refused with sheet, cell and cure', () => {
  const table3 = (cells: Readonly<Record<string, MadeCell>>) =>
    refusalOf(changed(layout2025(OF_2025), 'Table 3', cells))

  test.each([
    [
      'a name that is no ally',
      { A5: 'Albanya' },
      ['Table 3', 'cell A5', '“Albanya”', 'correct the name'],
    ],
    ['years that skip one', { E4: 2018 }, ['cell E4', 'says 2018 where 2017 should follow']],
    ['a word among the years', { E4: 'n/a' }, ['cell E4', '“n/a”']],
    ['an unknown heading', { A3: 'Shares', A39: 'Growth' }, ['cell A39', '“Growth”']],
    ['the same ally twice', { A6: 'Albania' }, ['cell A6', '“Albania”', 'first in cell A5']],
    ['a word for a figure', { C7: 'about 2' }, ['cell C7', '“about 2”', 'with a point']],
    ['a decimal comma', { C7: '1,25' }, ['cell C7', '“1,25”']],
    ['a formula that failed', { C7: { error: '#DIV/0!' } }, ['cell C7', '#DIV/0!']],
    ['a formula without a value', { C7: { formula: 'A1' } }, ['cell C7', 'was not saved']],
    ['a figure without a year', { N7: 3 }, ['cell N7', 'no year stands above']],
  ] as const)('%s', (_, cells, said) => {
    const sentence = table3(cells)
    for (const words of said) expect(sentence).toContain(words)
  })

  test('a name that is no ally whose cells are all marked as missing', () => {
    const marks = Object.fromEntries('BCDEFGHIJKLM'.split('').map((at) => [`${at}5`, '..']))
    expect(table3({ ...marks, A5: 'Atlantis' })).toContain('“Atlantis”')
  })

  test('a table that does not say its unit', () => {
    expect(refusalOf(changed(layout2025(OF_2025), 'Table 5', { A2: 'US dollars' }))).toContain(
      'thousands, millions or billions',
    )
  })

  test('a table twice, none at all, or no shares', () => {
    const sheets = layout2025(OF_2025)
    const third = sheets
      .filter(({ name }) => name === 'Table 3')
      .map((sheet) => ({ ...sheet, name: 'copy' }))
    expect(refusalOf([...sheets, ...third])).toContain('two sheets, Table 3 and copy')
    expect(refusalOf([{ name: 'Data', cells: { A1: 'Albania', B1: 2 } }])).toContain(
      'No sheet has a title',
    )
    expect(refusalOf(sheets.filter(({ name }) => name !== 'Table 3'))).toContain(
      'Table 3 with the share of GDP is not in the file',
    )
  })
})
