import Papa from 'papaparse'
import readExcel from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import type { Scene } from '../../src/domain/scene'
import type { View } from '../../src/domain/view/view'
import { balanceFigure } from '../../src/figures/balance/balanceFigure'
import { changeFigure } from '../../src/figures/change/changeFigure'
import type { Figure } from '../../src/figures/chart'
import { countFigure } from '../../src/figures/count/countFigure'
import { pathFigure } from '../../src/figures/path/pathFigure'
import { revisionsFigure } from '../../src/figures/revisions/revisionsFigure'
import { csvOf, notedCsvOf, tableHtml, tableText } from '../../src/views/take/takenText'
import { workbookBytes } from '../../src/views/take/takenWorkbook'
import { english } from '../englishWords'
import { releaseScene } from './releaseScene'

const OLDER = ['2018-03', '2024-06-17', '2025-04-24', '2025-08-28', '2026-03-26']
const all = [...OLDER, '2026-07-07'].map((id) => releaseScene(id, {}).figures)

/** The CSV file of a chart of July 2026, as two readers take it: with its comments and without. */
function taken(draw: (scene: Scene, words: typeof english) => Figure, view: Partial<View>) {
  const scene = { ...releaseScene('2026-07-07', view), vintages: all }
  const text = notedCsvOf(scene, draw(scene, english), english)
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    comments: '#',
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  const preamble = Papa.parse<string[]>(text).data.filter(([sign]) => sign === '#')
  expect(preamble.every(({ length }) => length === 2)).toBe(true)
  const of = (code: string) => data.filter((row) => row.Code === code).at(-1) ?? {}
  return { data, of, said: preamble.map(([, line]) => line), scene }
}

const change = () => taken(changeFigure, { chart: 'change', years: [2014, 2026] })
const revisions = () => taken(revisionsFigure, { chart: 'revisions', year: 2024 })
const count = () => taken(countFigure, { chart: 'count', years: [2017, 2026] })
const path = () => taken(pathFigure, { chart: 'path', year: 2026, allies: ['USA', 'POL'] })
const balance = () => taken(balanceFigure, { chart: 'balance', year: 2026 })

describe('a column of numbers holds plain numbers', () => {
  test('changes: Lithuania’s rise from 0.88 to 5.33 is 4.45, without a sign or an apostrophe', () => {
    expect(change().of('LTU')).toMatchObject({ 'Share of GDP (%)': '5.33', Points: '4.45' })
  })

  test('revisions: Greece fell from 3.08 to 2.74 within one concept, −0.34; notes stand as remarks', () => {
    const { of } = revisions()
    expect(of('GRC')['Change within one concept (points)']).toBe('-0.34')
    expect(of('SVK')).toMatchObject({
      '17 June 2024, e (%)': '2.00',
      Remark: expect.stringMatching(/^Slovakia, 17 June 2024: NATO published 2\.00/),
    })
    expect(of('GRC').Remark).toBe('')
  })

  test('paths: the United States’ pace is −0.06, its gap 88,414; Poland needs nothing', () => {
    const { of } = path()
    expect(of('USA')).toMatchObject({
      '2021 to 2026, points a year': '-0.06',
      'Gap to 3.5%, US$ million at 2021 prices': '88414',
    })
    const needed = 'Needed, points of GDP a year to 2035'
    expect(of('POL')).toMatchObject({ [needed]: '', Remark: `${needed}: at the level due` })
  })

  test.each([
    ['change', change, ['Year', 'Share of GDP (%)', 'Points']],
    ['revisions', revisions, ['17 June 2024, e (%)', 'Change within one concept (points)']],
    ['count', count, ['Year', 'Allies', 'At or above 2%', 'At or above 3%']],
    ['path', path, ['2021 to 2026, points a year', 'Gap as a multiple of equipment spending']],
    ['balance', balance, ['Share of GDP, 2026e (%)', 'Equipment, 2026e (%)']],
  ] as const)('%s: every cell is a number to any reader, or empty', (_, make, columns) => {
    const { data } = make()
    for (const column of columns) {
      const cells = data.map((row) => row[column])
      for (const cell of cells) expect(cell).toMatch(/^(-?\d+(\.\d+)?)?$/)
      expect(cells.some((cell) => cell !== '')).toBe(true)
    }
  })
})

describe('what a file says of itself', () => {
  test('every release whose figures stand in it, each with its concept', () => {
    expect(revisions().said.filter((line) => line?.startsWith('Release: '))).toEqual([
      'Release: 17 June 2024 (from NATO’s own workbook), defence expenditure',
      'Release: 24 April 2025 (from news reports), defence expenditure',
      'Release: 28 August 2025 (from a third party’s copy), defence expenditure',
      'Release: 26 March 2026 (from news reports), defence expenditure',
      'Release: 7 July 2026 (from a third party’s copy), core defence expenditure',
    ])
    // Three have a whole year of those shown before July 2026; the others hold parts, and are not counted.
    expect(count().said.filter((line) => line?.startsWith('Release: '))).toHaveLength(4)
  })

  test('what its numbers are', () => {
    expect(count().said).toContain('Measure: numbers of allies, by their share of real GDP')
    expect(balance().said).toContain(
      'Measure: share of real GDP, %, and equipment as a share of defence spending, %',
    )
  })

  test('a copied table has its title, release and link', () => {
    const { scene } = change()
    const lines = tableText(scene, changeFigure(scene, english), english).split('\n')
    expect(lines[0]).toBe('Core defence spending, % of GDP, 2014–2026')
    expect(lines.at(-2)).toBe(
      'Release: 7 July 2026 (from a third party’s copy), core defence expenditure',
    )
    expect(lines.at(-1)).toMatch(/^This view: http.*chart=change/)
  })
})

