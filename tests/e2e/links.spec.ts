import { MADE_UP, serveMadeUpRelease } from './madeUpRelease'
import { expect, test } from './site'
import {
  answerIn,
  copied,
  headlineIn,
  openMore,
  openView,
  readRows,
  rowOf,
  waitForView,
} from './view'

test('the address bar has no query in the default view, and follows every control', async ({
  page,
}) => {
  await openView(page)
  expect(new URL(page.url()).search).toBe('')
  await page.getByRole('radio', { name: /^3%/ }).check()
  await expect(page).toHaveURL(/\?threshold=3$/)
  await page.getByLabel('NATO’s figures of').selectOption('2024-06-17')
  await expect(page).toHaveURL(/\?release=2024-06-17&threshold=3$/)
  await page.getByLabel('Year', { exact: true }).selectOption('2022')
  await expect(page).toHaveURL(/\?release=2024-06-17&year=2022&threshold=3$/)
  await page.getByRole('combobox', { name: 'Highlight allies' }).fill('turkiye')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?release=2024-06-17&year=2022&threshold=3&allies=TUR$/)
  await page.getByRole('radio', { name: 'Over time' }).check()
  await expect(page).toHaveURL(
    /\?chart=trend&release=2024-06-17&(year=2022&)?threshold=3&allies=TUR$/,
  )
  await openMore(page)
  await page.getByRole('button', { name: /^Reset/ }).click()
  await expect(page).toHaveURL(/\/$/)
})

test('a mark that the reader types is judged at once and kept in the address', async ({ page }) => {
  await openView(page, 'release=2024-06-17&year=2024')
  await page.getByLabel('Own mark, % of GDP').fill('2,25')
  await expect(page).toHaveURL(/threshold=2\.25$/)
  // Poland, Estonia, the USA, Latvia, Greece, Lithuania, Finland, Denmark, the UK, Romania (2.2516).
  await expect(headlineIn(page)).toHaveText(
    '10 of NATO’s 32 allies were expected to reach 2.25% of GDP in 2024',
  )
  await expect(page.getByRole('main')).toContainText('2.25% is your own mark, not one of NATO’s.')
})

test('back and forward go through the views, and a reload shows the same one', async ({ page }) => {
  await openView(page, 'release=2024-06-17&year=2024')
  await page.getByRole('radio', { name: /^3%/ }).check()
  await expect(answerIn(page)).toContainText('5 of NATO’s 32 allies')
  await page.getByLabel('NATO’s figures of').selectOption('2025-08-28')
  await expect(answerIn(page)).toContainText('5 of 32 allies are estimated to have been')
  await page.goBack()
  await expect(answerIn(page)).toContainText('5 of NATO’s 32 allies were expected to reach')
  await page.goBack()
  await expect(answerIn(page)).toContainText('23 of NATO’s 32 allies')
  await expect(page.getByRole('radio', { name: /^2%/ })).toBeChecked()
  await page.goForward()
  await expect(answerIn(page)).toContainText('5 of NATO’s 32 allies')
  await expect(page.getByRole('radio', { name: /^3%/ })).toBeChecked()
  const before = await readRows(page)
  await page.reload()
  await waitForView(page)
  await expect(answerIn(page)).toContainText('5 of NATO’s 32 allies')
  expect(await readRows(page)).toEqual(before)
})

test('a copied link opens exactly the same view for somebody else', async ({ page, site }) => {
  await openView(page)
  await page.getByRole('radio', { name: /^3%/ }).check()
  await expect(answerIn(page)).toContainText('9 of NATO’s 32 allies')
  const link = await copied(page, 'Copy link')
  const [rows, answer] = [await readRows(page), await answerIn(page).textContent()]
  const other = await site.openFreshPage()
  await other.goto(link)
  await waitForView(other)
  await expect(answerIn(other)).toHaveText(answer ?? '')
  expect(await readRows(other)).toEqual(rows)
})

test('a copied link still opens the same view after a newer release has come (made up here), while the bare address shows the new one', async ({
  page,
  site,
  baseURL,
}) => {
  await openView(page)
  const link = await copied(page, 'Copy link')
  expect(link).toBe(`${baseURL}?chart=ranking&release=2026-07-07&year=2026&threshold=2`)
  const rows = await readRows(page)
  await serveMadeUpRelease(site)
  const other = await site.openFreshPage()
  await other.goto(baseURL ?? '')
  await waitForView(other)
  await expect(other.getByLabel('NATO’s figures of')).toHaveValue(MADE_UP)
  await expect(headlineIn(other)).toHaveText(
    '30 of NATO’s 32 allies are expected to reach 2% of GDP in 2027',
  )
  // Poland's 4.68 of 2026, raised by 0.10 in the made-up release.
  await expect(rowOf(other, 'POL')).toHaveAttribute('data-value', '4.78')
  await other.goto(link)
  await waitForView(other)
  await expect(other.getByLabel('NATO’s figures of')).toHaveValue('2026-07-07')
  // Only the tense changes: the release is no longer the newest.
  await expect(headlineIn(other)).toHaveText(
    '30 of NATO’s 32 allies were expected to reach 2% of GDP in 2026',
  )
  expect(await readRows(other)).toEqual(rows)
})

test('a link of a trend keeps its years and its allies', async ({ page, site }) => {
  await openView(page, 'chart=trend&release=2024-06-17&years=2018..2022&allies=DEU-POL')
  const link = await copied(page, 'Copy link')
  expect(new URL(link).search).toBe(
    '?chart=trend&release=2024-06-17&years=2018..2022&threshold=2&allies=DEU-POL',
  )
  const other = await site.openFreshPage()
  await other.goto(link)
  await waitForView(other)
  expect(await readRows(other)).toEqual(await readRows(page))
  expect(await readRows(other)).toHaveLength(10)
})

const HOSTILE = [
  'release=2099-01-01&year=1850&threshold=11&chart=pie&allies=ZZZ',
  'release=<script>document.title="owned"</script>&threshold=%22><img src=x onerror=alert(1)>',
  'threshold=%E0%A4%A&year=%00&allies=POL%2f..%2f..%2fetc',
  'release=../../etc/passwd&theme=javascript:alert(1)&lang=xx-zz-owned',
  'threshold=2&threshold=3&release=2024-06-17&release=2025-08-28',
  `allies=${'POL-'.repeat(500)}`,
  '__proto__=1&constructor=owned&toString=1',
]

test('a bad or hostile query falls back to the default view, and nothing of it is shown', async ({
  page,
}) => {
  for (const query of HOSTILE) {
    await openView(page, query)
    await expect(headlineIn(page), query).toHaveText(
      '30 of NATO’s 32 allies are expected to reach 2% of GDP in 2026',
    )
    await expect(page, query).toHaveTitle(
      'Which NATO allies are expected to reach 2% of GDP in 2026? – Meeting the mark',
    )
    const markup = await page.locator('body').innerHTML()
    for (const bait of ['owned', 'onerror', 'passwd', 'javascript:', '__proto__']) {
      expect(markup, `${bait} of ${query}`).not.toContain(bait)
    }
  }
})
