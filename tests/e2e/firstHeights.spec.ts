import { CHARTS } from '../../src/domain/view/view'
import { EMBED_WIDTHS, WIDTH_IN_PX } from '../../src/figures/embedWidths'
import { KINDS } from '../../src/figures/kinds'
import { expect, test } from './site'
import { openView } from './view'

for (const width of EMBED_WIDTHS) {
  test(`a frame for ${WIDTH_IN_PX[width]} px starts with a height that holds each chart of the latest release`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: WIDTH_IN_PX[width], height: 800 })
    for (const chart of CHARTS) {
      await page.goto(`embed/${chart}/`)
      const height = await page.evaluate(() =>
        Math.ceil(document.documentElement.getBoundingClientRect().height),
      )
      const first = KINDS[chart].firstHeight[width]
      expect(first, `${chart} is ${height} px tall`).toBeGreaterThanOrEqual(height)
      expect(first, `${chart} is ${height} px tall`).toBeLessThan(height * 1.3)
    }
  })
}

test('on a phone the dialog hands out the height for the width chosen, not for its own', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openView(page, 'chart=path&release=2026-07-07&year=2026')
  await page.getByRole('button', { name: 'Embed this chart' }).click()
  const dialog = page.getByRole('dialog', { name: 'Embed this chart' })
  await dialog.getByRole('radio', { name: 'Full width' }).check()
  await expect(dialog.getByText(/^1,000 px wide, \d{3} px tall$/)).toBeVisible()
  const text = await dialog.locator('[data-snippet=plain]').getByRole('textbox').inputValue()
  const height = Number(/ height="(\d+)"/.exec(text)?.[1])
  expect(height).toBeGreaterThan(600)
  expect(height).toBeLessThanOrEqual(KINDS.path.firstHeight.full)
})
