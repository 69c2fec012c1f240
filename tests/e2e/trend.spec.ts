import type { Page } from '@playwright/test'
import { readChartNodes } from './accessibilityTree'
import { publishedShares } from './publishedShares'
import { expect, test } from './site'
import { chartIn, openView, readRows, tableIn } from './view'

const picker = (page: Page) => page.getByRole('combobox', { name: 'Allies shown' })

/** The codes of the lines, in the table's order. */
async function linesOf(page: Page): Promise<readonly string[]> {
  return [...new Set((await readRows(page)).map(({ series }) => series))]
}

/** Adds by typing and Enter, as a keyboard does it. */
async function add(page: Page, typed: string, name: string): Promise<void> {
  await picker(page).focus()
  await page.keyboard.type(typed)
  await expect(page.getByRole('option', { name, exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: `Remove ${name}` })).toBeVisible()
}

test('the trend starts with seven allies, and its table has a row for each year as in the file', async ({
  page,
}) => {
  await openView(page, 'chart=trend&release=2024-06-17')
  expect(await linesOf(page)).toEqual(['USA', 'POL', 'EST', 'GBR', 'FRA', 'DEU', 'ESP'])
  const rows = await readRows(page)
  expect(rows).toHaveLength(7 * 11)
  for (const year of ['2014', '2020', '2024']) {
    const shares = new Map(
      (await publishedShares('2024-06-17', year)).map((row) => [row.code, row.share]),
    )
    for (const row of rows.filter((candidate) => candidate.year === year)) {
      expect(row.value, `${row.series} ${year}`).toBe(shares.get(row.series))
    }
  }
})

test('allies are added and removed by keyboard, and the focus stays with the reader', async ({
  page,
}) => {
  await openView(page, 'chart=trend&release=2024-06-17&allies=POL-ESP')
  await add(page, 'swe', 'Sweden')
  expect(await linesOf(page)).toEqual(['POL', 'ESP', 'SWE'])
  await expect(page).toHaveURL(/allies=POL-ESP-SWE$/)
  await expect(picker(page)).toBeFocused()
  await page.getByRole('button', { name: 'Remove Spain' }).focus()
  await page.keyboard.press('Enter')
  await expect(tableIn(page).locator('tr[data-ally="ESP"]')).toHaveCount(0)
  await expect(picker(page)).toBeFocused()
  expect(await linesOf(page)).toEqual(['POL', 'SWE'])
})

test('the arrow keys go through the names found, and Escape closes the list', async ({ page }) => {
  await openView(page, 'chart=trend&release=2024-06-17&allies=POL')
  await picker(page).focus()
  await page.keyboard.type('united')
  const active = page.getByRole('listbox').getByRole('option', { selected: true })
  await expect(active).toHaveText('United Kingdom')
  await page.keyboard.press('ArrowDown')
  await expect(active).toHaveText('United States')
  await page.keyboard.press('ArrowUp')
  await expect(active).toHaveText('United Kingdom')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(picker(page)).toHaveAttribute('aria-expanded', 'false')
  expect(await linesOf(page)).toEqual(['POL'])
})

test('eight lines are the most, NATO’s own totals among them', async ({ page }) => {
  await openView(page, 'chart=trend&release=2024-06-17')
  await add(page, 'nato total', 'NATO total')
  expect(await linesOf(page)).toHaveLength(8)
  const total = (await readRows(page)).filter(({ series }) => series === 'NATO_TOTAL')
  // 2.5252 and 2.7127 in the file.
  expect(total.slice(-2).map(({ value, verdict, counted }) => [value, verdict, counted])).toEqual([
    ['2.53', 'none', 'false'],
    ['2.71', 'none', 'false'],
  ])
  await picker(page).focus()
  await page.keyboard.type('italy')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(
    page.locator('.chips + p').getByText('8 is the most. Remove one to add another.'),
  ).toBeVisible()
  await page.keyboard.press('Enter')
  expect(await linesOf(page)).toHaveLength(8)
})

test('a ninth ally of a link is not shown', async ({ page }) => {
  await openView(page, 'chart=trend&release=2024-06-17&allies=POL-DEU-USA-FRA-GBR-ITA-ESP-CAN-TUR')
  expect(await linesOf(page)).toEqual(['POL', 'DEU', 'USA', 'FRA', 'GBR', 'ITA', 'ESP', 'CAN'])
})

