import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { CHARTS, PAGES } from '../../src/domain/view/view'
import { ALWAYS, EMBEDDER } from '../../src/publish/hosts/headers'
import { DIST, openPlainHost } from './plainHost'
import { expect, test } from './site'

/** Browsers say in their console what they do not load. */
const NOT_LOADED = /CORS|Failed to load|net::ERR|blocked|MIME/i

/** Other views and pages than the one that stands in the page. */
const OTHERS = [
  ...CHARTS.map((chart) => `chart=${chart}&release=2024-06-17&threshold=3`),
  ...PAGES.filter((page) => page !== 'chart').map((page) => `page=${page}&threshold=3`),
  'utm_source=x&threshold=3',
  'chart=trend&amp;threshold=3',
]

for (const query of OTHERS) {
  test(`where the script is refused, ?${query} shows what the page holds at once, and says above it that it is not that`, async ({
    page,
    site,
  }) => {
    site.expectError(NOT_LOADED)
    await page.clock.install()
    await page.route(/\/assets\/[^/]*\.js$/, (route) => route.fulfill({ status: 404 }))
    await page.goto(`./?${query}`)
    const [answer, line] = [
      page.getByText('30 of NATO’s 32 allies').first(),
      page.getByRole('alert'),
    ]
    await expect(answer).toBeVisible()
    await expect(line).toContainText('Not the view asked for')
    await expect(line.getByRole('link')).toHaveAttribute('href', page.url())
    const [said, shown] = [await line.boundingBox(), await answer.boundingBox()]
    expect(said?.y).toBe(0)
    expect(shown?.y).toBeGreaterThan(said?.height ?? 0)
  })
}

test('where the script does not arrive, the page shows what it holds within three seconds, and says that it is not that', async ({
  page,
}) => {
  await page.clock.install()
  await page.route(/\/assets\/[^/]*\.js$/, () => {})
  await page.goto('./?chart=trend', { waitUntil: 'commit' })
  const answer = page.getByText('30 of NATO’s 32 allies').first()
  await expect(answer).toBeHidden()
  await page.clock.runFor(3000)
  await expect(answer).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('Not the view asked for')
})

for (const query of ['', '?utm_source=x', '?fbclid=x']) {
  test(`where the script does not arrive, “${query}” shows the page at once, and soon says that its controls do nothing`, async ({
    page,
    site,
  }) => {
    site.expectError(NOT_LOADED)
    await page.clock.install()
    await page.route(/\/assets\/[^/]*\.js$/, (route) => route.fulfill({ status: 404 }))
    await page.goto(`./${query}`)
    await expect(page.getByText('30 of NATO’s 32 allies').first()).toBeVisible()
    await page.clock.runFor(3000)
    await expect(page.getByRole('alert')).toContainText('controls')
    await expect(page.getByRole('alert')).not.toContainText('Not the view asked for')
  })
}

test('in a sandboxed frame from a host without headers the dashboard is styled, says what it needs, and opens in a tab of its own', async ({
  page,
  context,
  site,
}) => {
  site.expectError(NOT_LOADED)
  const host = await openPlainHost()
  site.admitHost(host.host)
  await page.setContent(
    `<iframe sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" src="${host.root}?release=2024-06-17&year=2024&threshold=3" width="1000" height="700"></iframe>`,
  )
  const frame = page.frameLocator('iframe')
  const line = frame.getByRole('alert')
  await expect(line).toContainText('Not the view asked for')
  await expect(line).toContainText('sandboxed frame')
  await expect(line).toContainText('Access-Control-Allow-Origin')
  const heading = frame.locator('h1')
  await expect(heading).toBeVisible()
  expect(await heading.evaluate((h1) => getComputedStyle(h1).fontFamily)).not.toMatch(/^"?Times/)
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    line.getByRole('link', { name: 'Open in a tab of its own' }).click(),
  ])
  await expect(tab.locator('.answer').first()).toContainText(
    '5 of NATO’s 32 allies were expected to reach 3%',
  )
  host.close()
})

