import { CHARTS } from '../../src/domain/view/view'
import { fragmentOf, openStory, PASTED_KINDS } from './fragments'
import { expect, test } from './newsroom'
import { openView } from './view'
import { filterOembed, filterPost, WORDPRESS_RECEIVER } from './wordpress'

/** The address that the tested build was told. */
const SITE = 'https://example.org/mark/'

/** Px of the columns of WordPress' own theme, on a phone and on a wide screen. */
const COLUMNS = [342, 650]

for (const chart of CHARTS) {
  test(`the address of the ${chart} on a line of its own shows the whole figure in WordPress, in a phone’s column and a wide one`, async ({
    page,
    request,
    newsroom,
    baseURL,
  }) => {
    const { html } = await (await request.get(`embed/${chart}/oembed.json`)).json()
    const left = filterOembed(html, 'aB3dE5gH1j')?.replaceAll(SITE, baseURL ?? '')
    for (const width of COLUMNS) {
      await page.setViewportSize({ width: width + 48, height: 900 })
      await newsroom.openStory(
        `${WORDPRESS_RECEIVER}<div id="a" style="width:${width}px">${left}</div>`,
      )
      const frame = await newsroom.frameIn('a')
      await expect(page.locator('#a blockquote')).toBeHidden()
      await expect(page.locator('#a iframe')).not.toHaveAttribute('style')
      const hidden = () =>
        frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
      await expect.poll(hidden, `${width} px`).toBe(0)
      expect(await page.locator('#a iframe').evaluate((own) => own.clientWidth)).toBe(width)
    }
  })
}

for (const kind of PASTED_KINDS) {
  test(`of a pasted ${kind} WordPress leaves an author who may not paste all HTML the texts, and none of the style`, async ({
    page,
  }) => {
    const own = await fragmentOf(page, kind)
    const left = filterPost(own)
    expect(left).not.toMatch(/<(?:style|svg)/)
    await openStory(page, left)
    expect(await page.locator('body').innerText()).not.toMatch(/[{}]|var\(|--|@property/)
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
    await expect(page.locator('.mtm-notice a')).toBeVisible()
  })
}

test('of a frame that sizes itself WordPress leaves such an author the sentence with its link, and no text of the script', async ({
  page,
}) => {
  await openView(page, 'release=2024-06-17&year=2024')
  await page.getByRole('button', { name: 'Embed', exact: true }).click()
  const snippet = await page.locator('[data-snippet=sizing] textarea').inputValue()
  await openStory(page, filterPost(snippet))
  expect((await page.locator('body').innerText()).trim()).toBe(
    '23 of NATO’s 32 allies were expected to reach 2% of GDP in 2024. Source: NATO, release of 17 June 2024.',
  )
  await expect(page.getByRole('link')).toHaveAttribute('href', /release=2024-06-17/)
})
