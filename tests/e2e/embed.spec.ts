import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { CHARTS } from '../../src/domain/view/view'
import { expect, test } from './newsroom'
import { readDataFile } from './site'

const FROZEN = 'embed/ranking/2024-06-17/2024/'

/** Cells of a CSV file of data/ that has no quoted ones in the columns asked for. */
async function cellsOf(path: string, columns: readonly string[]): Promise<readonly string[][]> {
  const [head = '', ...lines] = (await readDataFile(path)).trim().split('\n')
  const at = columns.map((column) => head.split(',').indexOf(column))
  return lines.map((line) => at.map((index) => line.split(',')[index] ?? ''))
}

/** Ally, share to two decimals and verdict at 2%, as the file has them for 2024. */
async function triplesOf2024() {
  const names = new Map(
    (await cellsOf('data/allies.csv', ['iso3', 'name'])).map(([code = '', name = '']) => [
      code,
      name,
    ]),
  )
  const rows = await cellsOf('data/nato/2024-06-17.csv', ['iso3', 'year', 'share_gdp_pct'])
  return rows
    .filter(([code = '', year, share]) => year === '2024' && names.has(code) && share !== '')
    .map(([code = '', , share = '']) => {
      const [whole = '', fraction = ''] = share.split('.')
      const thousandths = Number(whole + fraction.padEnd(3, '0').slice(0, 3))
      const hundredths = Math.floor((thousandths + 5) / 10)
      return {
        code,
        name: names.get(code) ?? '',
        text: `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`,
        verdict: hundredths >= 200 ? 'meets' : 'below',
      }
    })
}

/** Requests of a page and what they weigh compressed, in bytes, by address. */
function weigh(page: Page): ReadonlyMap<string, Promise<number>> {
  const weights = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    weights.set(
      response.url(),
      response.body().then((body) => gzipSync(body, { level: 6 }).length),
    )
  })
  return weights
}

async function totalOf(weights: ReadonlyMap<string, Promise<number>>): Promise<number> {
  return (await Promise.all(weights.values())).reduce((sum, weight) => sum + weight, 0)
}

/** The names that Chromium gives to assistive technology, of every list item that it does not ignore. */
async function listItems(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes
    .filter((node) => !node.ignored && node.role?.value === 'listitem')
    .map((node) => String(node.name?.value ?? ''))
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an address that asks for another view says that it is not shown', async ({ page }) => {
    await page.goto('embed/change/?chart=change&release=2024-06-17&years=2014..2024&threshold=3')
    await expect(page.locator('body > p')).toBeVisible()
    await expect(page.locator('body > p')).toHaveText(
      'Shown as published. If its link asks for another view, no script has run to draw it.',
    )
    await expect(page.locator('h1')).toContainText('in 2026 than in 2014')
  })

  test('the whole ranking shows, with a table row for each of the 32 allies', async ({ page }) => {
    await page.goto(FROZEN)
    await expect(page.locator('h1')).toHaveText(
      '23 of NATO’s 32 allies were expected to reach 2% of GDP in 2024',
    )
    await expect(page.locator('.mtm-mark').filter({ visible: true }).first()).toHaveText(
      '2% guideline',
    )
    await page.locator('.mtm-foot summary').click()
    await expect(page.locator('table[data-view] caption')).toContainText('% of GDP, 2024')
    const rows = page.locator('tr[data-ally]')
    await expect(rows).toHaveCount(32)
    await expect(rows.first()).toBeVisible()
    const shown = await rows.evaluateAll((all) =>
      all.map((row) =>
        ['ally', 'value', 'verdict', 'counted']
          .map((name) => row.getAttribute(`data-${name}`))
          .join(' '),
      ),
    )
    const held = (await triplesOf2024()).map(
      ({ code, text, verdict }) => `${code} ${text} ${verdict} true`,
    )
    expect(shown.sort()).toEqual([...held, 'ISL  none true'].sort())
    await expect(page.locator('tr[data-ally=ISL]')).toContainText('no armed forces')
  })

  test('the whole trend shows, with a table row for each ally and year', async ({ page }) => {
    await page.goto('embed/trend/')
    await expect(page.locator('svg [role=listitem]')).toHaveCount(7)
    await page.locator('.mtm-foot summary').click()
    await expect(page.locator('tr[data-ally=POL][data-year="2024"]')).toHaveAttribute(
      'data-value',
      '3.75',
    )
    await expect(page.locator('tr[data-ally][data-year]')).toHaveCount(7 * 13)
  })
})

