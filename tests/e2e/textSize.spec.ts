import { CHARTS } from '../../src/domain/view/view'
import { LAUNCH_ARGUMENTS } from './launchArguments.mjs'
import { expect, test } from './site'
import { answerIn, openView } from './view'

const { CHROME_PATH } = process.env

/** A browser whose reader has set the size of text to twice the usual one. */
test.use({
  launchOptions: {
    args: [...LAUNCH_ARGUMENTS, '--blink-settings=defaultFontSize=32'],
    ...(CHROME_PATH === undefined ? {} : { executablePath: CHROME_PATH }),
  },
})

for (const chart of CHARTS) {
  test(`with text at 200 % the page of the ${chart} does not run sideways, and nothing is cut off`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await openView(page, `chart=${chart}&release=2024-06-17`)
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
    await expect(answerIn(page)).toBeVisible()
  })
}
