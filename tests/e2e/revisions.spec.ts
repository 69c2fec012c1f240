import { gzipSync } from 'node:zlib'
import { expect, test } from './site'
import { answerIn, chartIn, openView, readRows, rowOf, tableIn } from './view'

const VIEW = 'chart=revisions&release=2026-07-07&year=2024&threshold=2'

test('2024 at 2% reads 23, 22, 18 and 17, with the names of who changed sides', async ({
  page,
}) => {
  await openView(page, VIEW)
  await expect(answerIn(page)).toContainText('23 allies at 2%, then 22, 18, 17')
  await expect(answerIn(page)).toContainText(
    'Of 32 allies, in releases from 17 June 2024 to 7 July 2026; the last is of core defence spending.',
  )
  const strip = chartIn(page).getByRole('listitem')
  await expect(strip.filter({ hasText: '24 April 2025' }).first()).toContainText(
    'Now below 2%: Montenegro',
  )
  await expect(strip.filter({ hasText: 'third party’s copy, estimates' })).toContainText(
    'Now below 2%: Albania, Bulgaria, North Macedonia and Slovakia',
  )
  const last = strip.filter({ hasText: 'Core defence spending from here on' })
  await expect(last.first()).toContainText('not on 28 August 2025: Czechia')
  await expect(chartIn(page).getByText('The other 26 allies')).toBeVisible()
  await expect(chartIn(page).locator('[data-datum="GRC 2024"]')).toBeHidden()
  await expect(last.first()).toContainText(
    'the new definition may be part of any difference for 2024',
  )
})

test('the table has a row for each ally, judged by its newest figure, and equals the drawing', async ({
  page,
}) => {
  await openView(page, VIEW)
  const rows = await readRows(page)
  expect(rows).toHaveLength(32)
  const albania = rows.find(({ series }) => series === 'ALB')
  expect(albania).toMatchObject({ value: '1.35', verdict: 'below', counted: 'true', year: null })
  expect(Object.values(albania?.cells ?? {}).join(' ')).toMatch(
    /2\.03 2\.04 1\.70.* 1\.35.* −0\.33/,
  )
  await expect(rowOf(page, 'ISL')).toContainText('no armed forces')
  const names = await chartIn(page)
    .locator('[data-datum]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''))
  expect(names).toHaveLength(31)
  expect(names.find((name) => name.startsWith('Albania'))).toBe(
    'Albania: 2.03% estimate (17 June 2024), 2.04% estimate (24 April 2025), at or above 2%; 1.70% estimate (28 August 2025), 1.35% core defence spending (7 July 2026), below 2%. Down 0.33 points, now below 2%.',
  )
})

test('a link shows the same for ever: an older release knows nothing of newer ones', async ({
  page,
}) => {
  await openView(page, 'chart=revisions&release=2025-04-24&year=2024&threshold=2')
  await expect(answerIn(page)).toContainText('in releases from 17 June 2024 to 24 April 2025.')
  await expect(answerIn(page)).not.toContainText('August 2025')
  await expect(rowOf(page, 'ALB')).toHaveAttribute('data-value', '2.04')
})

test('keys lead through the rows; a picked ally shows all its vintages', async ({ page }) => {
  await openView(page, VIEW)
  const first = chartIn(page).locator('[data-datum="ALB 2024"]')
  await first.focus()
  await page.keyboard.press('End')
  // Who did not change sides is folded, until keys go there.
  await expect(page.getByRole('tooltip')).toHaveText('Iceland, no armed forces')
  await expect(
    chartIn(page).getByRole('listitem', { name: 'Iceland, no armed forces' }),
  ).toBeVisible()
  await page.keyboard.press('Home')
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/allies=ALB/)
  const matrix = page.locator('table[data-vintages=ALB]')
  const year = matrix.locator('tr[data-year="2024"]')
  await expect(year).toContainText('2.03e')
  await expect(year).toContainText('1.70e')
  await expect(matrix).toContainText('another definition')
})

