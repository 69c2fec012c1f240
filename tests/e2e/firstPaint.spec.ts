import { expect, test } from './site'
import { answerIn } from './view'

test.describe('before any script runs', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says its answer, draws the ranking and holds the table of 32 allies', async ({
    page,
  }) => {
    await page.goto('')
    await expect(page).toHaveTitle(/2% of GDP in 2026\? – Meeting the mark/)
    await expect(page.locator('main')).toContainText(
      '30 of 32 allies are expected to reach 2% of GDP in 2026.',
    )
    await expect(
      page.getByRole('listitem', { name: 'Poland, 4.68%, estimate, at or above 2%' }),
    ).toBeVisible()
    await expect(page.locator('table[data-view] tr[data-ally]')).toHaveCount(32)
    await expect(page.locator('tr[data-ally="SVN"]')).toHaveAttribute('data-value', '1.61')
    await expect(page.locator('tr[data-ally="ISL"]')).toHaveAttribute('data-value', '')
  })

  test('the claims of the article are judged in every release', async ({ page }) => {
    await page.goto('')
    const verdicts = page.locator('#article [data-verdict]')
    await expect(verdicts.filter({ hasText: 'does not hold' })).toHaveCount(2)
    await expect(page.locator('#article')).not.toContainText('Waiting')
  })

  test('what would do nothing is not offered', async ({ page }) => {
    await page.goto('')
    await expect(page.getByRole('button', { name: 'Copy as a sentence' })).toBeHidden()
    await expect(page.getByRole('radio', { name: /^3%/ })).toBeHidden()
  })
})

test('the interactive chart takes over without moving what is in the window', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('')
  await expect(page.locator('[data-datum="POL 2026"]')).toBeVisible()
  const moved = await page.evaluate(() =>
    'shifts' in window && Array.isArray(window.shifts)
      ? window.shifts.reduce((sum: number, shift: number) => sum + shift, 0)
      : Number.NaN,
  )
  expect(moved).toBeLessThan(0.02)
})

test('a link to another view never shows the default one first', async ({ page, site }) => {
  const release = await site.delayFile('data/releases.csv')
  await page.goto('?release=2024-06-17&year=2024&threshold=3')
  await expect(page.getByText('30 of 32 allies')).toBeHidden()
  release()
  await expect(answerIn(page)).toContainText('5 of 32 allies were expected to reach 3%')
})
