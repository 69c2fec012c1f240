import { CHARTS, isOverYears } from '../../src/domain/view/view'
import { expect, test } from './site'
import { openView } from './view'

/** Of a phone, a tablet and a desk, in px. */
const WIDTHS = [390, 768, 1440]

for (const chart of CHARTS) {
  test(`of the ${chart} no text on the page is under 13 px, and each sign has its note in sight`, async ({
    page,
  }) => {
    await openView(page, `chart=${chart}`)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 })
      const found = await page.locator('.chart-figure').evaluate((figure) => {
        const isSeen = (element: Element) =>
          element.checkVisibility() && element.closest('.visually-hidden, .exploring') === null
        const texts = [...figure.querySelectorAll('*')].filter(
          (element) =>
            [...element.childNodes].some(
              (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
            ) &&
            element.localName !== 'title' &&
            isSeen(element),
        )
        const small = texts.filter(
          (text) =>
            Number.parseFloat(getComputedStyle(text).fontSize) * text.currentCSSZoom < 12.99,
        )
        const within = (name: string) =>
          [...figure.querySelectorAll(name)].filter(isSeen).map((one) => one.textContent ?? '')
        const drawn = figure.querySelector('.chart-frame')?.textContent ?? ''
        const noted = within('.footnotes sup').map((sign) => sign.trim())
        const letters = within('.mtm-sign').flatMap((signs) => signs.trim().split(/\s+/))
        const symbols = ['▲', '▼', '†'].filter((sign) => drawn.includes(sign))
        return {
          small: small.map((text) => text.textContent),
          unexplained: [...letters, ...symbols].filter((sign) => !noted.includes(sign)),
        }
      })
      expect(found, `${width} px`).toEqual({ small: [], unexplained: [] })
    }
  })
}

for (const chart of CHARTS.filter(isOverYears)) {
  test(`the two years of the ${chart} say in sight which is the first, at every width`, async ({
    page,
  }) => {
    await openView(page, `chart=${chart}`)
    for (const width of [390, 600, 768, 1100, 1200, 1440]) {
      await page.setViewportSize({ width, height: 844 })
      const tools = page.locator('.tools')
      for (const name of ['From', 'To']) {
        const label = tools.getByText(name, { exact: true })
        const list = tools.getByLabel(name, { exact: true })
        const [said, listed] = [await label.boundingBox(), await list.boundingBox()]
        expect(said?.width, `${name} at ${width} px`).toBeGreaterThan(10)
        expect((said?.x ?? 0) + (said?.width ?? 0)).toBeLessThanOrEqual(listed?.x ?? 0)
      }
      const [tabs, years] = [
        await page.locator('.chart-kinds').boundingBox(),
        await tools.boundingBox(),
      ]
      const isBeside = (tabs?.x ?? 0) + (tabs?.width ?? 0) <= (years?.x ?? 0)
      expect(isBeside || (tabs?.y ?? 0) + (tabs?.height ?? 0) <= (years?.y ?? 0)).toBe(true)
    }
  })
}
