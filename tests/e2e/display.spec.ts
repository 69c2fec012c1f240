import type { Page } from '@playwright/test'
import { findFaintTexts, lightnessOf, shareOfInk } from './colours'
import { readDataRows } from './publishedShares'
import { expect, test } from './site'
import { answerIn, chartIn, openView, tableIn } from './view'

/** By how many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

for (const query of ['release=2024-06-17&year=2024', 'chart=trend&release=2024-06-17']) {
  test(`at 320 px nothing makes the page scroll sideways (${query})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openView(page, query)
    expect(await overflow(page)).toBe(0)
    await expect(page.getByRole('button', { name: 'Copy as a sentence' })).toBeVisible()
    await page.getByRole('button', { name: 'Menu' }).click()
    expect(await overflow(page)).toBe(0)
    await page.getByRole('link', { name: 'Check a claim', exact: true }).click()
    await expect(page.locator('tr[data-release="2026-07-07"]').first()).toContainText(/hold/)
    expect(await overflow(page)).toBe(0)
  })
}

test('at 320 px every bar, its name and its figure lie within the chart', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openView(page, 'release=2024-06-17&year=2024')
  const outside = await chartIn(page).evaluate((figure) => {
    const { width } = document.documentElement.getBoundingClientRect()
    return [...figure.querySelectorAll('svg [role="listitem"] text')]
      .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.left < 0 || box.right > width)
      .map(({ text }) => text)
  })
  expect(outside).toEqual([])
})

test('on paper the answer and the whole ranking share the first page', async ({ page }) => {
  await openView(page, 'release=2024-06-17&year=2024')
  await page.emulateMedia({ media: 'print' })
  // A4 with margins of 10 mm, at 96 px to an inch.
  await page.setViewportSize({ width: 718, height: 1047 })
  await expect(page.locator('.toolbar')).toBeHidden()
  const end = await page
    .locator('.chart-figure')
    .evaluate((figure) => figure.getBoundingClientRect().bottom + window.scrollY)
  expect(end).toBeLessThanOrEqual(1047)
  expect(await overflow(page)).toBe(0)
})

test.describe('themes', () => {
  const VIEW = 'release=2024-06-17&year=2024'

  test('the page is light by default and dark where the system is', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await openView(page, VIEW)
    expect(await lightnessOf(page)).toBeGreaterThan(230)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await lightnessOf(page)).toBeLessThan(60)
  })

  test('a link with a theme keeps it, whatever the system’s is', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await openView(page, `${VIEW}&theme=dark`)
    expect(await lightnessOf(page)).toBeLessThan(60)
    await page.emulateMedia({ colorScheme: 'dark' })
    await openView(page, `${VIEW}&theme=light`)
    expect(await lightnessOf(page)).toBeGreaterThan(230)
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`all text can be read in the ${theme} theme`, async ({ page }) => {
      await openView(page, `${VIEW}&theme=${theme}`)
      await page.getByRole('link', { name: 'Check a claim', exact: true }).click()
      await expect(page.locator('tr[data-release="2026-07-07"]').first()).toContainText(/hold/)
      expect(await findFaintTexts(page)).toEqual([])
    })

    test(`bars of actuals and of estimates stand out from the page in the ${theme} theme`, async ({
      page,
    }) => {
      await openView(page, `${VIEW}&theme=${theme}`)
      expect(await shareOfInk(barOf(page, 'Poland'))).toBeGreaterThan(0.1)
      await page.getByLabel('Year', { exact: true }).selectOption('2022')
      await expect(chartIn(page).getByRole('listitem', { name: /^Poland.*actual/ })).toBeVisible()
      expect(await shareOfInk(barOf(page, 'Poland'))).toBeGreaterThan(0.6)
    })
  }
})

/** The bar itself, the only rectangle of its row with an ink of its own but the paper under its value. */
function barOf(page: Page, ally: string) {
  return chartIn(page)
    .getByRole('listitem', { name: new RegExp(`^${ally}`) })
    .locator('rect[fill]:not(.mtm-cut)')
}

test('with forced colours the bars are still there, and so are the names of the verdicts', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openView(page, 'release=2024-06-17&year=2022')
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
  expect(await shareOfInk(barOf(page, 'Poland'))).toBeGreaterThan(0.3)
  expect(await shareOfInk(barOf(page, 'Belgium'))).toBeGreaterThan(0.3)
  await expect(tableIn(page).locator('tr[data-ally="BEL"]')).toContainText('below 2%')
})

for (const [what, query, chosen] of [
  ['page in the navigation', '', '.masthead nav [aria-current="page"]'],
  ['chart', 'chart=map', '.chart-kind:has(input:checked)'],
  ['chart asked for less', 'chart=balance', '.more.is-chosen > summary'],
  ['lesson', 'page=sheet', '.lesson-choice [aria-pressed="true"]'],
] as const) {
  test(`with forced colours the chosen ${what} has a line or a ground of its own`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(`?${query}`)
    const form = await page.locator(chosen).evaluate((element) => {
      const { borderBottomStyle, borderBottomWidth, backgroundColor } = getComputedStyle(element)
      return {
        isLined: borderBottomStyle === 'solid' && Number.parseFloat(borderBottomWidth) >= 2,
        ground: backgroundColor,
        paper: getComputedStyle(document.body).backgroundColor,
      }
    })
    const isClear = ['rgba(0, 0, 0, 0)', form.paper].includes(form.ground)
    expect(form.isLined || !isClear).toBe(true)
  })
}

test('where motion is reduced nothing moves when a control is used', async ({ page }) => {
  await openView(page, 'release=2024-06-17&year=2024')
  await page.getByLabel('Year', { exact: true }).selectOption('2016')
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  )
  expect(moving).toBe(0)
  await expect(answerIn(page)).toContainText('5 of NATO’s 28 allies')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('long parts of a page are folded, say what they hold, and open on paper', async ({
    page,
  }) => {
    await page.goto('?page=method')
    const fold = page.locator('.phone-fold').filter({ hasText: '14 notes on how figures are read' })
    const note = fold.locator('dt').first()
    await expect(fold).not.toHaveAttribute('open')
    await expect(note).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.method dt').first()).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
    await fold.locator('summary').click()
    await expect(note).toBeVisible()
    await page.setViewportSize({ width: 1000, height: 844 })
    await expect(page.locator('.phone-fold')).toHaveCount(0)
    await expect(page.locator('.method dt').first()).toBeVisible()
  })

  test('“How many” has a number for each year', async ({ page }) => {
    await openView(page, 'chart=count&release=2026-07-07&years=2014..2026')
    const counts = (await readDataRows('data/counts.csv')).filter(
      ({ release, threshold }) => release === '2026-07-07' && threshold === '2',
    )
    expect(counts).toHaveLength(13)
    const told = await page
      .locator('.chart-frame g[font-weight="700"][text-anchor="middle"] text:visible')
      .evaluateAll((texts) => texts.map((text) => text.textContent))
    const left = counts.slice(0, -1).map(({ meets }) => meets)
    for (const number of told) {
      expect(left).toContain(number)
      left.splice(left.indexOf(`${number}`), 1)
    }
    expect(left).toEqual([])
    await expect(page.locator('.chart-frame')).toContainText(`2%: ${counts.at(-1)?.meets}`)
  })
})
