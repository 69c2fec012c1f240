import type { Page } from '@playwright/test'
import { expect, type Site, test } from './site'
import { headlineIn } from './view'

/** Keeps files from a page until what it gives is called; counts how often they are asked for. */
async function cutOff(page: Page, pattern: RegExp) {
  const asked: string[] = []
  await page.route(pattern, async (route) => {
    asked.push(route.request().url())
    await route.abort()
  })
  return { asked, restore: () => page.unroute(pattern) }
}

/** Opens the page, of which parts will not come: what a browser says of that is no error of ours. */
async function openBeforeLoss(page: Page, site: Site) {
  site.expectError(/Failed to (load|fetch)|preload|#\d+/)
  await page.goto('')
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
}

for (const [name, heading, file] of [
  ['Countries', 'Germany', /\/assets\/AllyPage-/],
  ['Why figures differ', 'What has changed since?', /\/assets\/DifferPage-[^/]*\.css$/],
  ['Check a claim', 'The article, checked against the figures', /\/assets\/checkWords-/],
  ['Data and method', 'All releases held', /\/assets\/methodWords-/],
] as const) {
  test(`the page ${name} that cannot be had, for ${file}, says so, asks for nothing on and on, and is there once it is tried again`, async ({
    page,
    site,
  }) => {
    await openBeforeLoss(page, site)
    const { asked, restore } = await cutOff(page, file)
    await page.getByRole('link', { name, exact: true }).first().click()
    const notice = page.locator('.failure')
    await expect(notice).toContainText('This part of the page could not be loaded')
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.length).toBeLessThanOrEqual(4)
    await restore()
    await notice.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible()
    await expect(notice).toHaveCount(0)
    // Its style too: one that did not come is asked for once more.
    if (file.source.includes('css')) {
      const style = page.locator('link[rel="stylesheet"][href*="DifferPage"]')
      await expect
        .poll(() => style.evaluate((link) => 'sheet' in link && link.sheet !== null))
        .toBe(true)
    }
  })
}

test('a page that could not be had is tried again by who leaves it and comes back', async ({
  page,
  site,
}) => {
  await openBeforeLoss(page, site)
  const { restore } = await cutOff(page, /\/assets\/MethodPage-/)
  await page.getByRole('link', { name: 'Data and method' }).first().click()
  await expect(page.locator('.failure')).toBeVisible()
  await page.goBack()
  await expect(headlineIn(page)).toContainText('30 of NATO’s 32 allies')
  await restore()
  await page.goForward()
  await expect(page.getByRole('heading', { name: 'All releases held' })).toBeVisible()
})

test('a kind of chart that could not be had, and the chart that moves, are there once they are tried again', async ({
  page,
  site,
}) => {
  await openBeforeLoss(page, site)
  const moving = await cutOff(page, /\/assets\/RankingChart-/)
  await page.locator('.chart-frame').hover()
  const notice = page.locator('.chart-frame .failure')
  await expect(notice).toContainText('a still drawing of the same figures')
  await expect(page.getByRole('listitem', { name: /^Poland, 4\.68%/ })).toBeVisible()
  await moving.restore()
  await notice.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('.recharts-surface').first()).toBeVisible()
  await expect(notice).toHaveCount(0)
  const kind = await cutOff(page, /\/assets\/trendChart-/)
  await page.getByRole('radio', { name: 'Over time' }).check({ force: true })
  await expect(headlineIn(page)).toHaveText('This chart cannot be shown')
  await kind.restore()
  await page.locator('#chart').getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('.chart-frame[data-kind="trend"] svg').first()).toBeVisible()
  await expect(headlineIn(page)).toContainText('2014')
})

for (const [name, query, place] of [
  ['default view', '', 700],
  ['chart over time', '?chart=trend', 600],
  ['page on why figures differ', '?page=differ', 500],
] as const) {
  test(`who loads the ${name} again stays where they were`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(query)
    await expect(page.locator('html')).toHaveAttribute('data-live', '')
    await page.waitForLoadState('networkidle')
    await page.evaluate((y) => window.scrollTo(0, y), place)
    await page.waitForTimeout(300)
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-live', '')
    await page.waitForLoadState('networkidle')
    await expect.poll(() => page.evaluate(() => Math.round(window.scrollY))).toBe(place)
    await expect(page.locator('#root')).not.toHaveAttribute('style', /min-height/)
  })
}