test('all 32 allies are in the accessibility tree with their value and verdict', async ({
  page,
}) => {
  await page.goto(FROZEN)
  const names = await listItems(page)
  const words = { meets: 'at or above 2%', below: 'below 2%' }
  for (const { name, text, verdict } of await triplesOf2024()) {
    const said = verdict === 'meets' ? words.meets : words.below
    const own = names.filter((item) => item.startsWith(`${name}, ${text}%, estimate, ${said}`))
    expect(own, `${name} ${text} ${verdict}`).toHaveLength(1)
  }
  expect(names).toContain('Iceland, no armed forces')
})

test('the ranking is at most 1,000 px tall in a frame of 320 px, and nothing overflows', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 300 })
  for (const path of [
    FROZEN,
    'embed/ranking/2025-08-28/2025/',
    'embed/ranking/2020-10-21/2020/',
    'embed/ranking/2026-03-26/2025/',
    'embed/ranking/',
  ]) {
    await page.goto(path)
    const [height, width] = await page.evaluate(() => [
      document.documentElement.getBoundingClientRect().height,
      document.documentElement.scrollWidth,
    ])
    expect(height, path).toBeLessThanOrEqual(1000)
    expect(width, path).toBe(320)
  }
})

test('an embed as published takes two requests and at most 10 kB, its script at most 2 kB of it', async ({
  page,
}) => {
  for (const path of [FROZEN, 'embed/ranking/', 'embed/trend/']) {
    const weights = weigh(page)
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    expect(weights.size, path).toBe(2)
    expect(await totalOf(weights), path).toBeLessThanOrEqual(10_000)
    const boot = await page.locator('head script:not([src])').textContent()
    expect(gzipSync(boot ?? '').length).toBeGreaterThan(500)
    expect(gzipSync(boot ?? '').length).toBeLessThanOrEqual(2000)
    page.removeAllListeners('response')
  }
})

test('a view of the reader’s own takes four requests and at most 30 kB', async ({ page }) => {
  for (const path of [
    `${FROZEN}?threshold=2.5&allies=POL`,
    'embed/trend/?release=2024-06-17&allies=POL-DEU-FRA',
    'embed/trend/?release=2025-08-28&allies=USA-POL-EST-GBR-FRA-DEU-ESP-NATO_TOTAL',
  ]) {
    const weights = weigh(page)
    await page.goto(path)
    await expect(page.locator('[aria-busy]')).toHaveCount(0)
    await page.waitForLoadState('networkidle')
    expect([...weights.keys()].filter((address) => address.includes('/embed/data/'))).toHaveLength(
      1,
    )
    expect(weights.size, path).toBe(4)
    expect(await totalOf(weights), path).toBeLessThanOrEqual(30_000)
    page.removeAllListeners('response')
  }
})

test('a query changes the figure: threshold, allies, release and years', async ({ page }) => {
  await page.goto(`${FROZEN}?threshold=3&allies=POL-DEU`)
  await expect(page.locator('h1')).toHaveText(
    '5 of NATO’s 32 allies were expected to reach 3% of GDP in 2024',
  )
  await expect(page.locator('[role=listitem]:has(text[font-weight="600"])')).toHaveCount(2)
  await expect(page.locator('tr[data-ally=DEU]')).toHaveAttribute('data-verdict', 'below')
  expect(await page.locator('svg text[text-anchor=end]').count()).toBeGreaterThan(30)
  await expect(page).toHaveTitle('5 of NATO’s 32 allies were expected to reach 3% of GDP in 2024')

  await page.goto(`${FROZEN}?release=2026-07-07&year=2025`)
  await expect(page.locator('h1')).toHaveText(/^28 of 32 allies/)
  await page.goto('embed/ranking/?year=2024')
  await expect(page.locator('h1')).toHaveText(/^17 of NATO’s 32 allies/)
  await page.goto('embed/ranking/?chart=trend&allies=POL-DEU&years=2020..2024')
  await expect(page.locator('tr[data-year]')).toHaveCount(10)
})

