import { pathToFileURL } from 'node:url'
import type { Frame, Page } from '@playwright/test'
import { CHARTS } from '../../src/domain/view/view'
import { expect, test } from './newsroom'
import { DIST, openPlainHost } from './plainHost'
import { waitForView } from './view'

const PLAIN = { 'Content-Security-Policy': "default-src 'self'" }
/** The icon of no bytes, and what stands in a page, are blocked, and a browser says so. */
const BLOCKED = /Content Security Policy|violates the following/i

/** What a host says that wants scripts to hand on only what is trusted: by any name, or by none of ours. */
const TRUSTED = "require-trusted-types-for 'script'"
const OTHERS_TRUSTED = `${TRUSTED}; trusted-types other`
const REFUSED = /TrustedScript|trusted-types|Trusted Type|createPolicy/i

/** A view of one's own, of a release and mark that no page is published with. */
const OWN = 'release=2024-06-17&threshold=2.5&allies=POL'

/** What an embed shows: its headline, the rows of its table, how its parts are placed and filled. */
async function shownIn(page: Page | Frame) {
  await expect(page.locator('html')).not.toHaveAttribute('aria-busy', 'true')
  return page.evaluate(() => {
    const styleOf = (element: Element) => {
      const { fontFamily, fontSize, fontWeight, display, fill, backgroundColor, width } =
        getComputedStyle(element)
      return [
        element.tagName,
        fontFamily,
        fontSize,
        fontWeight,
        display,
        fill,
        backgroundColor,
        width,
      ]
    }
    return {
      headline: document.querySelector('h1')?.textContent,
      rows: [...document.querySelectorAll('table[data-view] tr')].map((row) => row.textContent),
      looks: [...document.querySelectorAll('body, main, main *')].map((one) => styleOf(one).join()),
    }
  })
}

for (const chart of CHARTS) {
  test(`the embed of the ${chart} under a plain “default-src 'self'” looks and says what it does without`, async ({
    page,
    site,
  }) => {
    site.expectError(BLOCKED)
    const [strict, free] = [await openPlainHost(PLAIN), await openPlainHost()]
    site.admitHost(strict.host)
    site.admitHost(free.host)
    const requested: string[] = []
    page.on('request', (request) => requested.push(request.url()))
    for (const [query, most] of [
      ['', 3],
      [`?${OWN}`, 5],
    ] as const) {
      requested.length = 0
      await page.goto(`${strict.root}embed/${chart}/${query}`)
      await expect(page.locator('html')).toHaveAttribute('data-booted', '')
      const under = await shownIn(page)
      const asked = requested.filter((address) => address.startsWith('http'))
      await page.goto(`${free.root}embed/${chart}/${query}`)
      expect(under).toEqual(await shownIn(page))
      expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(most)
    }
    expect((await shownIn(page)).headline).toBeTruthy()
    strict.close()
    free.close()
  })

  test(`the embed of the ${chart} shows a view of one’s own in a sandboxed frame from a host that sends no header`, async ({
    page,
    site,
    newsroom,
  }) => {
    const host = await openPlainHost()
    site.admitHost(host.host)
    await page.goto(`${host.root}embed/${chart}/?${OWN}`)
    const { headline, rows } = await shownIn(page)
    await newsroom.openStory(
      `<iframe id="a" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" src="${host.root}embed/${chart}/?${OWN}" width="720" height="900"></iframe>`,
    )
    const frame = await newsroom.frameIn('a')
    await expect(frame.locator('h1')).toHaveText(headline ?? '')
    expect(await frame.evaluate(() => self.origin)).toBe('null')
    expect((await shownIn(frame)).rows).toEqual(rows)
    host.close()
  })

  test(`the embed of the ${chart} shows a view of one’s own where nothing inline runs and trusted types are asked for`, async ({
    page,
    site,
  }) => {
    site.expectError(BLOCKED)
    const trusted = `default-src 'self'; ${TRUSTED}`
    const [strict, free] = [
      await openPlainHost({ 'Content-Security-Policy': trusted }),
      await openPlainHost(),
    ]
    site.admitHost(strict.host)
    site.admitHost(free.host)
    await page.goto(`${strict.root}embed/${chart}/?${OWN}`)
    await expect(page.locator('html')).toHaveAttribute('data-booted', '')
    const under = await shownIn(page)
    await page.goto(`${free.root}embed/${chart}/?${OWN}`)
    expect(under).toEqual(await shownIn(page))
    strict.close()
    free.close()
  })

  test(`the embed of the ${chart} says that another view was asked for where no policy of ours is admitted, whatever else is`, async ({
    page,
    site,
  }) => {
    site.expectError(BLOCKED)
    site.expectError(REFUSED)
    for (const policy of [OTHERS_TRUSTED, `default-src 'self'; ${OTHERS_TRUSTED}`]) {
      const host = await openPlainHost({ 'Content-Security-Policy': policy })
      site.admitHost(host.host)
      await page.goto(`${host.root}embed/${chart}/`)
      await expect(page.locator('html')).toHaveAttribute('data-booted', '')
      const own = await shownIn(page)
      await page.goto(`${host.root}embed/${chart}/?${OWN}`)
      const line = page.getByRole('alert')
      await expect(line).toContainText(`Not loaded: ${OWN}.`)
      await expect(line).toContainText(`Shown: ${own.headline}`)
      await expect(line.getByRole('link')).toHaveAttribute('href', /threshold=2\.5/)
      expect((await shownIn(page)).rows).toEqual(own.rows)
      host.close()
    }
  })

  test(`the embed of the ${chart} opened from a disk shows a view of one’s own`, async ({
    page,
    site,
  }) => {
    const host = await openPlainHost()
    site.admitHost(host.host)
    site.admitHost('')
    await page.goto(`${host.root}embed/${chart}/?${OWN}`)
    const { headline, rows } = await shownIn(page)
    await page.goto(`${pathToFileURL(DIST)}embed/${chart}/index.html?${OWN}`)
    expect(await shownIn(page)).toMatchObject({ headline, rows })
    host.close()
  })
}

