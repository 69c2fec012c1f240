import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
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

test('markup and addresses of scripts are taken from the build’s own code alone, on the page and in embeds', async ({
  page,
  request,
  site,
}) => {
  const { 'content-security-policy': policy = '' } = (await request.get('./')).headers()
  expect(policy).toContain("; require-trusted-types-for 'script'; trusted-types mark mark-view")
  site.expectError(/TrustedHTML|TrustedScriptURL|trusted-types|Trusted Type/)
  for (const path of ['./?threshold=3', 'embed/ranking/?threshold=3']) {
    await page.goto(path)
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('html')).not.toHaveAttribute('aria-busy', 'true')
    const refused = await page.evaluate(() => {
      const same = (text: string) => text
      const rules = { createHTML: same, createScriptURL: same }
      const attempts: readonly (() => unknown)[] = [
        () => document.createElement('p').insertAdjacentHTML('beforeend', '<b>text</b>'),
        () => Object.assign(document.createElement('script'), { src: 'assets/other.js' }),
        () => new Worker('assets/other.js'),
        () => window.trustedTypes?.createPolicy('another', rules),
        () => window.trustedTypes?.createPolicy('default', rules),
      ]
      return attempts.map((attempt) => {
        try {
          attempt()
          return false
        } catch (reason) {
          return reason instanceof TypeError
        }
      })
    })
    expect(refused, path).toEqual([true, true, true, true, true])
  }
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

test('under the policy: a table of the reader’s own is read in a worker, and so is the next one', async ({
  page,
}) => {
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await page.goto('./?page=own')
  const field = page.locator('input[type=file]')
  for (const [index, share] of ['4.12', '4.48'].entries()) {
    await field.setInputFiles({
      name: `shares${index}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(`Country,2024\nPoland,${share}\nSpain,1.28\nLatvia,3.15\n`),
    })
    await expect(page.locator('[data-read]')).toBeVisible()
    await expect.poll(() => workers.length).toBe(index + 1)
  }
})

test('under the policy: a long table of the reader’s own is saved as a workbook, parts of which others hand to a worker', async ({
  page,
}) => {
  const allies = [
    'United States',
    'Poland',
    'Estonia',
    'United Kingdom',
    'France',
    'Germany',
    'Spain',
    'North Macedonia',
  ]
  const years = Array.from({ length: 78 }, (_, index) => 1949 + index)
  const rows = allies.map((ally, place) =>
    [ally, ...years.map((year) => (1 + ((year * 7 + place * 13) % 400) / 100).toFixed(2))].join(),
  )
  await page.goto('./?page=own')
  await page.locator('input[type=file]').setInputFiles({
    name: 'shares.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([['Country', ...years].join(), ...rows].join('\n')),
  })
  await page.locator('[data-use]').click()
  await page.getByRole('radio', { name: 'Over time' }).check()
  await page.getByRole('combobox', { name: 'Allies shown' }).fill('North Macedonia')
  await page.keyboard.press('Enter')
  await expect(page.locator('table[data-view] tr[data-ally="MKD"]')).toHaveCount(years.length)
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Excel', exact: true }).click(),
  ])
  const parts = unzipSync(new Uint8Array(await readFile(await file.path())))
  const largest = Math.max(...Object.values(parts).map(({ length }) => length))
  expect(largest).toBeGreaterThan(160_000)
  expect(Object.keys(parts)).toContain('xl/workbook.xml')
})

test('under the policy: downloads, the dialog with its preview, claims, and one alone', async ({
  page,
}) => {
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
  await page.goto('./?page=claims&claim=count_2024_2_exactly_23')
  await expect(
    page.locator('.claim-result').getByRole('button', { name: 'Copy link' }),
  ).toBeVisible()
  await page.goto('embed/claim/four-besides-us/')
  await expect(page.locator('h1')).toBeVisible()
})
