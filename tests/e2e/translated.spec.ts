import type { Locator, Page } from '@playwright/test'
import { CHARTS, PAGES } from '../../src/domain/view/view'
import { holdBack } from './holdBack'
import { expect, type Site, test } from './site'
import { answerIn, chartIn, openView, tableIn, waitForView } from './view'

/**
 * Does to a page what a browser that translates does: each text stands in two `font` elements of its own, at once and
 * whenever another comes. Here the words stay the same, so that figures can be read.
 */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const wrap = (text: Node) => {
      const { parentElement: parent, textContent } = text
      if (parent === null || textContent?.trim() === '') return
      if (parent.matches('font, script, style, title, textarea')) return
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      const own = text.cloneNode()
      inner.append(own)
      outer.append(inner)
      text.parentNode?.replaceChild(outer, text)
    }
    const wrapAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Node[] = []
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node)
      for (const text of texts) wrap(text)
    }
    wrapAll(document.body)
    document.documentElement.classList.add('translated-ltr')
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') wrap(target)
        else for (const added of addedNodes) added.nodeType === 3 ? wrap(added) : wrapAll(added)
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
}

/** The rows of the table as they are read: each with its texts. */
const rowsIn = (page: Page) => tableIn(page).locator('tbody tr').allInnerTexts()

/** All that a part of the page says, but for spaces. */
const saidIn = async (part: Locator) =>
  ((await part.textContent()) ?? '').replace(/\s+/g, ' ').trim()

/** A page with the same address that nobody translates. */
async function openPlain(page: Page, site: Site): Promise<Page> {
  const plain = await site.openFreshPage()
  await plain.goto(page.url())
  return plain
}

for (const chart of CHARTS) {
  test(`a translated page of the chart ${chart} goes on, and shows what an untranslated one does`, async ({
    page,
    site,
  }) => {
    await openView(page, `chart=${chart}&allies=POL-DEU`)
    await translate(page)
    const release = page.locator('select[name="release"]')
    for (const id of ['2025-08-28', '2026-07-07', '2024-06-17']) {
      await release.selectOption(id)
      await waitForView(page)
    }
    const years = page.locator('select[name="year"]')
    if ((await years.count()) > 0) {
      await years.selectOption('2020')
      await waitForView(page)
      await years.selectOption('2024')
    }
    const mark = page.locator('input[name="threshold"][value="3"]')
    if ((await mark.count()) > 0) await mark.check({ force: true })
    await waitForView(page)
    const plain = await openPlain(page, site)
    await waitForView(plain)
    expect(await rowsIn(page)).toEqual(await rowsIn(plain))
    expect(await saidIn(answerIn(page))).toBe(await saidIn(answerIn(plain)))
    // A drawing that a library hosts comes to each page in its own time.
    await expect(async () =>
      expect(await saidIn(chartIn(page))).toBe(await saidIn(chartIn(plain))),
    ).toPass()
    // To another page and to another chart, and back.
    await page.getByRole('link', { name: 'Why figures differ' }).first().click()
    await expect(page.getByRole('heading', { name: 'Why figures differ' }).first()).toBeVisible()
    await page.goBack()
    await waitForView(page)
    expect(await rowsIn(page)).toEqual(await rowsIn(plain))
    for (const kind of CHARTS.filter((one) => one !== chart)) {
      const tab = page.locator(`input[name="chart"][value="${kind}"]`)
      await tab.evaluate((button) => (button as HTMLInputElement).click())
      await waitForView(page)
    }
    const other = await openPlain(page, site)
    await waitForView(other)
    expect(await rowsIn(page)).toEqual(await rowsIn(other))
  })
}

test('a page translated before the program is here is taken over, with what was chosen', async ({
  page,
  site,
}) => {
  const start = await holdBack(page, '**/*.js')
  await page.goto('', { waitUntil: 'commit' })
  await expect(page.locator('footer')).toBeVisible()
  await page.getByRole('radio', { name: /^3\.5%/ }).check({ force: true })
  await translate(page)
  await page.locator('.chart-frame svg').evaluate((chart) => chart.setAttribute('data-built', ''))
  start()
  await expect(page).toHaveURL(/\?threshold=3\.5$/)
  await waitForView(page)
  await expect(page.locator('.chart-frame svg[data-built]')).toHaveCount(1)
  const plain = await openPlain(page, site)
  await waitForView(plain)
  expect(await rowsIn(page)).toEqual(await rowsIn(plain))
  expect(await saidIn(answerIn(page))).toBe(await saidIn(answerIn(plain)))
})

for (const kind of PAGES.filter((one) => one !== 'chart')) {
  test(`the translated page ${kind} goes on, and says what an untranslated one does`, async ({
    page,
    site,
  }) => {
    await page.goto(`./?page=${kind}&allies=POL-DEU`)
    await expect(page.locator('html')).toHaveAttribute('data-drawn', '')
    await expect(page.locator('main h1, main h2').first()).toBeVisible()
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    await translate(page)
    const lists = page.locator('main select:visible')
    for (const place of Array.from({ length: await lists.count() }, (_, index) => index)) {
      const list = lists.nth(place)
      const values = await list
        .locator('option')
        .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
      const other = values.findLast((value) => value !== '')
      if (other !== undefined) await list.selectOption(other)
      await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    }
    await expect(page.locator('main h1, main h2').first()).toBeVisible()
    await expect(page.locator('.fallen')).toHaveCount(0)
    const plain = await openPlain(page, site)
    await expect(plain.locator('html')).toHaveAttribute('data-drawn', '')
    await expect(plain.locator('main [aria-busy="true"]')).toHaveCount(0)
    await expect.poll(() => saidIn(plain.locator('main'))).toBe(await saidIn(page.locator('main')))
    await page.getByRole('link', { name: 'Charts', exact: true }).first().click()
    await waitForView(page)
    await page.goBack()
    await expect(page.locator('main h1, main h2').first()).toBeVisible()
  })
}
