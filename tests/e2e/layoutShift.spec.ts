import type { Page } from '@playwright/test'
import { CHARTS, PAGES } from '../../src/domain/view/view'
import { movedBy, watchShifts } from './shifts'
import { expect, test } from './site'

const VIEWS = [
  ...CHARTS.map((chart) => `chart=${chart}`),
  ...PAGES.filter((page) => page !== 'chart').map((page) => `page=${page}`),
]

/** Lets each release wait, for some ms. */
async function delayReleases(page: Page, ms: number): Promise<void> {
  await page.route('**/data/nato/*.csv', async (route) => {
    await new Promise((later) => setTimeout(later, ms))
    await route.continue()
  })
}

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const) {
  for (const query of VIEWS) {
    test(`nothing in the window moves while ?${query} opens, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await watchShifts(page)
      // Whatever waits for releases has its room before.
      if (query.startsWith('page=')) await delayReleases(page, 600)
      await page.goto(`./?${query}`)
      // The article below the claims loads when one comes to it.
      await expect(
        page.locator('#chart .waiting:not(#article *), main [aria-busy="true"]'),
      ).toHaveCount(0)
      await page.waitForLoadState('networkidle')
      expect(await movedBy(page)).toBeLessThanOrEqual(0.02)
    })
  }
}

// Later than a page waits to be shown whole: what is awaited has its room.
for (const [width, height] of [
  [390, 844],
  [768, 1024],
] as const) {
  for (const chart of CHARTS) {
    test(`nothing in the window moves where releases come late to ?chart=${chart}, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await watchShifts(page)
      await delayReleases(page, 2200)
      await page.goto(`./?chart=${chart}`)
      await page.waitForLoadState('networkidle')
      await expect(page.locator('#chart .waiting, main [aria-busy="true"]')).toHaveCount(0)
      expect(await movedBy(page)).toBeLessThanOrEqual(0.015)
    })
  }
}

for (const [width, height] of [
  [390, 844],
  [1280, 720],
] as const) {
  test(`a pointer that comes to the ranking moves nothing, far down the page too, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('')
    const frame = page.locator('.chart-frame')
    await expect(frame.locator('[tabindex="0"]')).toHaveCount(1)
    await page.evaluate(() => window.scrollTo(0, 600))
    const place = async () => ({
      scrolled: await page.evaluate(() => scrollY),
      top: await frame.evaluate((chart) => chart.getBoundingClientRect().top),
      next: await page.locator('.source-line').evaluate((line) => line.getBoundingClientRect().top),
    })
    const before = await place()
    await page.mouse.move(width / 2, 60)
    await page.locator('.recharts-surface').waitFor()
    const after = await place()
    expect(after.scrolled).toBe(before.scrolled)
    expect(after.top).toBe(before.top)
    expect(Math.abs(after.next - before.next)).toBeLessThan(1)
  })
}
