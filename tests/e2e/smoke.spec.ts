import { expect, test } from './site'

test('the page opens under its title, with everything from its own host', async ({
  page,
  site,
}) => {
  await page.goto('./')
  await expect(page).toHaveTitle(/Meeting the mark$/)
  await expect(page.getByRole('main')).toBeVisible()
  expect(site.requests.length).toBeGreaterThan(1)
  expect(site.foreignRequests()).toEqual([])
})

test('the page leaves nothing in the browser: no cookie, no storage, no worker', async ({
  page,
  context,
}) => {
  await page.goto('./')
  await expect(page.getByRole('main')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(await context.cookies()).toEqual([])
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 })
})

test('data files come as UTF-8 text, open to every origin, and a missing one is not found', async ({
  request,
}) => {
  const file = await request.get('data/allies.csv')
  expect(file.status()).toBe(200)
  expect(file.headers()['content-type']).toBe('text/csv; charset=utf-8')
  expect(file.headers()['access-control-allow-origin']).toBe('*')
  expect((await request.get('data/nato/1900-01-01.csv')).status()).toBe(404)
  expect((await request.get('data/README.md')).status()).toBe(404)
})

test('nothing keeps the page from being framed', async ({ request }) => {
  const headers = (await request.get('./')).headers()
  expect(headers['x-frame-options']).toBeUndefined()
  expect(headers['content-security-policy']).not.toContain('frame-ancestors')
})
