import type { Page } from '@playwright/test'
import { CHARTS, PAGES } from '../../src/domain/view/view'
import { LAUNCH_ARGUMENTS } from './launchArguments.mjs'
import { expect, test } from './site'
import { answerIn, openView } from './view'

const { CHROME_PATH } = process.env

const WIDTHS = [320, 640, 1000, 1280]

/** A browser whose reader has set the size of text to twice the usual one. */
test.use({
  launchOptions: {
    args: [...LAUNCH_ARGUMENTS, '--blink-settings=defaultFontSize=32'],
    ...(CHROME_PATH === undefined ? {} : { executablePath: CHROME_PATH }),
  },
})

for (const chart of CHARTS) {
  test(`with text at 200% the page of the ${chart} does not run sideways, and nothing is cut off`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await openView(page, `chart=${chart}&release=2024-06-17`)
    await expect(answerIn(page)).toBeVisible()
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 768 })
      await expect.poll(() => sideways(page), `${width} px`).toBe(0)
    }
    await page.setViewportSize({ width: 1024, height: 768 })
    await expect.poll(() => sideways(page), 'back at 1024 px').toBe(0)
    const found = await page.evaluate(() => {
      const root = document.documentElement
      const texts = document.querySelectorAll('main p, main button, main label, main h1, main h2')
      const cut = [...texts].filter(
        (text) =>
          text.checkVisibility() &&
          text.clientHeight > 4 &&
          getComputedStyle(text).overflow === 'hidden' &&
          (text.scrollWidth > text.clientWidth + 1 || text.scrollHeight > text.clientHeight + 1),
      )
      return {
        size: getComputedStyle(root).fontSize,
        sideways: root.scrollWidth - root.clientWidth,
        cut: cut.map((text) => text.textContent?.slice(0, 40)),
      }
    })
    expect(found).toEqual({ size: '32px', sideways: 0, cut: [] })
  })

  test(`with text at 200% all of the embedded ${chart} is twice as large, and does not run sideways`, async ({
    page,
  }) => {
    await page.goto(`embed/${chart}/`)
    await page
      .locator('details')
      .evaluateAll((folds) => folds.map((fold) => fold.toggleAttribute('open', true)))
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 768 })
      expect(await sideways(page), `${width} px`).toBe(0)
      const small = await page.locator('article.mtm').evaluate((own, isWide) => {
        const isText = (node: Node) => node.nodeType === 3 && node.textContent?.trim() !== ''
        return [...own.querySelectorAll('*')]
          .filter((element) => [...element.childNodes].some(isText) && element.checkVisibility())
          .filter((element) => element.closest('svg, title') === null || isWide)
          .flatMap((element) => {
            const zoom = element.currentCSSZoom
            // Drawings that are laid out in px are enlarged as a whole; those that are laid out in the size of text grow with it.
            const size = Number.parseFloat(getComputedStyle(element).fontSize) * zoom
            const grows = size >= 24 || (element.closest('svg') !== null && zoom >= 2)
            return grows || element.localName === 'title' ? [] : [`${element.textContent} ${size}`]
          })
      }, width >= 640)
      // In a frame of a phone there is no room to draw it twice as large: its texts grow, and its table.
      expect(small, `${width} px`).toEqual([])
    }
  })
}

for (const kind of PAGES.filter((own) => own !== 'chart')) {
  test(`with text at 200% the page ${kind} does not run sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await page.goto(`./?page=${kind}`)
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    await page.waitForLoadState('networkidle')
    await page
      .locator('details')
      .evaluateAll((folds) => folds.map((fold) => fold.toggleAttribute('open', true)))
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 768 })
      await expect.poll(() => sideways(page), `${width} px`).toBe(0)
    }
  })
}

/** Where the page has drawings, each in a way of its own. */
const DRAWN = [
  '',
  'chart=trend',
  'page=differ',
  'page=ally&allies=DEU',
  'page=compare&allies=DEU-POL',
]

for (const query of DRAWN) {
  test(`with text at 200% all that is written in the page’s drawings is twice as large, and no larger (${query})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`./?${query}`)
    const texts = page.locator('main svg:not(.thumbnail svg) text')
    await expect(texts.filter({ visible: true }).first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    const odd = await texts.evaluateAll((all) =>
      all
        .filter((text) => text.checkVisibility())
        .map((text) => ({
          text: text.textContent,
          size: Math.round(
            Number.parseFloat(getComputedStyle(text).fontSize) * text.currentCSSZoom,
          ),
        }))
        .filter(({ size }) => size < 24 || size > 32),
    )
    expect(odd).toEqual([])
  })
}

for (const query of ['', 'chart=trend', 'page=ally', 'page=compare&allies=DEU-POL']) {
  test(`with text at 200% a phone’s lists have room for what is chosen in them (${query})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`./?${query}`)
    const lists = page.locator('main select').filter({ visible: true })
    await expect(lists.first()).toBeVisible()
    const narrow = await lists.evaluateAll((all) =>
      all
        .filter((list) => list instanceof HTMLSelectElement)
        .map((list) => ({
          chosen: list.selectedOptions[0]?.label,
          ems: list.clientWidth / Number.parseFloat(getComputedStyle(list).fontSize),
        }))
        .filter(({ ems }) => ems < 6),
    )
    expect(narrow).toEqual([])
  })
}

/** By how many px a page is wider than its window. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.documentElement
    return root.scrollWidth - root.clientWidth
  })
}
