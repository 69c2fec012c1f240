import { readFile } from 'node:fs/promises'
import type { Frame, Page, Route } from '@playwright/test'
import { CHARTS, type ChartKind, isOverYears } from '../../src/domain/view/view'
import { DIST, openPlainHost } from './plainHost'
import { expect, type Site, test } from './site'

/** Policies of hosts that let nothing run or style that stands in a page, and one that lets no script run at all. */
const PLAIN = { 'Content-Security-Policy': "default-src 'self'" }
const NO_SCRIPT = { 'Content-Security-Policy': "script-src 'none'" }
/** What browsers say in their console of what is blocked, and of what is not there. */
const TOLD =
  /Content Security Policy|violates the following|Failed to load|MIME|CORS|net::ERR|Unexpected token/i

/** A view that no page is published with. */
const ownOf = (chart: ChartKind) =>
  `release=2024-06-17&threshold=2.5&${isOverYears(chart) ? 'years=2015..2023' : 'year=2023'}`
const OWN = ownOf('ranking')

/** Whether a page says, where it can be seen, that what stands there is not what its address may ask for. */
async function isSaid(page: Page | Frame): Promise<boolean> {
  const told = page.getByText(/no script has run to draw it|^Not loaded: |Not the view asked for/)
  return (await told.filter({ visible: true }).count()) > 0
}

/** The published page in place of a file: what hosts of single pages answer to any path. */
const anyPage = async (route: Route) =>
  route.fulfill({ contentType: 'text/html', body: await readFile(`${DIST}index.html`) })
const missing = (route: Route) => route.fulfill({ status: 404 })

/** A host of the build that sends a policy of its own; what browsers and pages then tell is expected. */
async function openHost(site: Site, policy: Readonly<Record<string, string>>) {
  site.expectError(TOLD)
  const host = await openPlainHost(policy)
  site.admitHost(host.host)
  return host
}

for (const chart of CHARTS) {
  test(`the embed of the ${chart} says that it shows its published view, whichever of its files does not come under a policy of the host`, async ({
    page,
    site,
  }) => {
    const host = await openHost(site, PLAIN)
    const address = `${host.root}embed/${chart}/?${ownOf(chart)}`
    const own = new RegExp(`/embed/${chart}-\\w+\\.js$`)
    for (const lost of [/\/late\.js$/, /\/boot\.js$/, own, /\/embed\/data\//]) {
      for (const answer of [missing, anyPage]) {
        await page.route(lost, answer)
        await page.goto(`${host.root}embed/${chart}/`)
        const published = await page.locator('h1').textContent()
        await page.goto(address)
        await expect.poll(() => isSaid(page), { message: `${lost}` }).toBe(true)
        await expect(page.locator('h1')).toHaveText(published ?? '')
        await expect(page.locator('h1')).toBeVisible()
        await page.unroute(lost)
      }
    }
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('data-booted', '')
    await expect(page.locator('html')).not.toHaveAttribute('aria-busy')
    expect(await isSaid(page)).toBe(false)
    host.close()
  })

  test(`the embed of the ${chart} says so where no script may run, and nothing of it where all do`, async ({
    page,
    site,
  }) => {
    const host = await openHost(site, NO_SCRIPT)
    await page.goto(`${host.root}embed/${chart}/?${ownOf(chart)}`)
    expect(await isSaid(page)).toBe(true)
    // At the headline, in small type.
    const [line, head] = await Promise.all([
      page.getByText('no script has run').boundingBox(),
      page.locator('h1').boundingBox(),
    ])
    expect((head?.y ?? 0) - ((line?.y ?? 0) + (line?.height ?? 0))).toBeLessThan(24)
    await expect(page.getByText('no script has run')).toHaveCSS('font-size', '12px')
    host.close()
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        const seen = document.querySelector('body > p')?.getBoundingClientRect().height
        Object.assign(window, { seen })
      })
    })
    for (const query of ['', `?${ownOf(chart)}`]) {
      await page.goto(`embed/${chart}/${query}`)
      expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toBe(0)
      await expect(page.locator('html')).not.toHaveAttribute('aria-busy')
      expect(await isSaid(page)).toBe(false)
    }
  })

  test(`the script of another chart is not taken for that of the ${chart}`, async ({
    page,
    site,
  }) => {
    site.expectError(TOLD)
    const files = (await (await page.request.get(`embed/${chart}/`)).text()).match(/-\w{8}\.js/)
    const other = CHARTS.find((one) => one !== chart)
    const body = await readFile(`${DIST}embed/${other}${files?.[0]}`)
    await page.route(new RegExp(`/embed/${chart}-\\w+\\.js$`), (route) =>
      route.fulfill({ contentType: 'text/javascript', body }),
    )
    await page.goto(`embed/${chart}/`)
    const published = await page.locator('h1').textContent()
    await page.goto(`embed/${chart}/?${ownOf(chart)}`)
    await expect(page.getByRole('alert')).toContainText(/^Not loaded: release=2024-06-17/)
    await expect(page.locator('h1')).toHaveText(published ?? '')
  })

  test(`what is printed of the embed of the ${chart} before another view has come is no empty sheet, and says what it is`, async ({
    page,
  }) => {
    await page.route(new RegExp(`/embed/${chart}-\\w+\\.js$`), () => {})
    await page.goto(`embed/${chart}/?${ownOf(chart)}`, { waitUntil: 'commit' })
    await expect(page.locator('html')).toHaveAttribute('aria-busy', 'true')
    await page.emulateMedia({ media: 'print' })
    expect(await isSaid(page)).toBe(true)
    expect(
      await page.locator('main').evaluate((main) => getComputedStyle(main).contentVisibility),
    ).toBe('visible')
  })
}

