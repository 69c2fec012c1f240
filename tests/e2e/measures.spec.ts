import { expect, test } from '@playwright/test'
import { allyNames, readDataRows } from './publishedShares'
import { openMore, openView, readAllies, tableIn, waitForView } from './view'

/** The figures of a column that a release’s file holds for a year, as they are written there. */
async function printed(release: string, year: string, column: string) {
  const rows = await readDataRows(`data/nato/${release}.csv`)
  return rows
    .filter((row) => row.year === year && row[column] !== '' && row.iso3?.length === 3)
    .map((row) => ({ code: row.iso3 ?? '', value: Number(row[column]) }))
}

test('expenditure is chosen in the controls: the table equals the file, the marks are gone, and the address keeps it', async ({
  page,
}) => {
  await openView(page, 'release=2026-07-07&year=2026')
  await openMore(page)
  await page.getByLabel('Measure').selectOption('expenditure')
  await waitForView(page)
  await expect(page).toHaveURL(/[?&]measure=expenditure/)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Core defence spending (US$ million, 2021 prices), 2026',
  )
  await expect(page.getByRole('group', { name: 'Mark, share of GDP' })).toHaveCount(0)
  const rows = await readAllies(page)
  expect(rows).toHaveLength(32)
  expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(['none']))
  const shown = rows
    .filter(({ value }) => value !== '')
    .map(({ series, value }) => ({ code: series, value: Number(value) }))
  const held = await printed('2026-07-07', '2026', 'expenditure_usd_million_constant')
  const largestFirst = held.toSorted((a, b) => b.value - a.value)
  expect(shown).toEqual(largestFirst)
  expect(rows[0]?.cells['Expenditure, 2026e (US$ million, 2021 prices)']).toBe('850,211')

  // Releases that do not hold it are not offered; the same view comes back from its address.
  const releases = page.getByLabel('NATO’s figures of').locator('option')
  await expect(releases).toHaveCount(6)
  await page.reload()
  await waitForView(page)
  expect(await readAllies(page)).toEqual(rows)

  // A trend keeps the measure, and a measure that the release lacks leads to one that has it.
  await page.getByRole('radio', { name: 'Over time' }).check()
  await expect(tableIn(page).locator('tr[data-year="2014"][data-ally="USA"]')).toHaveAttribute(
    'data-value',
    '747296.00',
  )
  await openMore(page)
  await page.getByLabel('Measure').selectOption('gdpPerCapita')
  await expect(page.getByLabel('NATO’s figures of')).toHaveValue('2026-07-07')
  await page.goto('?chart=trend&release=2025-08-28')
  await waitForView(page)
  await openMore(page)
  await page.getByLabel('Measure').selectOption('gdpPerCapita')
  await expect(page.getByLabel('NATO’s figures of')).toHaveValue('2026-07-07')
})

test('an embed asked for personnel draws it with its table, in four requests', async ({ page }) => {
  const names = await allyNames()
  const addresses = new Set<string>()
  page.on('response', (response) => addresses.add(response.url()))
  await page.goto('embed/ranking/?measure=personnel&release=2024-06-17&year=2023')
  await expect(page.locator('[aria-busy]')).toHaveCount(0)
  // A headline has 75 characters at most; what stands under it has the estimate and who is next.
  await expect(page.locator('h1')).toHaveText(
    'The United States had the most military personnel in 2023',
  )
  await expect(page.locator('article > p').first()).toHaveText(
    'The United States is estimated to have had the most military personnel in 2023: 1.29 million. Next are Türkiye with 463,710 and Poland with 206,500.',
  )
  const held = await printed('2024-06-17', '2023', 'personnel_thousand')
  for (const { code, value } of held) {
    const row = page.locator(`tr[data-ally=${code}]`)
    const shown = Number(await row.getAttribute('data-value'))
    expect(Math.abs(shown - value), code).toBeLessThanOrEqual(0.00501)
    const name = new RegExp(`^${names.get(code)}, [\\d.,]+ thousand, estimate`)
    await expect(page.getByRole('listitem', { name })).toHaveCount(1)
  }
  await expect(page.locator('.mtm-mark')).toHaveCount(0)
  expect([...addresses].filter((address) => address.includes('/embed/data/'))).toHaveLength(1)
  expect(addresses.size).toBe(4)
})

test('an unknown measure in an embed is the share', async ({ page }) => {
  await page.goto('embed/ranking/2024-06-17/2024/?measure=tanks&threshold=3')
  await expect(page.locator('[aria-busy]')).toHaveCount(0)
  await expect(page.locator('h1')).toHaveText(
    '5 of NATO’s 32 allies were expected to reach 3% of GDP in 2024',
  )
})

for (const query of [
  'measure=expenditure',
  'measure=realChange&year=2020',
  'chart=trend&measure=gdp',
  'chart=trend&measure=equipment',
]) {
  test(`at 320 px ${query} does not scroll sideways, on the page or in an embed`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    await openView(page, query)
    expect(await overflow()).toBeLessThanOrEqual(0)
    const chart = query.includes('trend') ? 'trend' : 'ranking'
    await page.goto(`embed/${chart}/?${query}`)
    await expect(page.locator('[aria-busy]')).toHaveCount(0)
    expect(await overflow()).toBeLessThanOrEqual(0)
  })
}
