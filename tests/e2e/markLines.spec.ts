import type { Page } from '@playwright/test'
import { expect, test } from './site'

/** How many rows of dark pixels follow each other in a column of a screenshot, run by run, in px. */
async function darkRuns(page: Page, x: number, top: number, bottom: number) {
  const clip = { x: Math.floor(x) - 2, y: top, width: 5, height: bottom - top }
  const picture = (await page.screenshot({ clip, fullPage: true })).toString('base64')
  return page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (canvas === null) throw new Error('no canvas')
    canvas.drawImage(image, 0, 0)
    const { data } = canvas.getImageData(0, 0, image.width, image.height)
    const isDark = (row: number) =>
      Array.from({ length: image.width }, (_, column) => (row * image.width + column) * 4).some(
        (at) => (data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 300,
      )
    const runs: number[] = []
    let run = 0
    for (let row = 0; row <= image.height; row += 1) {
      if (row < image.height && isDark(row)) run += 1
      else if (run > 0) {
        runs.push(run)
        run = 0
      }
    }
    return runs
  }, picture)
}

for (const [path, width] of [
  ['embed/ranking/?', 320],
  ['embed/ranking/?', 360],
  ['embed/ranking/?', 700],
  ['./?', 390],
] as const) {
  for (const mark of [2.25, 2.7]) {
    test(`a mark's line leaves no specks between the values that it meets (${path}, ${mark}%, ${width} px)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`${path}threshold=${mark}&release=2026-07-07&year=2026&theme=light`)
      const head = page.locator('.mtm-ranked .mtm-mark', { hasText: `${mark}%` })
      await expect(head.filter({ visible: true })).toHaveCount(1)
      const line = page.locator('.mtm-ranked line[stroke^="var(--ink"]').first()
      // The paper around the values stays, their letters go: what is dark then is the line.
      await page
        .locator('.mtm-ranked text')
        .evaluateAll((texts) =>
          texts.map((text) => text instanceof SVGElement && text.style.setProperty('fill', 'none')),
        )
      const place = await line.evaluate((drawn) => {
        const { left, width: across, top, bottom } = drawn.getBoundingClientRect()
        return { x: left + across / 2 + scrollX, top: top + scrollY, bottom: bottom + scrollY }
      })
      const runs = await darkRuns(page, place.x, Math.ceil(place.top), Math.floor(place.bottom))
      expect(runs.length).toBeGreaterThan(3)
      // Where bars cross it, it shows in the gaps between them: 5 px and more.
      expect(runs.filter((run) => run < 4)).toEqual([])
    })
  }
}

for (const [kind, fold] of [
  ['revisions', '.mtm-rest '],
  ['change', ''],
] as const) {
  test(`no mark runs through why an ally has no figure (${kind})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 })
    await page.goto(`embed/${kind}/`)
    if (fold !== '') await page.locator(`${fold}summary`).click()
    const reason = page.getByText('no armed forces', { exact: true }).filter({ visible: true })
    const { y = 0, height = 0 } = (await reason.first().boundingBox()) ?? {}
    // Above its letters a line of text has some room.
    const top = y + height / 4
    const ends = await page
      .locator(`${fold}.mtm-mark line`)
      .evaluateAll((lines) =>
        lines
          .filter((line) => line.checkVisibility())
          .map((line) => line.getBoundingClientRect().bottom),
      )
    expect(ends.length).toBeGreaterThan(0)
    for (const end of ends) expect(end).toBeLessThanOrEqual(top)
  })
}
