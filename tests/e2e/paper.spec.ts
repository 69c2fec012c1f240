import { expect, test } from './site'
import { openView, tableIn } from './view'

// A4 with margins of 10 mm, at 96 px to an inch.
const PAPER = { width: 718, height: 1047 }

test('on paper why a row has no figure or is not counted takes two lines at most', async ({
  page,
}) => {
  await openView(page, 'release=2026-07-07&year=2026')
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(PAPER)
  const cells = tableIn(page).locator('td:is([data-column="figure"], [data-column="verdict"])')
  const lines = await cells.evaluateAll((all) =>
    all.map((cell) => {
      const range = document.createRange()
      range.selectNodeContents(cell)
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top))
      return { text: cell.textContent, lines: new Set(tops).size }
    }),
  )
  expect(lines).toContainEqual({ text: 'no armed forces', lines: 1 })
  expect(lines.filter((cell) => cell.lines > 2)).toEqual([])
})

const PRINTED = [
  '',
  'measure=equipment',
  ...['trend', 'map', 'change', 'balance', 'count', 'revisions', 'path', 'announced'].map(
    (chart) => `chart=${chart}`,
  ),
  'page=ally&allies=DEU',
  'page=compare&allies=DEU-FRA-POL-USA-GBR-ITA-ESP-TUR',
  'page=claims&said=2024-11-23&claim=say-count_2024_eq_4_measure-share_test-ge-3_excluding-USA',
  'page=method',
]

for (const query of PRINTED) {
  test(`on paper no table reaches past the text (${query})`, async ({ page }) => {
    await page.goto(`?${query}`)
    await expect(page.locator('main table').first()).toBeAttached()
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize(PAPER)
    const past = await page.locator('main').evaluate((main, width) => {
      const edge = Math.min(
        width,
        ...[...main.querySelectorAll('.chart-figure, .beside-page')].map(
          (text) => text.getBoundingClientRect().right,
        ),
      )
      return [...main.querySelectorAll('table')]
        .filter((table) => table.getBoundingClientRect().right > edge + 0.5)
        .map((table) => `${table.caption?.textContent}: ${table.getBoundingClientRect().right}`)
    }, PAPER.width)
    expect(past).toEqual([])
  })
}

for (const query of [
  '',
  'chart=trend&release=2024-06-17&years=2014..2024&threshold=3&allies=DEU-POL',
  'page=ally&allies=DEU',
]) {
  test(`a printed sheet says the address of what it shows, which a screen does not (${query})`, async ({
    page,
  }) => {
    await page.goto(`?${query}`)
    await expect(page.locator('html')).toHaveAttribute('data-live', '')
    const address = page.locator('footer p', { hasText: /^https?:\/\// })
    await expect(address).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(address).toBeVisible()
    const printed = new URL((await address.textContent()) ?? '')
    for (const [name, value] of new URLSearchParams(query)) {
      expect(printed.searchParams.get(name), name).toBe(value)
    }
    // In full: a newer release changes nothing in it.
    expect(printed.searchParams.get('release')).toMatch(/^\d{4}-\d\d/)
  })
}