test('what a newer release says otherwise stands on a frozen figure, at any threshold', async ({
  page,
}) => {
  const notice = page.locator('.mtm-notice')
  await page.goto(FROZEN)
  await expect(notice).toContainText(
    'Newer figures for 2024, of 7 July 2026: Albania, Bulgaria, Czechia, Montenegro, North Macedonia and Slovakia now below 2%.',
  )
  await expect(notice).toContainText('They measure core defence spending')
  const link = notice.getByRole('link', { name: 'See the newer figures' })
  await expect(link).toHaveAttribute('href', /release=2026-07-07&year=2024&threshold=2$/)

  await page.goto(`${FROZEN}?threshold=3`)
  await expect(notice).toContainText('Lithuania now at or above 3%; Greece now below 3%.')
  await expect(link).toHaveAttribute('href', /release=2026-07-07&year=2024&threshold=3$/)
  await page.goto(`${FROZEN}?threshold=3.5`)
  await expect(notice).toContainText('no ally changes sides at 3.5%')

  await page.goto('embed/ranking/2026-07-07/2024/')
  await expect(page.locator('h1')).toBeVisible()
  await expect(notice).toHaveCount(0)
})

test('a figure that follows the latest release says what has changed since a day', async ({
  page,
}) => {
  const notice = page.locator('.mtm-notice')
  await page.goto('embed/ranking/?year=2024&since=2024-07-01')
  await expect(notice).toHaveText(
    'Since the release of 17 June 2024, for 2024 (by another definition): Albania, Bulgaria, Czechia, Montenegro, North Macedonia and Slovakia now below 2%.',
  )
  await page.goto('embed/ranking/?release=latest&year=2024&threshold=3&since=2024-07-01')
  await expect(notice).toContainText('Lithuania now at or above 3%; Greece now below 3%.')
  await page.goto('embed/ranking/?since=2024-07-01')
  await expect(notice).toHaveText(
    'No release that was out on 1 July 2024 has figures for 2026: what has changed since cannot be said.',
  )
  await page.goto('embed/ranking/?since=2026-08-01')
  await expect(notice).toHaveText('No release since 1 August 2026 has changed these figures.')
})

const HOSTILE: Readonly<Record<string, string>> = {
  'a script for an ally': 'allies=<script>alert(1)</script>',
  'a script for a release': `release=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`,
  'a path for a release': 'release=../../../x',
  'no number for a threshold': 'threshold=NaN',
  'a threshold past all bounds': 'threshold=1e999',
  // Hosts refuse addresses of more than some eight thousand.
  'seven thousand characters': `allies=${'x'.repeat(7_000)}`,
  'a chart that is none': 'chart=__proto__&lang=constructor&measure=toString',
  'a year without figures': 'year=1900&years=2030..2010',
  'a day that is none': 'since=2024-02-31',
}

test('hostile and senseless queries show the page as it is, run nothing and are not echoed', async ({
  page,
}) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    return dialog.dismiss()
  })
  await page.goto(FROZEN)
  const asPublished = await page.locator('main').innerHTML()
  for (const [what, query] of Object.entries(HOSTILE)) {
    await page.goto(`${FROZEN}?${query}`)
    await expect(page.locator('[aria-busy]'), what).toHaveCount(0)
    const shown = await page.locator('main').evaluate((main) => {
      // That something was not understood is said, by the names of our parameters alone.
      const line = main.querySelector('[role=alert]')
      line?.remove()
      return { line: line?.textContent ?? '', rest: main.innerHTML }
    })
    expect(shown.line, what).toMatch(/^(?:Not shown as the address asks: .*\.)?$/)
    expect(shown.rest, what).toBe(asPublished)
    expect(await page.locator('html').getAttribute('lang'), what).toBe('en')
  }
  expect(dialogs).toEqual([])
})

