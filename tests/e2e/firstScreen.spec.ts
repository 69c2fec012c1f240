import type { Page } from '@playwright/test'
import { expect, test } from './site'

/** The page as it opens, in a window of a size. */
async function openAt(page: Page, width: number, height: number, query = ''): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.goto(query)
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  await expect(page.locator('.exploration [data-datum]').first()).toBeVisible()
}

/** How many rows of the ranking lie wholly in the window: those of allies, by their names. */
function rowsInView(page: Page): Promise<number> {
  return page.locator('.chart-frame [data-datum]').evaluateAll(
    (rows) =>
      rows.filter((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return (
          !row.getAttribute('data-datum')?.startsWith('NATO') && top >= 0 && bottom <= innerHeight
        )
      }).length,
  )
}

for (const [width, height, rows] of [
  [1440, 900, 31],
  [1366, 650, 15],
  [390, 844, 16],
  [390, 660, 9],
] as const) {
  test(`at ${width} by ${height} px the first screen holds the answer, the marks and ${rows} rows`, async ({
    page,
  }) => {
    await openAt(page, width, height)
    await expect(page.locator('.answer')).toBeInViewport({ ratio: 1 })
    await expect(page.locator('.deck')).toBeInViewport({ ratio: 1 })
    await expect(page.locator('.marks')).toBeInViewport({ ratio: 1 })
    expect(await rowsInView(page)).toBeGreaterThanOrEqual(rows)
    // On a phone the rows are as many at each mark; elsewhere what it is may take a line.
    for (const mark of width < 600 ? ['3% proposed', '3.5% due'] : []) {
      await page.locator('.mark', { hasText: mark }).click()
      await expect(page.locator('.answer')).toContainText(`reach ${mark.split(' ')[0]} of GDP`)
      expect(await rowsInView(page), mark).toBeGreaterThanOrEqual(rows)
    }
  })
}

for (const [width, height, most] of [
  [1440, 900, 2800],
  [390, 844, 4000],
] as const) {
  test(`with everything closed the page is at most ${most} px high, ${width} px wide`, async ({
    page,
  }) => {
    await openAt(page, width, height)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
      most,
    )
  })
}

test('of a year that was revised a phone shows the counts first, and what else there is to say when it is asked for', async ({
  page,
}) => {
  await openAt(page, 390, 844, '?release=2026-07-07&year=2024&threshold=2')
  await expect(page.getByText('NATO’s releases give 23 (17 June 2024)')).toBeVisible()
  const stated = page.getByRole('complementary').filter({ hasText: 'NATO’s own count for 2024' })
  await expect(stated).toBeHidden()
  expect(await rowsInView(page)).toBeGreaterThanOrEqual(12)
  await page.getByRole('button', { name: 'More on this count' }).click()
  await expect(stated).toBeVisible()
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(page.getByRole('button', { name: 'Less on this count' })).toBeHidden()
  await page.reload()
  await expect(stated).toBeVisible()
})

/** Views whose headlines say more than a number: parts of a year, estimates of one that is past, two marks at once. */
const LONG = [
  '',
  '?release=2026-03-26&year=2025',
  '?release=2020-10-21&year=2020',
  '?release=2026-07-07&year=2025&threshold=3.25',
  '?chart=change&release=2026-07-07&years=2014..2025',
  '?chart=balance&release=2020-10-21&year=2020',
]

for (const [width, most] of [
  [1440, 2],
  [390, 3],
] as const) {
  test(`a headline takes at most ${most} lines in a window of ${width} px, also where a part is held`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const query of LONG) {
      await page.goto(`./${query}`)
      const answer = page.locator('.answer')
      await expect(answer).toContainText(/allies|ally|none/)
      const lines = await answer.evaluate((element) => {
        const text = document.createRange()
        text.selectNodeContents(element)
        return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size
      })
      expect(lines, await answer.innerText()).toBeLessThanOrEqual(most)
    }
  })
}

test('addresses of parts that moved open the page that they stand on now', async ({ page }) => {
  for (const [address, title] of [
    ['#sources', 'Data and method'],
    ['#article', 'Check a claim'],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(`./${address}`)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.locator(address)).toBeVisible()
  }
})

const QUESTIONS =
  /^(?:How many allies reached the mark in each year|What would it take to reach 3\.5% by 2035|Who also reaches 20% on equipment)\?$/

for (const chart of ['ranking', 'count'] as const) {
  test(`below the ${chart} two other questions stand with their charts in small, which come when they are in the window`, async ({
    page,
    site,
  }) => {
    await openAt(page, 390, 844, `?chart=${chart}`)
    const links = page.locator('.next-questions a')
    await expect(links).toHaveCount(2)
    await expect(page.locator('.thumbnail svg')).toHaveCount(0)
    const before = await page.evaluate(() => document.documentElement.scrollHeight)
    expect(site.requests.filter((address) => /pathChart/.test(address))).toEqual([])
    await links.first().scrollIntoViewIfNeeded()
    for (const link of await links.all()) {
      await expect(link.locator('.thumbnail circle:visible').first()).toBeVisible()
      // Who does not see the picture is told the link's text, and nothing else.
      await expect(link).toHaveAccessibleName(QUESTIONS)
    }
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before)
    await page.getByRole('link', { name: 'What would it take to reach 3.5% by 2035?' }).click()
    await expect(page.locator('h1')).toContainText('What would 3.5% by 2035 take?')
  })
}