test('every figure of one ally stands below, at first of the one whose figure changed most', async ({
  page,
}) => {
  await openView(page, VIEW)
  await expect(page.locator('table[data-vintages=GRC] tr[data-year="2024"]')).toContainText('3.08e')
  await page.getByLabel('Ally', { exact: true }).selectOption('Croatia')
  await expect(page).toHaveURL(/allies=HRV/)
  // Estimated in June 2021, and as it was in July 2026.
  const year = page.locator('table[data-vintages=HRV] tr[data-year="2021"]')
  await expect(year).toContainText('2.79e')
  await expect(year).toContainText('1.97')
  // Iceland has no figure in any release, and the list stays to choose another from.
  await page.getByLabel('Ally', { exact: true }).selectOption('Iceland')
  await expect(page.getByText('No release here has a figure for Iceland.')).toBeVisible()
  await page.getByLabel('Ally', { exact: true }).selectOption('Poland')
  await expect(page.locator('table[data-vintages=POL]')).toBeVisible()
})

test('the counts over years: 17 in 2024 with 23, 22 and 18 beside it, as whole numbers', async ({
  page,
}) => {
  await page.goto('./?chart=count&release=2026-07-07&years=2014..2026&threshold=2')
  const row = tableIn(page).locator('tr[data-year="2024"]')
  await expect(row).toHaveAttribute('data-value', '17')
  await expect(row).toContainText('23 (17 June 2024), 22 (24 April 2025), 18 (28 August 2025)')
  await expect(chartIn(page).locator('[data-datum="200 2024"]')).toHaveAttribute(
    'aria-label',
    /^2024: 17 of 32 allies at or above 2%/,
  )
})

test('nothing scrolls sideways on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  for (const chart of ['revisions', 'count']) {
    await page.goto(`./?chart=${chart}&allies=POL`)
    await expect(chartIn(page).locator('[data-datum]').first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), chart).toBe(320)
    await page.goto(`embed/${chart}/`)
    for (const fold of await page.locator('summary').all()) await fold.click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), chart).toBe(320)
  }
})

test('a release that cannot be had is said, and had on a second try', async ({ page, site }) => {
  site.expectError(/ERR_FAILED/)
  let isDown = true
  await page.route('**/data/nato/2025-04-24.csv', (route) =>
    isDown ? route.abort() : route.continue(),
  )
  await page.goto(`./?${VIEW}`)
  const retry = page.getByRole('button', { name: 'Try again' })
  await expect(retry.first()).toBeVisible()
  isDown = false
  await retry.first().click()
  await expect(answerIn(page)).toContainText('then 22, 18, 17')
})

test('embeds weigh at most 10 kB as published, and with another view 30 kB in four requests', async ({
  page,
}) => {
  const weights: Promise<number>[] = []
  page.on('response', (response) => {
    weights.push(response.body().then((body) => gzipSync(body, { level: 6 }).length))
  })
  const total = async () => (await Promise.all(weights)).reduce((sum, one) => sum + one, 0)
  for (const [path, query, text] of [
    ['embed/revisions/', 'threshold=3', '5 allies at 3% of GDP in 2024'],
    ['embed/count/', 'threshold=3', 'how many reach 3% of GDP'],
  ] as const) {
    weights.length = 0
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    expect(await total(), path).toBeLessThanOrEqual(10_000)
    weights.length = 0
    await page.goto(`${path}?${query}`)
    await expect(page.locator('h1')).toContainText(text)
    await page.waitForLoadState('networkidle')
    expect(weights.length, path).toBeLessThanOrEqual(4)
    expect(await total(), path).toBeLessThanOrEqual(30_000)
  }
})

for (const width of [390, 768, 1440]) {
  test(`no release of the matrix is cut before somebody scrolls, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openView(page, 'chart=revisions&year=2024')
    const section = page.locator('.vintage-matrix > section')
    const cut = await section.evaluate((box) => {
      const { right } = box.getBoundingClientRect()
      return [...box.querySelectorAll('thead tr:last-child th')]
        .map((head) => head.getBoundingClientRect())
        .filter((head) => head.left < right - 4 && head.right > right + 4).length
    })
    expect(await section.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true)
    expect(cut).toBe(0)
  })
}