test('a language that is not held gives way to English, and the embed says so', async ({
  page,
}) => {
  await page.goto(`${FROZEN}?lang=de`)
  await expect(page.getByRole('alert')).toHaveText(
    'Not shown as the address asks: lang (not held here in full).',
  )
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('a release that is not held is as good as none: the page’s own stays', async ({ page }) => {
  await page.goto(`${FROZEN}?release=1999-01-01`)
  await expect(page.getByRole('alert')).toContainText('release (not held here in full)')
  await expect(page.locator('h1')).toHaveText(/^23 of NATO’s 32 allies/)
  await expect(page.locator('main')).not.toContainText('1999')
})

test('in a sandboxed frame of no origin a view of its own shows and tells its height', async ({
  page,
  newsroom,
  baseURL,
}) => {
  await newsroom.openStory(
    `<iframe id="a" sandbox="allow-scripts" src="${baseURL}${FROZEN}?threshold=3&theme=dark" style="width:100%"></iframe>`,
    ['@datawrapper/chart-core/lib/embed.js'],
  )
  const frame = await newsroom.frameIn('a')
  await expect(frame.locator('h1')).toHaveText(/^5 of NATO’s 32 allies/)
  expect(await frame.evaluate(() => self.origin)).toBe('null')
  expect(await newsroom.heightFollowed('a')).toBeGreaterThan(600)
  expect(page.url()).toMatch(/\/story$/)
})

test('an embed leaves nothing in the browser: no cookie, no storage', async ({
  page,
  context,
  site,
}) => {
  for (const path of [FROZEN, `${FROZEN}?threshold=3`, 'embed/trend/', 'embed/trend/?allies=POL']) {
    await page.goto(path)
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
  }
  expect(site.foreignRequests()).toEqual([])
})

test('a theme in the query wins over the reader’s own, before and after drawing', async ({
  page,
}) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(`${FROZEN}?theme=dark`)
  await expect.poll(paper).toBe('rgb(21, 24, 28)')
  await page.goto(`${FROZEN}?theme=dark&threshold=3`)
  await expect(page.locator('h1')).toHaveText(/^5 of/)
  expect(await paper()).toBe('rgb(21, 24, 28)')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`${FROZEN}?theme=light`)
  await expect.poll(paper).toBe('rgb(255, 255, 255)')
  await page.goto(FROZEN)
  expect(await paper()).toBe('rgb(21, 24, 28)')
})

test('if the figures asked for cannot be had, the page’s own stay and a line says so', async ({
  page,
  site,
}) => {
  site.refuseFile('embed/data/2024.js')
  await page.goto(`${FROZEN}?release=2026-07-07`)
  const line = page.getByRole('alert')
  await expect(line).toContainText('Not loaded: release=2026-07-07. 2024: not loaded. Shown: 23 of')
  await expect(line.getByRole('link')).toHaveText('Open what was asked for')
  await expect(page.locator('h1')).toHaveText(/^23 of NATO’s 32 allies/)
  await expect(page.locator('[aria-busy]')).toHaveCount(0)
})

