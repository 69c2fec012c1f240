import type { Page } from '@playwright/test'
import { publishedShares, readDataRows, twoDecimals } from './publishedShares'
import { expect, test } from './site'
import { answerIn, chartIn, copied, openView, readAllies, readRows, tableIn } from './view'

/** Shares spent on equipment by ally in one year, as the file has them, to two decimals. */
async function publishedEquipment(
  release: string,
  year: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await readDataRows(`data/nato/${release}.csv`)
  return new Map(
    rows
      .filter((row) => row.year === year && row.equipment_share_pct !== '')
      .map((row) => [row.iso3 ?? '', twoDecimals(row.equipment_share_pct ?? '')]),
  )
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

test('a link opens the changes from 2014 to 2024, and its table is the file’s', async ({
  page,
}) => {
  await openView(page, 'chart=change&release=2024-06-17&years=2014..2024&threshold=2')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Which NATO allies raised their share of GDP from 2014 to 2024? 29 allies were expected to spend a larger share in 2024 than in 2014',
  )
  await expect(answerIn(page)).toContainText(
    'That is 29 of 32 allies. 16 cross 2%, not counting 4 that joined after 2014.',
  )
  const rows = await readRows(page)
  expect(rows).toHaveLength(2 * 34)
  for (const year of ['2014', '2024']) {
    const shares = new Map(
      (await publishedShares('2024-06-17', year)).map((row) => [row.code, row.share]),
    )
    for (const row of rows.filter((candidate) => candidate.year === year)) {
      expect(row.value, `${row.series} ${year}`).toBe(shares.get(row.series) ?? '')
    }
  }
  expect(rows[1]?.cells).toMatchObject({ Ally: 'Poland', Points: '+2.24', Remark: 'crossed 2%' })
})

test('a link opens shares against equipment, and its table is the file’s', async ({ page }) => {
  await openView(page, 'chart=balance&release=2024-06-17&year=2024&threshold=2')
  await expect(answerIn(page)).toContainText(
    '23 of 32 allies expected at 2% of GDP and 20% on equipment in 2024',
  )
  await expect(answerIn(page)).toContainText('6 only on equipment; 2 on neither.')
  const rows = await readAllies(page)
  expect(rows).toHaveLength(32)
  const shares = new Map(
    (await publishedShares('2024-06-17', '2024')).map((row) => [row.code, row.share]),
  )
  const equipment = await publishedEquipment('2024-06-17', '2024')
  for (const row of rows) {
    expect(row.value, row.series).toBe(shares.get(row.series) ?? '')
    expect(row.cells['Equipment, 2024e (%)'], row.series).toBe(equipment.get(row.series) ?? '')
  }
  const sentence = await copied(page, 'With provenance')
  expect(sentence).toContain('release of 17 June 2024')
  expect(sentence).toMatch(/chart=balance&release=2024-06-17&year=2024&threshold=2$/)
})

test('the chosen allies alone are drawn in the changes, and a click on a point highlights in the balance', async ({
  page,
}) => {
  await openView(page, 'chart=change&release=2024-06-17&allies=POL-NATO_TOTAL')
  expect((await readRows(page)).map(({ series }) => series)).toEqual([
    ...['POL', 'POL', 'NATO_TOTAL', 'NATO_TOTAL'],
  ])
  await openView(page, 'chart=balance&release=2024-06-17&year=2024')
  await chartIn(page).locator('[data-datum="BEL 2024"]').click()
  await expect(page).toHaveURL(/allies=BEL/)
})

for (const [query, first] of [
  ['chart=change&release=2024-06-17', 'POL 2014'],
  ['chart=balance&release=2024-06-17&year=2024', 'POL 2024'],
] as const) {
  test(`the keyboard goes from mark to mark and each is named (${query})`, async ({ page }) => {
    await openView(page, query)
    const start = chartIn(page).locator(`[data-datum="${first}"]`)
    await start.focus()
    await page.keyboard.press('ArrowDown')
    await expect(start).not.toBeFocused()
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(name).toMatch(/, \d+\.\d\d%, (actual|estimate), /)
    await expect(page.getByRole('tooltip')).toHaveText(name ?? '')
    await page.keyboard.press('Home')
    await expect(start).toBeFocused()
  })

  test(`at 320 px nothing scrolls sideways, on the page and in the embed (${query})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openView(page, query)
    expect(await overflow(page)).toBe(0)
    const [, chart] = /chart=(\w+)/.exec(query) ?? []
    await page.goto(`embed/${chart}/`)
    await page.locator('.mtm-foot summary').click()
    expect(await overflow(page)).toBe(0)
  })
}

test('the embeds draw another view, equipment and all, when a query asks for it', async ({
  page,
}) => {
  await page.goto('embed/balance/?release=2025-08-28&year=2024')
  await expect(tableIn(page).locator('caption')).toContainText('28 August 2025')
  const equipment = await publishedEquipment('2025-08-28', '2024')
  await page.locator('.mtm-foot summary').click()
  await expect(tableIn(page).locator('tr[data-ally="POL"]')).toContainText(
    equipment.get('POL') ?? 'no figure',
  )
  await page.goto('embed/change/?release=2024-06-17&years=2020..2024&allies=POL-DEU')
  await expect(tableIn(page).locator('tbody tr')).toHaveCount(4)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the embeds are complete: finding, drawing and table', async ({ page }) => {
    await page.goto('embed/balance/2024-06-17/2024/')
    await expect(page.locator('h1')).toContainText('23 of 32 allies expected at 2% of GDP and 20%')
    await expect(page.locator('svg [data-datum]')).toHaveCount(31)
    await expect(page.getByText('Iceland: no armed forces')).toBeVisible()
    await expect(page.locator('tr[data-ally]')).toHaveCount(32)
    await page.goto('embed/change/')
    await expect(page.locator('h1')).toContainText('allies are expected to spend a larger share')
    await expect(page.locator('svg [aria-label^="Poland, 2026, "]')).toHaveCount(1)
    await expect(page.locator('tr[data-ally]')).toHaveCount(2 * 32)
  })
})

for (const width of [320, 360, 390, 768, 1440]) {
  test(`no share in the chart of change lies on the line of the mark, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openView(page, 'chart=change&release=2026-07-07&years=2014..2026&threshold=2')
    const crossed = await chartIn(page).evaluate((chart) => {
      const isShown = (box: DOMRect) => box.width + box.height > 0
      const lines = [...chart.querySelectorAll('line')].map((line) => line.getBoundingClientRect())
      const [mark] = lines.filter((box) => box.width < 3 && box.height > 300)
      const shares = [...chart.querySelectorAll('[role="listitem"] text')]
        .filter((text) => /^\d\.\d\d/.test(text.textContent ?? ''))
        .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => isShown(box))
      const at = mark?.left ?? Number.NaN
      return {
        shares: shares.length,
        // In the narrowest window one reaches the line, which stops before the paper around it.
        on: shares
          .filter(({ box }) => Math.min(at - box.left, box.right - at) > (innerWidth < 360 ? 4 : 0))
          .map(({ text }) => text),
      }
    })
    expect(crossed.shares).toBe(2 * 33)
    expect(crossed.on).toEqual([])
  })
}