test('in a sandboxed frame that may not save, nothing is said to be saved, and where it can be', async ({
  page,
  baseURL,
  site,
}) => {
  site.expectError(/Download is disallowed/)
  await page.setContent(
    `<iframe sandbox="allow-scripts" src="${baseURL}?release=2024-06-17&year=2024&threshold=3" width="1300" height="900"></iframe>`,
  )
  const frame = page.frameLocator('iframe')
  await frame.getByRole('button', { name: 'Download', exact: true }).click()
  let saved = 0
  page.on('download', () => {
    saved += 1
  })
  for (const [name, ending] of [
    ['CSV of the table', 'csv'],
    ['SVG', 'svg'],
    ['Excel', 'xlsx'],
  ] as const) {
    await frame.getByRole('button', { name, exact: true }).click()
    const told = frame.getByRole('dialog').getByText('Handed to the browser to save: ')
    await expect(told).toContainText(
      new RegExp(`\\.${ending}\\. If it saves nothing, open this page in a tab`),
    )
  }
  await expect(frame.getByText(/\bSaved\b/)).toHaveCount(0)
  expect(saved).toBe(0)
})

test('opened from a disk the dashboard is styled, and says that it needs a server', async ({
  page,
  site,
}) => {
  site.expectError(NOT_LOADED)
  site.admitHost('')
  await page.goto(`${pathToFileURL(DIST)}index.html`)
  const line = page.getByRole('alert')
  await expect(line).toContainText('opened from a disk')
  await expect(line).toContainText('web server')
  await expect(line.getByRole('link')).toHaveCount(0)
  await expect(page.getByText('30 of NATO’s 32 allies').first()).toBeVisible()
  const size = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontSize)
  expect(size).not.toBe('32px')
})

test('a folder that is served without its slash says so, and leads to the address with it', async ({
  page,
  site,
}) => {
  site.expectError(NOT_LOADED)
  const host = await openPlainHost()
  site.admitHost(host.host)
  // As some servers do: the folder's page, at an address under which nothing beside it is found.
  await page.route(`${host.root}mark?threshold=3`, async (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: (await readFile(`${DIST}index.html`, 'utf8')).replaceAll('"./', '"./none/'),
    }),
  )
  await page.goto(`${host.root}mark?threshold=3`)
  const line = page.getByRole('alert')
  await expect(line).toContainText('lacks the slash')
  await expect(line.getByRole('link', { name: 'Open it with the slash' })).toHaveAttribute(
    'href',
    '/mark/?threshold=3',
  )
  host.close()
})

/** The headers of a page that isolates itself from others. */
const ISOLATED = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

for (const [what, sends, attributes] of [
  ['of a host that sends our headers', Object.fromEntries([...ALWAYS, EMBEDDER]), ''],
  ['of a host without any, as “credentialless”', {}, 'credentialless'],
] as const) {
  test(`in a page that isolates itself an embed ${what} shows a view of one’s own`, async ({
    browser,
  }) => {
    const host = await openPlainHost(sends)
    const story = await openPlainHost(
      ISOLATED,
      `<!doctype html><iframe ${attributes} src="${host.root}embed/ranking/?release=2024-06-17&year=2024&threshold=3"></iframe>`,
    )
    // Responses that a test lets through are not those of the host: a frame is blocked whatever it sends.
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${story.root}story`)
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
    await expect(page.frameLocator('iframe').locator('h1')).toHaveText(/^5 of NATO’s 32 allies/)
    await context.close()
    host.close()
    story.close()
  })
}

test('what is printed holds nothing that is still waiting, and asks for what comes late', async ({
  page,
  site,
}) => {
  const arrive = site.delayFile('data/nato/2025-08-28.csv')
  await page.goto('./?page=claims')
  await expect(page.locator('#article')).toBeAttached()
  await expect(page.locator('.waiting').first()).toBeAttached()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.waiting').filter({ visible: true })).toHaveCount(0)
  arrive()
  await expect.poll(() => site.requests.some((one) => one.includes('2025-08-28.csv'))).toBe(true)
  await expect(page.locator('.waiting')).toHaveCount(0)
})