for (const kind of CHARTS) {
  test(`a server that takes requests and never answers leaves the published ${kind} in sight, with a line that it is not the view asked for`, async ({
    page,
  }) => {
    const silent = { script: /\/embed\/\w+-[0-9a-f]{8}\.js/, data: /\/embed\/data\// }
    await page.goto(`embed/${kind}/`)
    const own = await page.locator('h1').textContent()
    for (const addresses of Object.values(silent)) {
      await page.route(addresses, () => undefined)
      await page.goto(`embed/${kind}/?release=2024-06-17&threshold=3`, { waitUntil: 'commit' })
      const line = page.getByRole('alert')
      await expect(line).toContainText('Not loaded: release=2024-06-17&threshold=3.')
      await expect(page.locator('h1')).toBeVisible()
      await expect(page.locator('h1')).toHaveText(own ?? '')
      await page.unroute(addresses)
    }
  })

  test(`where the script that draws a ${kind} does not arrive, the page’s own view stays and says so within three seconds`, async ({
    page,
    site,
  }) => {
    site.expectError(/Failed to load resource/)
    await page.route(/\/embed\/\w+-[0-9a-f]{8}\.js/, (route) => route.fulfill({ status: 404 }))
    await page.goto(`embed/${kind}/`)
    const own = await page.locator('h1').textContent()
    await page.goto(`embed/${kind}/?release=2024-06-17&threshold=3`)
    const line = page.getByRole('alert')
    await expect(line).toContainText(`Not loaded: release=2024-06-17&threshold=3.`, {
      timeout: 3000,
    })
    await expect(line).toContainText(`Shown: ${own}`)
    await expect(line.getByRole('link')).toHaveAttribute(
      'href',
      /\?.*release=2024-06-17.*threshold=3/,
    )
    await expect(page.locator('h1')).toHaveText(own ?? '')
    await expect(page.locator('[aria-busy]')).toHaveCount(0)
  })
}

test('the pointer brings the full name of a bar or point', async ({ page }) => {
  const tip = page.getByRole('tooltip')
  await page.goto(FROZEN)
  await expect(tip).toBeHidden()
  await page.locator('[role=listitem][aria-label^="Poland"] rect').first().hover()
  await expect(tip).toHaveText('Poland, 4.12%, estimate, at or above 2%')
  await page.mouse.move(300, 8)
  await expect(tip).toBeHidden()
  await page.goto('embed/trend/')
  await page.locator('circle[aria-label^="Poland, 2024"]').hover()
  await expect(tip).toHaveText('Poland, 2024, 3.75%, actual, at or above 2%')
})

test('on paper the table is unfolded and the figure is dark on light', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(`${FROZEN}?theme=dark`)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const ink = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).color)
  expect(await ink()).toBe('rgb(26, 29, 33)')
  await expect(page.locator('tr[data-ally=POL]')).toBeVisible()
})

test('in a frame nothing unfolds on paper, which keeps its height, and the source stands right under the headline', async ({
  page,
}) => {
  await page.route('**/story', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><link rel="icon" href="data:,"><iframe src="${FROZEN}" width="640" height="1000"></iframe>`,
    }),
  )
  await page.goto('story')
  const frame = page.frameLocator('iframe')
  const heights = () =>
    frame.locator('main').evaluate((main) => main.getBoundingClientRect().height)
  await expect(frame.locator('html')).toHaveAttribute('data-framed', '')
  const onScreen = await heights()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(frame.locator('tr[data-ally=POL]')).toBeHidden()
  expect(await heights()).toBeLessThanOrEqual(onScreen + 1)
  const [head, source, chart] = await Promise.all(
    ['h1', 'p.mtm-foot:has-text("Source: NATO")', 'svg.mtm-plot'].map((part) =>
      frame
        .locator(part)
        .first()
        .evaluate((own) => own.getBoundingClientRect().top),
    ),
  )
  expect(head).toBeLessThan(source ?? 0)
  expect(source).toBeLessThan(chart ?? 0)
})

test('the API comes as JSON, open to every origin', async ({ request }) => {
  const response = await request.get('api/v1/releases/2024-06-17/2024.json')
  expect(response.headers()['access-control-allow-origin']).toBe('*')
  expect(response.headers()['content-type']).toContain('application/json')
  const { counts } = await response.json()
  expect(counts['2'].meets).toBe(23)
  expect((await request.get('api/v1/releases/1999-01-01.json')).status()).toBe(404)
})