test('a script that its host serves as another character set says what it should', async ({
  page,
}) => {
  await page.goto(`embed/ranking/?${OWN}`)
  await expect(page.locator('main')).toContainText('’')
  const plain = await page.locator('main').textContent()
  await page.route(/\/embed\/.*\.js$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, contentType: 'text/javascript; charset=iso-8859-1' })
  })
  await page.goto(`embed/ranking/?${OWN}&allies=POL`)
  await page.goto(`embed/ranking/?${OWN}`)
  await expect(page.locator('html')).not.toHaveAttribute('aria-busy')
  expect(await page.locator('main').textContent()).toBe(plain)
})

test('an error of somebody else’s script is not taken for one of ours', async ({ page, site }) => {
  site.expectError(/somebody else/)
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      setTimeout(() => {
        throw new Error('somebody else’s')
      })
    })
  })
  await page.goto(`embed/ranking/?${OWN}`)
  await expect(page.locator('h1')).toContainText('2.5% of GDP in 2023')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

/** Every file of the page that it needs to be drawn, and policies under which its inline script says nothing. */
test('the page says that it shows the view it opens with, whichever of its files does not come under a policy of the host', async ({
  page,
  site,
}) => {
  const host = await openHost(site, PLAIN)
  const seen: string[] = []
  page.on('request', (request) => seen.push(new URL(request.url()).pathname))
  await page.goto(`${host.root}?year=2024&threshold=3`)
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  await expect(page.locator('.answer').first()).toContainText('3% of GDP')
  expect(await isSaid(page)).toBe(false)
  const scripts = [...new Set(seen.filter((path) => /^\/assets\/.*\.js$/.test(path)))]
  expect(scripts.length).toBeGreaterThan(1)
  const entry = scripts.filter((path) => /page|index|react/i.test(path))
  expect(entry.length).toBeGreaterThan(0)
  for (const lost of entry) {
    for (const answer of [missing, anyPage]) {
      await page.route(`**${lost}`, answer)
      await page.goto(`${host.root}?year=2024&threshold=3`)
      await expect(page.getByText('30 of NATO’s 32 allies').first()).toBeVisible()
      expect(await isSaid(page), lost).toBe(true)
      await page.unroute(`**${lost}`)
    }
  }
  host.close()
})

for (const [what, policy, sandbox] of [
  ['where no script may run', NO_SCRIPT, null],
  ['in a sandboxed frame of a host with a plain policy', PLAIN, 'allow-scripts'],
] as const) {
  test(`the page says so ${what}, at its headline`, async ({ page, site }) => {
    const host = await openHost(site, policy)
    const address = `${host.root}?year=2024&threshold=3`
    await (sandbox === null
      ? page.goto(address)
      : page.setContent(
          `<iframe sandbox="${sandbox}" src="${address}" width="900" height="700"></iframe>`,
        ))
    const shown = sandbox === null ? page.mainFrame() : page.frames()[1]
    const line = (shown ?? page).getByText(/no script has run to draw it/)
    await expect(line).toBeVisible()
    await expect((shown ?? page).locator('main > :first-child')).toHaveText(/no script has run/)
    host.close()
  })
}

test('nothing of it is said where the program runs, and what is printed before another view has come says what it is', async ({
  page,
}) => {
  await page.route(/\/assets\/[^/]*\.js$/, () => {})
  await page.goto('./?threshold=3', { waitUntil: 'commit' })
  await expect(page.locator('h1')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('h1')).toBeVisible()
  expect(await isSaid(page)).toBe(true)
  await page.unroute(/\/assets\/[^/]*\.js$/)
  await page.emulateMedia({ media: 'screen' })
  await page.goto('./')
  expect(await isSaid(page)).toBe(false)
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  await expect(page.locator('.unscripted')).toHaveCount(0)
})
