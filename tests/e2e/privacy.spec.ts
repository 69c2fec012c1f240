import { expect, test } from './site'
import { answerIn, copied, openMore, openView, waitForView } from './view'

test('after every control has been used, nothing was asked of another host and nothing is kept in the browser', async ({
  page,
  context,
  site,
}) => {
  await openView(page)
  for (const mark of [/^3%/, /^3\.5%/, /^2%/]) await page.getByRole('radio', { name: mark }).check()
  await page.getByLabel('Own mark, % of GDP').fill('2.5')
  await page.getByLabel('NATO’s figures of').selectOption('2024-06-17')
  await waitForView(page)
  await page.getByLabel('Year', { exact: true }).selectOption('2023')
  await page.getByRole('combobox', { name: 'Highlight allies' }).fill('poland')
  await page.keyboard.press('Enter')
  await page.getByRole('columnheader', { name: 'Ally' }).getByRole('button').click()
  for (const button of ['Copy as a sentence', 'Copy the names', 'Copy table', 'Copy link']) {
    await copied(page, button)
  }
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download CSV' }).click()
  await download
  await page.getByRole('button', { name: 'Cite', exact: true }).click()
  const cite = page.getByRole('dialog', { name: 'Cite' })
  await cite.getByRole('button', { name: 'Copy citation' }).click()
  await expect(cite.getByRole('status').filter({ hasText: 'Citation copied.' })).toBeVisible()
  await cite.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('radio', { name: 'Over time' }).check()
  await waitForView(page)
  await page.getByLabel('From', { exact: true }).selectOption('2020')
  await page.getByRole('link', { name: 'Check a claim', exact: true }).click()
  await page.locator('#article').scrollIntoViewIfNeeded()
  await page
    .getByRole('link', { name: /^See the chart/ })
    .first()
    .click()
  await waitForView(page)
  await openMore(page)
  await page.getByRole('button', { name: /^Reset/ }).click()
  await expect(answerIn(page)).toContainText('30 of NATO’s 32 allies')

  expect(site.foreignRequests()).toEqual([])
  expect(await context.cookies()).toEqual([])
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    windowName: window.name,
    state: history.state,
  }))
  expect(kept).toEqual({
    cookie: '',
    local: 0,
    session: 0,
    databases: 0,
    caches: 0,
    workers: 0,
    windowName: '',
    state: null,
  })
})

test('no response sets a cookie, and the page names nothing to load from elsewhere', async ({
  page,
  baseURL,
}) => {
  const cookies: string[] = []
  page.on('response', async (response) => {
    if ((await response.headerValue('set-cookie')) !== null) cookies.push(response.url())
  })
  await openView(page)
  await page.waitForLoadState('networkidle')
  expect(cookies).toEqual([])
  const named = await page.evaluate(() =>
    // Where the page itself is to be found, and its feed, are said and not loaded.
    [
      ...document.querySelectorAll('[src], link[href]:not([rel="canonical"], [rel="alternate"])'),
    ].map(
      (element) =>
        new URL(element.getAttribute('src') ?? element.getAttribute('href') ?? '', document.baseURI)
          .href,
    ),
  )
  expect(named.length).toBeGreaterThan(0)
  expect(
    named.filter((address) => !address.startsWith(baseURL ?? '') && !address.startsWith('data:')),
  ).toEqual([])
})
