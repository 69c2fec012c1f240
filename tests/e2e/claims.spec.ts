import type { Page } from '@playwright/test'
import { expect, test } from './site'

const verdictIn = (page: Page, release: string) =>
  page.locator(`.verdict-table tr[data-release="${release}"]`)

const copyLink = (page: Page) =>
  page.locator('.claim-result').getByRole('button', { name: 'Copy link' })

/** Opens the claim desk and waits for all releases. */
async function openDesk(page: Page, claim: string): Promise<void> {
  await page.goto(`./?page=claims&claim=${claim}`)
  await expect(copyLink(page)).toBeVisible()
}

/** Moves on with the Tab key until the control of that name has the focus. */
async function tabTo(page: Page, label: string): Promise<void> {
  const wanted = page.getByLabel(label, { exact: true })
  for (let presses = 0; presses < 40; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${label} was not reached with the Tab key`)
}

test('a claim is built with the keyboard alone, and every release judges it', async ({ page }) => {
  await openDesk(page, 'count_2024_3_exactly_4_without-USA')
  await tabTo(page, 'Number')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('23')
  await tabTo(page, '% of GDP')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('2')
  await tabTo(page, 'Without the United States')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\?page=claims&claim=say-count_2024_eq_23_measure-share_test-ge-2$/)
  await expect(
    page.getByRole('heading', { name: 'Exactly 23 allies are at or above 2% of GDP in 2024.' }),
  ).toBeVisible()
  await expect(verdictIn(page, '2024-06-17')).toHaveAttribute('data-verdict', 'holds')
  await expect(verdictIn(page, '2025-04-24')).toHaveAttribute('data-verdict', 'does not hold')
  await expect(verdictIn(page, '2025-08-28')).toContainText(/18 of 32 allies are estimated/)
  await expect(verdictIn(page, '2026-07-07')).toContainText(/17 of 32 allies were at or above/)
})

test('the link that is copied shows the same claim and verdicts in a fresh browser', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openDesk(page, 'group_2025_2_above_all')
  const table = page.getByRole('table', { name: 'What the releases say' })
  const said = await table.innerText()
  await copyLink(page).click()
  await expect(page.getByText(/^Link copied/)).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).search).toBe(
    '?chart=ranking&release=2026-07-07&year=2026&threshold=2&page=claims&claim=say-set_all_nobody_2025_measure-share_test-ge-2',
  )
  const other = await browser.newContext()
  const fresh = await other.newPage()
  await fresh.goto(link)
  await expect(copyLink(fresh)).toBeVisible()
  expect(await fresh.getByRole('table', { name: 'What the releases say' }).innerText()).toBe(said)
  await other.close()
})

test('going back from the chart of a release leads to the claim again', async ({ page }) => {
  await openDesk(page, 'count_2024_2_exactly_18')
  await page.getByRole('link', { name: '28 August 2025: chart for 2024' }).click()
  await expect(page.locator('.answer')).toContainText('18 of 32 allies')
  await page.goBack()
  await expect(
    page.getByRole('heading', { name: 'Exactly 18 allies are at or above 2% of GDP in 2024.' }),
  ).toBeVisible()
})

test('at 320 px nothing of the desk scrolls sideways or is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const claim of ['group_2024_3_above_only_EST-GRC-LVA-POL', 'count_2018_2_between_5_22']) {
    await openDesk(page, claim)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    const wide = await page.locator('.claim-desk *').evaluateAll((elements) =>
      elements
        .filter((element) => !element.closest('.visually-hidden'))
        .filter((element) => element.getBoundingClientRect().right > 320)
        .map((element) => element.outerHTML.slice(0, 80)),
    )
    expect(wide).toEqual([])
  }
})

test.describe('the embed page of a known claim', () => {
  test.use({ javaScriptEnabled: false })

  test('is complete without script: sentence, verdicts, wording, source and link', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto('embed/claim/four-besides-us/')
    await expect(page.locator('figcaption')).toContainText(
      /Exactly 4 allies are at or above 3% of GDP in 2024, not counting the United States\./,
    )
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Exactly 4 allies/)
    await expect(page.locator('meta[property="og:url"]')).toHaveAttribute(
      'content',
      'https://example.org/mark/embed/claim/four-besides-us/',
    )
    const rows = page.locator('tbody tr')
    await expect(rows.last()).toContainText('from NATO’s own workbook')
    await expect(rows).toHaveCount(4)
    await expect(rows.last()).toHaveAttribute('data-release', '2024-06-17')
    await expect(rows.last()).toContainText('holds')
    await expect(page.getByRole('link')).toHaveAttribute(
      'href',
      /page=claims&claim=say-count_2024_eq_4_measure-share_test-ge-3_excluding-USA$/,
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})
