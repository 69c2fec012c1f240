import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { readChartNodes } from './accessibilityTree'
import { allyNames, hundredthsOf, publishedShares } from './publishedShares'
import { expect, test } from './site'
import { openView, readAllies, readRows, tableIn } from './view'

/** Name, share (or empty) and verdict of an ally. */
type Triple = readonly [name: string, share: string, verdict: string]

/** What a release's file says of the 32 allies at 2% in a year in which all of them were allies. */
async function expectedTriples(release: string, year: string): Promise<readonly Triple[]> {
  const shares = new Map((await publishedShares(release, year)).map((row) => [row.code, row.share]))
  return [...(await allyNames())]
    .map(([code, name]): Triple => {
      const share = shares.get(code)
      if (share === undefined) return [name, '', 'none']
      return [name, share, hundredthsOf(share) >= 200 ? 'meets' : 'below']
    })
    .sort(byName)
}

function byName(a: Triple, b: Triple): number {
  return a[0] < b[0] ? -1 : 1
}

async function tableTriples(page: Page): Promise<readonly Triple[]> {
  const rows = await readAllies(page)
  return rows.map((row): Triple => [row.cells.Ally ?? '', row.value, row.verdict]).sort(byName)
}

/** Bars by their names ("Poland, 4.12%, estimate, at or above 2%"), and the rows without one ("Iceland, no armed forces"). */
async function chartTriples(page: Page): Promise<readonly Triple[]> {
  const nodes = await readChartNodes(page)
  const bars = nodes
    .filter(({ role, name }) => role === 'listitem' && /%,/.test(name) && !name.startsWith('NATO '))
    .map(({ name }): Triple => {
      const [ally = '', share = '', ...more] = name.split(', ')
      const isAbove = more.includes('at or above 2%')
      const isBelow = more.includes('below 2%')
      if (isAbove === isBelow) throw new Error(`No verdict in the name of a bar: ${name}`)
      return [ally, share.replace('%', ''), isAbove ? 'meets' : 'below']
    })
  const absent = nodes
    .filter(({ role, name }) => role === 'listitem' && /, no [^%\d]+$/.test(name))
    .map(({ name }): Triple => [name.split(', ')[0] ?? '', '', 'none'])
  return [...bars, ...absent].sort(byName)
}

const FULL_YEARS = [
  ['2024-06-17', '2024'],
  ['2025-08-28', '2025'],
  ['2026-07-07', '2026'],
] as const

for (const [release, year] of FULL_YEARS) {
  test(`table and chart of ${year} hold what the file of the release of ${release} holds, for all 32 allies`, async ({
    page,
  }) => {
    await openView(page, `release=${release}&year=${year}&threshold=2`)
    const expected = await expectedTriples(release, year)
    expect(expected).toHaveLength(32)
    expect(await tableTriples(page)).toEqual(expected)
    expect(await chartTriples(page)).toEqual(expected)
  })
}

test('the visible cells of the table say what its attributes say', async ({ page }) => {
  await openView(page, 'release=2024-06-17&year=2024&threshold=2')
  for (const { series, value, cells } of await readRows(page)) {
    expect(cells.Code).toBe(series)
    expect(cells['Share of GDP, 2024e (%)']).toBe(value)
  }
})

test('ranks are shared by equal figures, and the next rank is skipped', async ({ page }) => {
  await openView(page, 'release=2024-06-17&year=2024&threshold=2')
  const rows = await readAllies(page)
  // Luxembourg 1.2936 and Slovenia 1.2908 are both 1.29; Spain follows with 1.28.
  expect(rows.slice(27).map(({ series, cells }) => [series, cells.Rank])).toEqual([
    ['BEL', '28'],
    ['LUX', '=29'],
    ['SVN', '=29'],
    ['ESP', '31'],
    ['ISL', ''],
  ])
})

test('sorting by share goes both ways and keeps allies without a figure last', async ({ page }) => {
  await openView(page, 'release=2025-08-28&year=2025&threshold=2')
  const head = tableIn(page).getByRole('columnheader', { name: /^Share of GDP/ })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  const falling = await readAllies(page)
  expect(falling[0]?.series).toBe('POL')
  expect(falling.slice(30).map(({ value }) => value)).toEqual(['', ''])
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  const rising = await readAllies(page)
  expect(rising.slice(0, 30).map(({ value }) => hundredthsOf(value))).toEqual(
    falling
      .slice(0, 30)
      .map(({ value }) => hundredthsOf(value))
      .reverse(),
  )
  expect(rising[29]?.series).toBe('POL')
  expect(
    rising
      .slice(30)
      .map(({ series }) => series)
      .sort(),
  ).toEqual(['DEU', 'ISL'])
})

/** The CSV file with notes: its name, the lines before the table, and the table. */
async function download(page: Page) {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  await page.getByRole('button', { name: 'CSV with notes' }).click()
  const file = await downloading
  const text = await readFile(await file.path(), 'utf8')
  const lines = text.replace(/^\ufeff/, '').split('\r\n')
  const preamble = lines.filter((line) => line.startsWith('#,'))
  const { data, errors } = Papa.parse<string[]>(lines.slice(preamble.length).join('\n').trimEnd())
  expect(errors).toEqual([])
  return { name: file.suggestedFilename(), preamble, cells: data }
}

test('the CSV file with notes equals the table, and says release, cut-off, source and address', async ({
  page,
  baseURL,
}) => {
  await openView(page, 'release=2025-08-28&year=2025&threshold=2')
  const { name, preamble, cells } = await download(page)
  expect(name).toBe('meeting-the-mark-ranking-2025-release-2025-08-28-with-notes.csv')
  expect(preamble).toContain(
    '#,"Release: 28 August 2025 (from a third party’s copy), defence expenditure"',
  )
  expect(preamble).toContain('#,Cut-off: 3 June 2025')
  expect(preamble.join('\n')).toContain('#,"Source: NATO, Defence Expenditure of NATO Countries')
  expect(preamble).toContain(
    `#,This view: ${baseURL}?chart=ranking&release=2025-08-28&year=2025&threshold=2`,
  )
  const rows = await readRows(page)
  const headers = Object.keys(rows[0]?.cells ?? {})
  expect(cells[0]).toEqual(headers)
  const shown = rows.map((row) =>
    headers.map((header) => (row.cells[header] ?? '').replace(header === 'Rank' ? '=' : '', '')),
  )
  const inFile = cells.slice(1)
  expect(new Set(inFile.map(String))).toEqual(new Set(shown.map(String)))
  expect(inFile).toHaveLength(shown.length)
  expect(inFile.filter((row) => row.includes('DEU'))).toEqual([
    expect.arrayContaining(['', 'Germany', 'DEU', '', 'no figure published by NATO']),
  ])
})

test('a note that a spreadsheet would run as a formula is disarmed in the CSV file', async ({
  page,
  site,
}) => {
  await site.replaceFile('data/notes.csv', (text) =>
    text.replace(
      /^(2024-06-17,LUX,2024,share_gdp_pct,national income,)"[^"\n]*",(http)/m,
      '$1=HYPERLINK(0),$2',
    ),
  )
  await openView(page, 'release=2024-06-17&year=2024&threshold=2')
  const { cells } = await download(page)
  expect(cells.find((row) => row.includes('LUX'))?.at(-1)).toBe("'=HYPERLINK(0)")
})
