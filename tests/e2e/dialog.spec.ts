import type { Locator, Page } from '@playwright/test'
import { expect, test } from './newsroom'
import { openView } from './view'
import { filterOembed, WORDPRESS_RECEIVER } from './wordpress'

/** The site's address as the tested build was told (SITE_URL). */
const SITE = 'https://example.org/mark/'
const JUNE_2024 = 'release=2024-06-17&year=2024'
const FINDING = '23 of NATO’s 32 allies were expected to reach 2% of GDP in 2024'

async function openDialog(page: Page, query: string): Promise<Locator> {
  await openView(page, query)
  const more = page.getByRole('button', { name: 'More', exact: true })
  if (await more.isVisible()) await more.click()
  await page.getByRole('button', { name: 'Embed' }).click()
  const dialog = page.getByRole('dialog', { name: 'Embed this chart' })
  await expect(part(dialog, 'fragment').getByRole('textbox')).not.toBeEmpty()
  // The preview comes from where the page does, and has told its height.
  await expect(dialog.getByText(/^[\d,]+ px wide, [\d,]+ px tall$/)).toBeVisible()
  return dialog
}

const part = (dialog: Locator, kind: string) => dialog.locator(`[data-snippet=${kind}]`)

/** What a snippet's button puts on the clipboard, and what the page has to allow for it. */
async function taken(page: Page, dialog: Locator, kind: string) {
  const card = part(dialog, kind)
  await card.getByRole('button', { name: /^Copy/ }).click()
  await expect(card.getByRole('status')).toHaveText(/^Copied/)
  const text = await page.evaluate(() => navigator.clipboard.readText())
  return { text, policy: (await card.locator('code').textContent()) ?? '' }
}

/** A text for the tested site, which is served from elsewhere than the site will be. */
function here(text: string, baseURL: string | undefined): string {
  return text
    .replaceAll(SITE, baseURL ?? '')
    .replaceAll(new URL(SITE).origin, new URL(baseURL ?? '').origin)
}

test('two frames that size themselves stand in one story under the policy named, each as tall as its own figure', async ({
  page,
  newsroom,
  baseURL,
}) => {
  const ranking = await taken(page, await openDialog(page, JUNE_2024), 'sizing')
  const dialog = await openDialog(page, 'chart=trend&release=2024-06-17&allies=POL-DEU')
  await dialog.getByRole('radio', { name: 'Dark' }).check()
  const trend = await taken(page, dialog, 'sizing')
  expect(ranking.text).toContain(`src="${SITE}embed/ranking/2024-06-17/2024/"`)
  expect(ranking.policy).toBe(trend.policy)
  await page.setViewportSize({ width: 760, height: 800 })
  await newsroom.openStory(
    here(`<div id="a">${ranking.text}</div><div id="b">${trend.text}</div>`, baseURL),
    [],
    here(ranking.policy, baseURL),
  )
  const wide = await newsroom.heightFollowed('a')
  const frame = await newsroom.frameIn('b')
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(frame.locator('tr[data-ally=POL][data-year="2024"]')).toHaveAttribute(
    'data-value',
    '4.12',
  )
  const folded = await newsroom.heightFollowed('b')
  await frame.locator('.mtm-foot summary').click()
  await expect.poll(() => newsroom.heightFollowed('b')).toBeGreaterThan(folded)
  expect(await newsroom.heightFollowed('a'), 'the other frame stays as it is').toBe(wide)
  await page.setViewportSize({ width: 340, height: 800 })
  // In a narrow frame what stands beside the count folds: it may well be less tall.
  await expect.poll(() => newsroom.heightFollowed('a')).not.toBe(wide)
  const attributes = await page
    .locator('#a iframe')
    .evaluate((own) =>
      ['title', 'loading', 'referrerpolicy', 'sandbox'].map((name) => own.getAttribute(name)),
    )
  expect(attributes).toEqual([
    FINDING,
    'lazy',
    'no-referrer',
    'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
  ])
})

