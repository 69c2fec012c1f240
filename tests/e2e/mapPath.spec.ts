import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { publishedShares } from './publishedShares'
import { expect, test } from './site'
import { alliesThat, chartIn, openView, readAllies, readRows, rowOf, waitForView } from './view'

/** The names of the marks of the chart. */
const names = (page: Page) =>
  chartIn(page)
    .locator('[data-datum]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''))

/** Requests of a page, and what they weigh together compressed, in bytes. */
async function weightOf(page: Page, path: string) {
  const weights: Promise<number>[] = []
  page.on('response', (response) =>
    weights.push(response.body().then((body) => gzipSync(body, { level: 6 }).length)),
  )
  await page.goto(path)
  await expect(page.locator('[aria-busy]')).toHaveCount(0)
  await page.waitForLoadState('networkidle')
  page.removeAllListeners('response')
  const total = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0)
  return { requests: weights.length, total }
}

test('the map of June 2024 has each ally, its table the shares of the file, its answer the ranking’s', async ({
  page,
}) => {
  await openView(page, 'chart=map&release=2024-06-17&year=2024')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2%')
  expect(await alliesThat(page, 'meets')).toHaveLength(23)
  const rows = await readAllies(page)
  expect(rows).toHaveLength(32)
  expect(await readRows(page)).toHaveLength(32)
  const held = new Map(
    (await publishedShares('2024-06-17', '2024')).map((row) => [row.code, row.share]),
  )
  for (const { series, value } of rows) expect(value, series).toBe(held.get(series) ?? '')
  const said = await names(page)
  expect(said).toHaveLength(32)
  expect(said).toContain('Poland, 4.12%, estimate, at or above 2%')
  expect(said).toContain('Luxembourg, 1.29%, estimate, below 2%')
  expect(said).toContain('Iceland, no armed forces')
})

test('the colour is chosen beside the map, stands in the address, and goes back with Reset', async ({
  page,
}) => {
  await openView(page, 'chart=map&release=2024-06-17')
  await page.getByLabel('Share of GDP', { exact: true }).check()
  await expect(page).toHaveURL(/colour=value$/)
  await expect(chartIn(page).getByText('2.5 to 2.99%')).toBeVisible()
  await page.reload()
  await waitForView(page)
  await expect(page.getByLabel('Share of GDP', { exact: true })).toBeChecked()
  await page.getByLabel('Verdict', { exact: true }).check()
  await expect(page).not.toHaveURL(/colour/)
  await page.getByRole('radio', { name: 'Ranking' }).check()
  await expect(page.getByLabel('Verdict', { exact: true })).toHaveCount(0)
})

test('the allies of the map are reached by keyboard, and Enter marks one', async ({ page }) => {
  await openView(page, 'chart=map&release=2024-06-17')
  await page.locator('[data-datum][tabindex="0"]').focus()
  await page.keyboard.press('End')
  const focused = page.locator('[data-datum]:focus')
  await expect(focused).toHaveCount(1)
  const [series = ''] = ((await focused.getAttribute('data-datum')) ?? '').split(' ')
  await expect(page.getByRole('tooltip')).toHaveText(
    (await focused.getAttribute('aria-label')) ?? 'none',
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`allies=${series}`))
})

test('the pointer names the ally under it, not another whose surroundings it is in', async ({
  page,
}) => {
  for (const path of ['./?chart=map&release=2024-06-17', 'embed/map/?release=2024-06-17']) {
    await page.goto(path)
    // Sweden's northern half lies within the rectangle around Norway.
    const sweden = page.locator('[data-datum^="SWE "] .mtm-roomy')
    await expect(sweden).toBeVisible()
    // An embed loads what explores it when the pointer comes to it.
    await page.mouse.move(2, 2)
    await page.mouse.move(200, 200)
    await expect(page.locator('.exploration')).toHaveCount(1)
    const { x, y } = await sweden.evaluate((area) => {
      const { left, top, width, height } = area.getBoundingClientRect()
      return { x: left + width * 0.45, y: top + height * 0.4 + window.scrollY }
    })
    await page.evaluate((top) => window.scrollTo(0, top - 200), y)
    const scrolled = await page.evaluate(() => window.scrollY)
    await page.mouse.move(x, y - scrolled)
    await expect(page.getByRole('tooltip')).toHaveText(/^Sweden, 2\.14%/)
  }
})