describe('the CSV file for programs', () => {
  const scene = {
    ...releaseScene('2026-07-07', { chart: 'change', years: [2014, 2026] }),
    vintages: all,
  }
  const text = csvOf(scene, changeFigure(scene, english), english)
  const { data, errors } = Papa.parse<string[]>(text.trimEnd())

  test('is one table: its head comes first, without a mark before it, and every row is as long', () => {
    expect(errors).toEqual([])
    expect(text.startsWith('Ally,')).toBe(true)
    expect(new Set(data.map(({ length }) => length)).size).toBe(1)
  })

  test('each row says whether it is an ally or NATO’s own total, and from which release', () => {
    const [head = [], ...rows] = data
    expect(head.slice(-2)).toEqual(['Row', 'Releases'])
    const code = head.indexOf('Code')
    const kinds = new Map(rows.map((row) => [row[code], row.slice(-2)]))
    expect(kinds.get('POL')).toEqual(['ally', '2026-07-07'])
    expect(kinds.get('NATO_TOTAL')).toEqual(['NATO aggregate', '2026-07-07'])
  })

  test('a row of a year says so', () => {
    const counted = {
      ...releaseScene('2026-07-07', { chart: 'count', years: [2017, 2026] }),
      vintages: all,
    }
    const rows = Papa.parse<string[]>(
      csvOf(counted, countFigure(counted, english), english).trimEnd(),
    ).data
    expect(rows.slice(1).every((row) => row.at(-2) === 'year')).toBe(true)
  })
})

describe('a copied table as HTML', () => {
  const scene = {
    ...releaseScene('2026-07-07', { chart: 'change', years: [2014, 2026] }),
    vintages: all,
  }
  const figure = changeFigure(scene, english)

  test('has a row for each of the table, with numbers that a German spreadsheet takes for numbers', () => {
    const holder = document.createElement('div')
    holder.innerHTML = tableHtml(scene, figure, english)
    expect(holder.querySelectorAll('tbody tr')).toHaveLength(figure.table.rows.length)
    const lithuania = [...holder.querySelectorAll('tr')].find((row) =>
      row.textContent?.includes('LTU2026'),
    )
    const share = [...(lithuania?.querySelectorAll('td') ?? [])].find(
      (cell) => cell.textContent === '5.33',
    )
    expect(share?.getAttribute('x:num')).toBe('5.33')
    expect(share?.getAttribute('sdnum')).toBe('1033;0;0.00')
  })

  test('what a spreadsheet would run as a formula is disarmed, as text and as HTML', () => {
    const [first, ...rest] = figure.table.rows
    const [cell, ...cells] = first?.cells ?? []
    if (first === undefined || cell === undefined) throw new Error('no row')
    const made = '=HYPERLINK("http://x.example/<b>")'
    const rows = [{ ...first, cells: [{ ...cell, text: made }, ...cells] }, ...rest]
    const changed = { ...figure, table: { ...figure.table, rows } }
    expect(tableText(scene, changed, english).split('\n')[2]).toMatch(/^'=HYPERLINK/)
    expect(tableHtml(scene, changed, english)).toContain(
      "<td>'=HYPERLINK(&quot;http://x.example/&lt;b&gt;&quot;)</td>",
    )
  })
})

test('the workbook holds the table with numbers as numbers, and a sheet on what it is', async () => {
  const scene = {
    ...releaseScene('2026-07-07', { chart: 'change', years: [2014, 2026] }),
    vintages: all,
  }
  const bytes = await workbookBytes(scene, changeFigure(scene, english), english)
  const sheets = await readExcel(Buffer.from(bytes))
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Figures', 'Notes and sources'])
  const [figures, notes] = sheets.map(({ data }) => data)
  const [head = [], ...rows] = figures ?? []
  const lithuania = rows.find((row) => row.includes('LTU') && row.includes(2026))
  expect(lithuania?.[head.indexOf('Share of GDP (%)')]).toBe(5.33)
  expect(lithuania?.[head.indexOf('Points')]).toBe(4.45)
  expect(lithuania?.[head.indexOf('Row')]).toBe('ally')
  const said = notes?.map(([line]) => line)
  expect(said).toContain(
    'Release: 7 July 2026 (from a third party’s copy), core defence expenditure',
  )
  expect(said?.some((line) => String(line).startsWith('This view: http'))).toBe(true)
})
