import { expect, test } from './site'

for (const [path, width] of [
  ['./?chart=path', 1440],
  ['./?chart=path', 390],
  ['embed/path/', 600],
  ['embed/path/', 320],
] as const) {
  test(`names and years of paths side by side stand on a line each (${path}, ${width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(path)
    const panels = page.locator('[role="listitem"]:has(> svg text)')
    await expect(panels).toHaveCount(7)
    const places = await panels.evaluateAll((all) =>
      all.map((panel) => {
        const texts = [...panel.querySelectorAll('text')]
        const topOf = (text: RegExp) =>
          texts.find(({ textContent }) => text.test(textContent ?? ''))?.getBoundingClientRect().top
        return {
          row: panel.getBoundingClientRect().top,
          name: topOf(/^[A-Z][a-z]/),
          years: topOf(/^20\d\d$/),
        }
      }),
    )
    for (const { row, name, years } of places) {
      expect(name).toBeDefined()
      for (const beside of places.filter((other) => Math.abs(other.row - row) < 1)) {
        expect(beside.name).toBeCloseTo(name ?? 0, 0)
        expect(beside.years).toBeCloseTo(years ?? 0, 0)
      }
    }
  })
}

for (const width of [320, 900]) {
  test(`of an ally without armed forces no empty frame is drawn, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('embed/path/?allies=ISL')
    await expect(page.locator('h1')).toContainText('Iceland has no armed forces')
    const drawing = page.locator('.mtm-plot')
    await expect(drawing).toContainText('Icelandno armed forces')
    await expect(drawing.locator('line')).toHaveCount(0)
    expect((await drawing.boundingBox())?.height).toBeLessThan(60)
    await page.goto('embed/path/?allies=ISL-POL')
    // Beside another's panel the reason stands right below the name.
    const panel = page.locator('[role="listitem"]', { hasText: 'Iceland' })
    const [name, reason] = await panel
      .locator('text, span')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect()))
    expect((reason?.top ?? 0) - (name?.bottom ?? 0)).toBeLessThan(12)
  })
}
