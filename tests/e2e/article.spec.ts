import type { Page } from '@playwright/test'
import { readDataRows } from './publishedShares'
import { expect, type Site, test } from './site'
import { answerIn, openView, waitForView } from './view'

const FOUR = 'only four allies reach 3%'
const GERMANY = 'Germany is estimated to spend 2.1%'

/** One statement of the article, found by its words. */
const claim = (page: Page, words: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: words }) })

/** Releases whose file was asked for, in the order of their dates. */
function releasesAskedFor(site: Site): readonly string[] {
  return site.requests
    .flatMap((address) => /\/data\/nato\/([\d-]+)\.csv$/.exec(address)?.[1] ?? [])
    .sort()
}

/** Opens Check a claim, and goes down to the article, which stands there whole. */
async function goToArticle(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Check a claim', exact: true }).click()
  await page.locator('#article').scrollIntoViewIfNeeded()
}

/** Opens the article, and waits for its verdicts. */
async function openArticle(page: Page, query = ''): Promise<void> {
  await openView(page, query)
  await goToArticle(page)
  await expect(claim(page, FOUR).locator('tr[data-release="2026-07-07"]')).toContainText('holds')
}

test('only the release that is shown and the one of the article’s sentence are fetched at first, the others when a claim is to be checked', async ({
  page,
  site,
}) => {
  await openView(page)
  await page.waitForLoadState('networkidle')
  expect(releasesAskedFor(site)).toEqual(['2024-06-17', '2026-07-07'])
  await goToArticle(page)
  await expect(claim(page, FOUR).locator('tr[data-release="2025-04-24"]')).toContainText('holds')
  const all = (await readDataRows('data/releases.csv')).map((row) => row.id ?? '')
  expect(all.length).toBeGreaterThan(20)
  await expect.poll(() => releasesAskedFor(site)).toEqual(all.sort())
})

test('“only four besides the United States” holds in the release that the article could know', async ({
  page,
}) => {
  await openArticle(page)
  await expect(claim(page, FOUR)).toContainText(
    'By the release of 17 June 2024: holds (4: Estonia, Greece, Latvia and Poland)',
  )
})

test('it holds in later releases too, with Lithuania in Greece’s place', async ({ page }) => {
  await openArticle(page)
  const later = ['2025-04-24', '2025-08-28', '2026-07-07']
  for (const release of later) {
    await expect(claim(page, FOUR).locator(`tr[data-release="${release}"]`)).toContainText(
      'holds (4: Estonia, Latvia, Lithuania and Poland)',
    )
  }
  // That release has a 2024 figure for the United States alone.
  await expect(claim(page, FOUR).locator('tr[data-release="2026-03-26"]')).toContainText(
    'not in our copy',
  )
})

test('Germany’s 2.1% holds in June 2024 and April 2025, and no longer from August 2025 on', async ({
  page,
}) => {
  await openArticle(page)
  await expect(claim(page, GERMANY)).toContainText('By the release of 17 June 2024: holds (2.12%)')
  const later = [
    ['2025-04-24', 'holds (2.10%)'],
    ['2025-08-28', 'does not hold (2.00%)'],
    ['2026-03-26', 'not in our copy'],
    ['2026-07-07', 'does not hold (2.00%)'],
  ] as const
  for (const [release, verdict] of later) {
    await expect(claim(page, GERMANY).locator(`tr[data-release="${release}"]`)).toContainText(
      verdict,
    )
  }
})

test('what the figures cannot say is called not checkable', async ({ page }) => {
  await openArticle(page)
  const context = ['half of the economic and military strength', 'asked all allies to spend 3%']
  for (const words of context) {
    await expect(claim(page, words)).toContainText('Not checkable from these figures')
  }
  await expect(claim(page, 'asked all allies to spend 3%')).toContainText('26 August 2024')
})

test('a claim’s link is written in full, shows its view at the chart, and back leads to the claim', async ({
  page,
}) => {
  await openArticle(page)
  const link = claim(page, FOUR).getByRole('link', { name: /^See the chart/ })
  const href = await link.getAttribute('href')
  expect(new URL(href ?? '').search).toBe('?chart=ranking&release=2024-06-17&year=2024&threshold=3')
  await link.focus()
  await page.keyboard.press('Enter')
  await waitForView(page)
  await expect(answerIn(page)).toContainText('5 of NATO’s 32 allies were expected to reach 3%')
  await expect(page.getByRole('region', { name: 'Charts' })).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(/\?page=claims$/)
  await expect(claim(page, FOUR)).toContainText('By the release of 17 June 2024: holds')
  await page.goBack()
  await expect(answerIn(page)).toContainText('30 of NATO’s 32 allies')
})

test('the article is linked and dated by its event and by when it was read', async ({ page }) => {
  await openArticle(page)
  const region = page.getByRole('region', { name: 'The article, checked against the figures' })
  await expect(region).toContainText('On 22 November 2024')
  await expect(region).toContainText('we read it on 24 November 2026')
  await expect(
    region.getByRole('link', { name: /^Before the change of power in the USA/ }),
  ).toHaveAttribute(
    'href',
    'https://www.southshorejournal.org/before-the-change-of-power-in-the-usa-nato-secretary-general-meets-with-trump-in-florida/',
  )
})

test('a later release that is broken says so in its own row, and the other verdicts stand', async ({
  page,
  site,
}) => {
  await site.replaceFile('data/nato/2025-08-28.csv', (text) => text.replace('POL,', 'PLO,'))
  await openArticle(page)
  const row = claim(page, GERMANY).locator('tr[data-release="2025-08-28"]')
  await expect(row).toContainText('“PLO” is not the code of an ally')
  await expect(claim(page, GERMANY).locator('tr[data-release="2025-04-24"]')).toContainText('holds')
  await expect(claim(page, GERMANY).locator('tr[data-release="2026-07-07"]')).toContainText(
    'does not hold',
  )
})
