import { CHARTS } from '../../src/domain/view/view'
import { expect, test } from './site'
import { openView } from './view'

/** Each test fails by itself on any word of the browser about the policy: it is an error that nobody announced. */
test('the host sends the policy of the build, and what embeds need', async ({ request }) => {
  const home = await request.get('./')
  const { 'content-security-policy': policy = '', ...headers } = home.headers()
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[\w+/]{43}=' /)
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  expect(headers).toMatchObject({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  })
  expect(headers['permissions-policy']).toContain('camera=()')
  const embed = await request.get('embed/ranking/')
  expect(embed.headers()['cross-origin-embedder-policy']).toBe('require-corp')
  // A page says its character set itself; a CSV file cannot.
  expect(embed.headers()['content-type']).toMatch(/^text\/html(; charset=utf-8)?$/i)
  const csv = await request.get('data/releases.csv')
  expect(csv.headers()['content-type']).toMatch(/^text\/csv; charset=utf-8$/i)
})

test('a folder that is asked for without its slash is sent to the address with it', async ({
  page,
}) => {
  await page.goto('embed/ranking')
  expect(new URL(page.url()).pathname).toMatch(/embed\/ranking\/$/)
})

for (const chart of CHARTS) {
  test(`under the policy: the page and the embed of the ${chart}, as published and with another view`, async ({
    page,
  }) => {
    await openView(page, `chart=${chart}&threshold=3`)
    await expect(page.locator('table[data-view]')).toBeVisible()
    await page.goto(`embed/${chart}/`)
    await expect(page.locator('h1')).toBeVisible()
    const published = await page.locator('h1').textContent()
    await page.goto(`embed/${chart}/?release=2024-06-17&threshold=3&theme=dark`)
    await expect(page.locator('html')).not.toHaveAttribute('aria-busy', 'true')
    await expect(page.locator('h1')).not.toHaveText(published ?? '')
  })
}

test('under the policy: downloads, the dialog with its preview, a claim', async ({ page }) => {
  await openView(page, 'chart=ranking&release=2024-06-17&year=2024')
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  await expect(page.locator('.take-preview')).toBeVisible()
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PNG, twice the size', exact: true }).click(),
  ])
  expect(picture.suggestedFilename()).toMatch(/\.png$/)
  const [sheet] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Excel', exact: true }).click(),
  ])
  expect(sheet.suggestedFilename()).toMatch(/\.xlsx$/)
  await page
    .getByRole('dialog', { name: 'Download' })
    .getByRole('button', { name: 'Close' })
    .click()
  await page.getByRole('button', { name: 'Embed', exact: true }).click()
  await expect(page.frameLocator('dialog iframe').locator('h1')).toBeVisible()
  await page.goto('embed/claim/four-besides-us/')
  await expect(page.locator('h1')).toBeVisible()
})