test('the page under a plain policy looks as it does without', async ({ page, site }) => {
  site.expectError(BLOCKED)
  const [strict, free] = [await openPlainHost(PLAIN), await openPlainHost()]
  site.admitHost(strict.host)
  site.admitHost(free.host)
  const looks: unknown[] = []
  for (const { root } of [strict, free]) {
    await page.goto(root)
    await waitForView(page)
    looks.push(
      await page.evaluate(() =>
        [...document.querySelectorAll('header, h1, .toolbar, .toolbar select, .scoreboard')].map(
          (part) => {
            const { fontFamily, fontSize, color, backgroundColor, display, width } =
              getComputedStyle(part)
            return [
              part.tagName,
              fontFamily,
              fontSize,
              color,
              backgroundColor,
              display,
              width,
            ].join()
          },
        ),
      ),
    )
  }
  expect(looks[0]).toEqual(looks[1])
  expect(looks[0]).toContainEqual(expect.stringMatching(/^H1,"Mark Serif"/))
  strict.close()
  free.close()
})

test('a claim’s embed under a plain policy is styled', async ({ page, site }) => {
  site.expectError(BLOCKED)
  const [strict, free] = [await openPlainHost(PLAIN), await openPlainHost()]
  site.admitHost(strict.host)
  site.admitHost(free.host)
  await page.goto(`${strict.root}embed/claim/four-besides-us/`)
  await expect(page.locator('html')).toHaveAttribute('data-booted', '')
  const under = await shownIn(page)
  await page.goto(`${free.root}embed/claim/four-besides-us/`)
  expect(under).toEqual(await shownIn(page))
  expect(under.headline).toBeTruthy()
  expect(under.looks[1]).toMatch(/^MAIN,-apple-system/)
  const sizes = under.looks.map((look) => Number(/,([\d.]+)px,/.exec(look)?.[1]))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
  strict.close()
  free.close()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('an embed under a plain policy is complete, without its style', async ({ page, site }) => {
    site.expectError(BLOCKED)
    const host = await openPlainHost(PLAIN)
    site.admitHost(host.host)
    await page.goto(`${host.root}embed/ranking/2024-06-17/2024/`)
    await expect(page.locator('h1')).toContainText('23 of NATO’s 32 allies')
    await expect(page.locator('tr[data-ally]')).toHaveCount(32)
    host.close()
  })
})