test('the path starts with seven allies, asks its own question, and its table has the sums', async ({
  page,
}) => {
  await openView(page, 'chart=path&release=2026-07-07&year=2026')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /What would 3\.5% by 2035 take\?/,
  )
  expect((await readRows(page)).map(({ series }) => series)).toEqual([
    // By need: 2.00, 2.22, 2.56, 2.69 and 3.17 in 2026; then who is at the level already, as first chosen.
    ...['ESP', 'FRA', 'GBR', 'DEU', 'USA', 'POL', 'EST'],
  ])
  const germany = rowOf(page, 'DEU')
  await expect(germany).toHaveAttribute('data-year', '2026')
  await expect(germany).toHaveAttribute('data-value', '2.69')
  // 81 hundredths in nine years; 0.81% of 4,422,594; 0.81 / (2.69 x 0.3211); (2.69 - 1.43) / 5.
  await expect(germany.locator('td')).toHaveText([
    ...['DEU', '0.09', '0.25', '35,823', '0.9', '2.69', 'estimate', 'at or above 2%', ''],
  ])
  await expect(rowOf(page, 'POL')).toContainText('at the level due')
  expect(await names(page)).toContain(
    'Spain, 3.5% in 2035 on a straight line: arithmetic, not a forecast',
  )
})

test('a release without GDP gives way to the newest that holds what the path needs', async ({
  page,
}) => {
  await openView(page, 'chart=path&release=2026-03-26&allies=DEU')
  await expect(chartIn(page)).toContainText('release of 7 July 2026')
  await openView(page, 'chart=path&release=2024-06-17&year=2024&allies=DEU')
  await expect(chartIn(page)).toContainText('US$ at 2015 prices')
  await expect(rowOf(page, 'DEU')).toContainText('50,110')
})

test('neither chart needs more than 320 px, on the page or in an embed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['./?chart=map', './?chart=path', 'embed/map/', 'embed/path/']) {
    await page.goto(path)
    await expect(page.locator('[data-datum]').first()).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, path).toBe(320)
  }
  for (const width of [768, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await openView(page, 'chart=path')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the published map and paths are whole', async ({ page }) => {
    await page.goto('embed/map/')
    await expect(page.locator('h1')).toHaveText(/^\d+ of NATO’s 32 allies/)
    await expect(page.locator('[data-datum] path.mtm-roomy')).toHaveCount(32)
    await expect(page.locator('tr[data-ally]')).toHaveCount(32)
    await expect(page.getByText('boundaries imply no position')).toBeVisible()
    await page.goto('embed/path/')
    await expect(page.locator('tr[data-ally][data-year]')).toHaveCount(7)
    await expect(
      page.getByText('Arithmetic on these figures, not a forecast.').first(),
    ).toBeVisible()
  })
})

test('as published each takes two requests and at most 10 kB; another view takes at most 30 kB', async ({
  page,
}) => {
  for (const path of ['embed/map/', 'embed/path/']) {
    const { requests, total } = await weightOf(page, path)
    expect(requests, path).toBe(2)
    expect(total, path).toBeLessThanOrEqual(10_000)
  }
  for (const [path, most] of [
    ['embed/map/?release=2024-06-17&colour=value&allies=POL', 4],
    ['embed/map/?release=2025-08-28&threshold=3.5', 4],
    ['embed/path/?release=2024-06-17&allies=DEU-ESP', 4],
    ['embed/path/?release=2026-07-07&allies=USA-POL-EST-GBR-FRA-DEU-ITA-NATO_TOTAL', 4],
  ] as const) {
    const { requests, total } = await weightOf(page, path)
    expect(requests, path).toBe(most)
    expect(total, path).toBeLessThanOrEqual(30_000)
  }
})

test('a map is drawn in another chart’s embed too, with the shapes of the published map', async ({
  page,
}) => {
  await page.goto('embed/ranking/?chart=map&release=2024-06-17&threshold=3')
  await expect(page.locator('[data-datum] path[d^="m"]')).toHaveCount(32)
  await expect(page.locator('h1')).toHaveText(
    '5 of NATO’s 32 allies were expected to reach 3% of GDP in 2024',
  )
})
