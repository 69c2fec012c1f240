import type { Page } from '@playwright/test'
import { CHARTS, PAGES } from '../../src/domain/view/view'
import { axeFaults } from './axe'
import { expect, test } from './site'
import { openView } from './view'

const WIDTHS = [320, 1440]

/** What axe finds in both themes and at both widths, with whatever is folded open. */
async function faultsEverywhere(page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  await page
    .locator('details')
    .evaluateAll((folds) => folds.map((fold) => fold.toggleAttribute('open', true)))
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      // The bars' colours fade.
      await page.waitForTimeout(300)
      const own = await axeFaults(page)
      faults.push(...own.map((fault) => `${width} ${colorScheme}: ${fault}`))
    }
  }
  return faults
}

for (const chart of CHARTS) {
  test(`axe finds nothing wrong with the page of the ${chart}, up to level AAA`, async ({
    page,
  }) => {
    await openView(page, `chart=${chart}&release=2026-07-07`)
    expect(await faultsEverywhere(page)).toEqual([])
  })

  test(`axe finds nothing wrong with the embedded ${chart}, up to level AAA`, async ({ page }) => {
    await page.goto(`embed/${chart}/`)
    expect(await faultsEverywhere(page)).toEqual([])
  })
}

for (const kind of PAGES.filter((own) => own !== 'chart')) {
  test(`axe finds nothing wrong with the page ${kind}, up to level AAA`, async ({ page }) => {
    await page.goto(`./?page=${kind}`)
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    await page.waitForLoadState('networkidle')
    expect(await faultsEverywhere(page)).toEqual([])
  })
}

test('axe finds nothing wrong with the embed dialog, up to level AAA', async ({ page }) => {
  await openView(page)
  await page.getByRole('button', { name: 'Embed', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await faultsEverywhere(page)).toEqual([])
})