test('the plain frame holds the figure at the width it was taken for, and follows the latest release if asked to', async ({
  page,
  newsroom,
  baseURL,
}) => {
  const dialog = await openDialog(page, JUNE_2024)
  await dialog.getByRole('radio', { name: 'Phone' }).check()
  await expect(dialog.getByText(/^320 px wide, /)).toBeVisible()
  const frozen = await taken(page, dialog, 'plain')
  await dialog.getByRole('radio', { name: 'Follow the latest release' }).check()
  const live = await taken(page, dialog, 'plain')
  expect(live.text).toContain(
    `src="${SITE}embed/ranking/?chart=ranking&amp;year=2024&amp;threshold=2"`,
  )
  expect(live.text).not.toContain('23 of 32')
  await newsroom.openStory(
    here(
      `<div id="a" style="width:320px">${frozen.text}</div><div id="b">${live.text}</div>`,
      baseURL,
    ),
  )
  const frame = await newsroom.frameIn('a')
  await expect(frame.locator('h1')).toHaveText(FINDING)
  const [content, room] = await frame.evaluate(() => [
    document.documentElement.getBoundingClientRect().height,
    innerHeight,
  ])
  expect(content).toBeLessThanOrEqual(room ?? 0)
  expect((room ?? 0) - (content ?? 0)).toBeLessThan(12)
  await expect(
    (await newsroom.frameIn('b')).getByText(/NATO release of 7 July 2026/).first(),
  ).toBeVisible()
})

