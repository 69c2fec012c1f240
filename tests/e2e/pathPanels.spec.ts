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