test('accession is marked, and the years before it are shown but not counted', async ({ page }) => {
  await openView(page, 'chart=trend&release=2024-06-17&allies=SWE-MNE')
  await expect(chartIn(page).getByText('Sweden joined in 2024')).toBeVisible()
  await expect(chartIn(page).getByText('Montenegro joined in 2017')).toBeVisible()
  const counted = (await readRows(page)).filter((row) => row.counted === 'true')
  expect(counted.filter(({ series }) => series === 'SWE').map(({ year }) => year)).toEqual(['2024'])
  expect(counted.filter(({ series }) => series === 'MNE')).toHaveLength(8)
  const names = (await readChartNodes(page)).map(({ name }) => name)
  expect(names).toContain('Sweden, 2023, 1.66%, estimate, before accession, not counted')
  expect(names).toContain('Sweden, 2024, 2.14%, estimate, at or above 2%')
  expect(names).toContain('Montenegro, 2016, 1.42%, actual, before accession, not counted')
})

test('estimate years are marked in the chart, in the names of its points and in the table', async ({
  page,
}) => {
  await openView(page, 'chart=trend&release=2024-06-17&allies=POL')
  await expect(chartIn(page).getByText('estimates', { exact: true })).toBeVisible()
  const rows = await readRows(page)
  expect(rows.slice(-3).map(({ cells }) => [cells.Year, cells.Figure])).toEqual([
    ['2022', 'actual'],
    ['2023e', 'estimate'],
    ['2024e', 'estimate'],
  ])
  const points = (await readChartNodes(page)).filter(({ role }) => role === 'image')
  expect(points).toHaveLength(11)
  expect(points.filter(({ name }) => name.includes('estimate'))).toHaveLength(2)
})

test('a gap stays a gap: no line joins Türkiye’s figures of 2013 and 2020', async ({ page }) => {
  await openView(page, 'chart=trend&release=2021-03-16&allies=TUR-CAN')
  const rows = (await readRows(page)).filter(({ series }) => series === 'TUR')
  expect(rows.map(({ year, value }) => [year, value])).toEqual([
    ['2013', '1.51'],
    ...['2014', '2015', '2016', '2017', '2018', '2019'].map((year) => [year, '']),
    ['2020', '1.86'],
  ])
  expect(rows[1]?.cells.Figure).toBe('not in our copy')
  const points = (await readChartNodes(page)).filter(({ name }) => name.startsWith('Türkiye, '))
  expect(points.map(({ name }) => name.split(', ')[1])).toEqual(['2013', '2020'])
  // The drawing that recharts hosts, in px, comes at the latest when the chart is pointed at.
  await page.locator('.chart-frame').hover()
  await page.locator('.recharts-surface').waitFor()
  // Canada has 2019 and 2020, which are joined; Türkiye's two lie on no line together.
  expect(await joinedYears(page, 'CAN')).toContainEqual([2019, 2020])
  expect(await joinedYears(page, 'TUR')).toEqual([])
})

/** The pairs of years between which a line is drawn, read from the drawing. */
function joinedYears(page: Page, series: string): Promise<readonly (readonly number[])[]> {
  return chartIn(page)
    .locator(`[data-series="${series}"]`)
    .evaluate((line) => {
      const years = new Map(
        [...line.querySelectorAll('[role="img"]')].map((point) => [
          Number(point.querySelector('circle')?.getAttribute('cx')).toFixed(1),
          Number(/, (\d{4}), /.exec(point.getAttribute('aria-label') ?? '')?.[1]),
        ]),
      )
      return [...line.querySelectorAll('path')].flatMap((path) => {
        const places = (path.getAttribute('d') ?? '').matchAll(/[ML]\s*([\d.]+)/g)
        const along = [...places].map(([, x]) => years.get(Number(x).toFixed(1)) ?? 0)
        return along.slice(1).map((year, index) => [along[index] ?? 0, year])
      })
    })
}

test('the span of years can be narrowed, and never runs backwards', async ({ page }) => {
  await openView(page, 'chart=trend&release=2024-06-17&allies=POL')
  await page.getByLabel('From', { exact: true }).selectOption('2020')
  await page.getByLabel('To', { exact: true }).selectOption('2022')
  await expect(page).toHaveURL(/years=2020\.\.2022/)
  expect((await readRows(page)).map(({ year }) => year)).toEqual(['2020', '2021', '2022'])
  await expect(
    page.getByLabel('From', { exact: true }).getByRole('option', { name: '2023' }),
  ).toHaveCount(0)
})
