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

/** What a reader opens or brings, and how: until it is there to be looked at. */
const OPENED: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the embed dialog': async (page) => {
    await openView(page)
    await page.getByRole('button', { name: 'Embed', exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'the downloads': async (page) => {
    await openView(page)
    await page.getByRole('button', { name: 'Download', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Download CSV' })).toBeVisible()
  },
  'the ways to cite': async (page) => {
    await openView(page)
    await page.getByRole('button', { name: 'Cite', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Copy BibTeX' }).first()).toBeVisible()
  },
  'a text that is copied by hand': async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.execCommand = () => false
    })
    await openView(page)
    await page.getByRole('button', { name: 'Copy as a sentence' }).click()
    await expect(page.getByRole('dialog', { name: 'Copy by hand' })).toBeVisible()
  },
  'a story that is checked': async (page) => {
    await page.goto('./?page=claims')
    await page.locator('[data-said]').fill('2024-07-01')
    await page
      .locator('[data-story]')
      .fill(
        'Nobody spoke of the weather. Spain spends 1.28% of GDP on defence. In all, 22 allies are at 2% this year, and Canada has never spent 3%.',
      )
    await expect(page.locator('mark[data-sentence]').first()).toBeVisible()
    await expect(page.locator('[data-checked="true"]')).toBeVisible()
  },
  'the desk of one claim': async (page) => {
    await page.goto('./?page=claims&claim=say-count_2024_eq_23_measure-share_test-ge-2')
    await expect(page.locator('.claim-desk')).toBeVisible()
  },
  'a file that is read': async (page) => {
    await openOwn(page)
  },
  'a chart of a reader’s own figures': async (page) => {
    await openOwn(page)
    await page.locator('[data-use]').click()
    await expect(page.locator('[data-own-beside]')).toBeVisible()
  },
}

/** A table of a reader's own, in another language and with a country that nobody knows. */
async function openOwn(page: Page): Promise<void> {
  await page.goto('./?page=own')
  await page.locator('input[type=file]').setInputFiles({
    name: 'shares.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Land;2024;2025\nPolen;4,12;4,48\nSlowenien;1,29;2,00\nSpanien;1,28;2,00\nAtlantis;1,00;1,10\n',
    ),
  })
  await expect(page.locator('[data-read]')).toBeVisible()
}

for (const [what, open] of Object.entries(OPENED)) {
  test(`axe finds nothing wrong with ${what}, up to level AAA`, async ({ page }) => {
    await open(page)
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    expect(await faultsEverywhere(page)).toEqual([])
  })
}