test('the self-contained fragment shows with the network cut, twice in one story, in its own styles and ids', async ({
  page,
  site,
}) => {
  const dialog = await openDialog(page, JUNE_2024)
  const first = await taken(page, dialog, 'fragment')
  await expect(part(dialog, 'fragment').getByRole('textbox')).not.toHaveValue(first.text)
  const second = await taken(page, dialog, 'fragment')
  expect(first.policy).toBe("style-src 'unsafe-inline'")
  const before = site.requests.length
  await page.context().setOffline(true)
  await page.setViewportSize({ width: 1100, height: 900 })
  await page.goto('about:blank')
  await page.setContent(`<!doctype html><meta http-equiv="Content-Security-Policy"
    content="default-src 'none'; ${first.policy}">
    <style>html{font-size:62.5%}svg:not(:root){overflow:hidden}h2{color:red;font-size:90px}svg{height:auto}p{line-height:4}td{padding:40px}</style>
    <div id="a" style="width:320px">${first.text}</div>
    <div id="b" style="width:640px">${second.text}</div>
    <div id="c" style="width:640px">${second.text}</div><h2 id="own">The story’s</h2>`)
  for (const [id, size] of [
    ['a', '21px'],
    ['b', '26px'],
    ['c', '26px'],
  ] as const) {
    const column = page.locator(`#${id}`)
    await expect(column.getByRole('heading', { name: FINDING })).toHaveCSS('font-size', size)
    const bar = column.getByRole('listitem', {
      name: /^Poland, 4\.12%, estimate, at or above 2%/,
    })
    await expect(bar).toBeVisible()
    // Names and values stand in the drawing's margins, whatever the page says of its own pictures.
    await expect(column.locator('svg.mtm-plot')).toHaveCSS('overflow', 'visible')
    await column.locator('.mtm-foot summary').click()
    await expect(column.locator('tr[data-ally]')).toHaveCount(32)
    await expect(column.locator('tr[data-ally=POL]')).toHaveAttribute('data-value', '4.12')
    expect(await column.evaluate((own) => own.scrollWidth <= own.clientWidth), id).toBe(true)
  }
  const idsIn = (id: string) =>
    page.locator(`#${id} [id]`).evaluateAll((all) => all.map((own) => own.id))
  const [a, b] = [await idsIn('a'), await idsIn('b')]
  expect(new Set([...a, ...b]).size).toBe(a.length + b.length)
  // What a drawing refers to is its own, not the other's.
  const referred = await page
    .locator('#a')
    .evaluate((own) =>
      [...own.innerHTML.matchAll(/(?:href="|url\()#([\w-]+)/g)].map(([, id]) => id),
    )
  for (const id of referred) expect(a).toContain(id)
  const value = page.locator('#a .mtm-haloed text').first()
  await expect(value).toHaveCSS('paint-order', 'stroke')
  await expect(value).toHaveCSS('stroke-width', '8px')
  await expect(page.locator('#own')).toHaveCSS('font-size', '90px')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('#a article')).toHaveCSS('background-color', 'rgb(21, 24, 28)')
  expect(site.requests.slice(before), 'requests of the story').toEqual([])
})

test('the address for WordPress leads to a response that WordPress’ filter leaves working', async ({
  page,
  request,
  newsroom,
  baseURL,
}) => {
  const dialog = await openDialog(page, JUNE_2024)
  const { text } = await taken(page, dialog, 'oembed')
  expect(text).toBe(`${SITE}embed/ranking/2024-06-17/2024/`)
  await page.goto(here(text, baseURL))
  const discovery = page.locator('link[rel=alternate][type="application/json+oembed"]')
  await expect(discovery).toHaveAttribute('href', `${text}oembed.json`)
  const response = await request.get(here(`${text}oembed.json`, baseURL))
  expect(response.headers()['content-type']).toContain('application/json')
  const said = await response.json()
  expect(said).toEqual({
    version: '1.0',
    type: 'rich',
    provider_name: 'Meeting the mark',
    provider_url: SITE,
    title: FINDING,
    html: expect.stringContaining(`<iframe src="${text}" title="${FINDING}"`),
    width: expect.any(Number),
    height: expect.any(Number),
    cache_age: expect.any(Number),
  })
  const left = filterOembed(said.html, 'aB3dE5gH1j')
  expect(left).toContain('sandbox="allow-scripts" security="restricted"')
  await newsroom.openStory(
    here(`${WORDPRESS_RECEIVER}<div id="a" style="width:640px">${left}</div>`, baseURL),
  )
  const frame = await newsroom.frameIn('a')
  await expect(page.locator('#a iframe')).toBeVisible()
  await expect(page.locator('#a blockquote')).toBeHidden()
  await expect(frame.locator('tr[data-ally=POL]')).toHaveAttribute('data-value', '4.12')
  await newsroom.heightFollowed('a', 1000)
})

test('a view that has no page of its own gets no address for oEmbed, but the reason', async ({
  page,
}) => {
  const dialog = await openDialog(page, `${JUNE_2024}&threshold=2.5`)
  await expect(part(dialog, 'oembed').getByRole('textbox')).toHaveCount(0)
  await expect(part(dialog, 'oembed')).toContainText(
    'only the charts that have a page of their own',
  )
})

test('the dialog is used on a phone and by keyboard alone: opened, chosen, copied, closed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openView(page, JUNE_2024)
  // Of the words under the answer a phone shows the first alone, until the others are asked for.
  await page.getByRole('button', { name: 'Copy as a sentence' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: 'More', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  const button = page.getByRole('button', { name: 'Embed', exact: true })
  await expect(page.locator('.word:focus'), 'the focus goes on').toBeVisible()
  for (let presses = 0; presses < 6; presses++) {
    if (await button.evaluate((own) => own === document.activeElement)) break
    await page.keyboard.press('ArrowRight')
  }
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Embed this chart' })
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused()
  await expect(dialog.getByText(/^320 px wide, /)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('radio', { name: 'Keep to this release' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('radio', { name: 'Follow the latest release' })).toBeChecked()
  const copy = part(dialog, 'fragment').getByRole('button', { name: /^Copy/ })
  // The fragment is made once its parts are here.
  await expect(copy).toBeEnabled()
  for (let presses = 0; presses < 30; presses++) {
    if (await copy.evaluate((own) => own === document.activeElement)) break
    // Out of the preview, which is another process's, the focus comes a moment after the key.
    const isInside = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null)
    await expect.poll(isInside).toBe(true)
    await page.keyboard.press('Tab')
  }
  await expect(copy).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(part(dialog, 'fragment').getByRole('status')).toHaveText(/^Copied/)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(FINDING)
  expect(await dialog.evaluate((own) => own.scrollWidth <= own.clientWidth)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
})

for (const width of [320, 390]) {
  test(`a phone of ${width} px shows a story’s narrow column whole, without running on sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    const dialog = await openDialog(page, '')
    await dialog.getByRole('radio', { name: 'Phone' }).check()
    await expect(dialog.getByText(/^320 px wide, [\d,]+ px tall$/)).toBeVisible()
    const beyond = await dialog
      .locator('.embed-preview')
      .evaluate((box) => box.scrollWidth - box.clientWidth)
    expect(beyond).toBeLessThanOrEqual(0)
  })
}
