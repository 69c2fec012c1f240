import { CHARTS, type ChartKind } from '../../src/domain/view/view'
import { readAccessibleNodes, readChartNodes } from './accessibilityTree'
import { expect, test } from './site'
import { chartIn, openView, readAllies, tableIn } from './view'

test('the skip link is the first stop of the keyboard and leads to the chart', async ({ page }) => {
  await openView(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the chart' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Skip to the chart' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Charts' })).toBeFocused()
})

test('by Tab the chart is the fifteenth stop at most and the table the seventeenth, in the order in which they are seen', async ({
  page,
}) => {
  await page.goto('')
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  const stops: string[] = []
  for (let press = 0; press < 30 && stops.at(-1) !== 'The figures as a table'; press += 1) {
    await page.keyboard.press('Tab')
    stops.push(
      await page.evaluate(() => {
        const element = document.activeElement
        const label =
          element instanceof HTMLInputElement || element instanceof HTMLSelectElement
            ? element.labels?.[0]?.textContent
            : null
        return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim()
      }),
    )
  }
  const wanted = [
    /^Skip to the chart/,
    /^Skip to the table/,
    /^Countries/,
    /^Copy as a sentence/,
    /^2%/,
    /^Ranking/,
    /^More/,
    /^Year/,
    /^NATO’s figures of/,
    /^Highlight allies/,
    /^Lithuania, 5\.33%/,
    /^The figures as a table/,
  ]
  const places = wanted.map((pattern) => stops.findIndex((stop) => pattern.test(stop)))
  expect(places, stops.join(' | ')).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  const stopOf = (pattern: RegExp) => stops.findIndex((stop) => pattern.test(stop)) + 1
  expect(stopOf(/^Lithuania, 5\.33%/), stops.join(' | ')).toBeLessThanOrEqual(15)
  expect(stopOf(/^The figures as a table/), stops.join(' | ')).toBeLessThanOrEqual(17)
})

test('the second skip link leads to the table', async ({ page }) => {
  await openView(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByText('The figures as a table')).toBeFocused()
})

test('a figure with a note has the note as its description while it is focused', async ({
  page,
}) => {
  await openView(page, 'release=2024-06-17&year=2024')
  const bar = chartIn(page).locator('[data-datum="SVK 2024"]')
  await bar.focus()
  await expect(bar).toHaveAccessibleDescription(/NATO published 2\.00/)
})

test('the table is sorted by keyboard, and says by which column', async ({ page }) => {
  await openView(page, 'release=2024-06-17&year=2024')
  const head = tableIn(page).getByRole('columnheader', { name: 'Ally' })
  await head.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  expect((await readAllies(page))[0]?.series).toBe('ALB')
  await page.keyboard.press('Space')
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  expect((await readAllies(page))[0]?.series).toBe('USA')
})

const CONTROLS = ['button', 'link', 'radio', 'checkbox', 'combobox', 'textbox', 'listbox']
CONTROLS.push('searchbox', 'spinbutton', 'tab')

/**
 * At least so many marks: of allies, or in the chart of years alone those of which NATO had announced a count
 * by then (2017 to 2024, data/stated_counts.csv).
 */
const marksOf = (chart: ChartKind) => (chart === 'announced' ? 8 : 21)

for (const chart of CHARTS) {
  test(`every control, table and figure beside the ${chart} has a name, and no two figures share one`, async ({
    page,
  }) => {
    await openView(page, `chart=${chart}&release=2024-06-17`)
    // Who did not change sides is folded in the revisions.
    await chartIn(page)
      .locator('details')
      .evaluateAll((folds) => folds.map((fold) => fold.toggleAttribute('open', true)))
    const nodes = await readAccessibleNodes(page)
    const named = [...CONTROLS, 'image', 'table', 'figure', 'region', 'navigation', 'form']
    const nameless = nodes.filter(({ role, name }) => named.includes(role) && name.trim() === '')
    expect(nameless.map(({ role, within }) => [role, within.slice(0, 3)])).toEqual([])
    expect(nodes.filter(({ role }) => CONTROLS.includes(role)).length).toBeGreaterThan(15)
    const bars = (await readChartNodes(page)).filter(
      ({ role, name }) => role === 'image' || (role === 'listitem' && name !== ''),
    )
    expect(bars.length).toBeGreaterThanOrEqual(marksOf(chart))
    expect(new Set(bars.map(({ name }) => name)).size).toBe(bars.length)
    const links = nodes.filter(({ role }) => role === 'link').map(({ name }) => name)
    expect(links.filter((name) => /^(here|more|link|see the chart)$/i.test(name))).toEqual([])
  })
}

test('a page that is opened has the focus, and headings in order: one of the first level, and none skips a level', async ({
  page,
}) => {
  await openView(page)
  await page.getByRole('link', { name: 'Check a claim', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Check a claim', exact: true })).toBeFocused()
  await expect(page.locator('#article h2')).toBeVisible()
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((heads) => heads.map((head) => Number(head.tagName.slice(1))))
  expect(levels[0]).toBe(1)
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  expect(levels.length).toBeGreaterThan(6)
})

test('there is one banner, one main part and one footer, and the language is told', async ({
  page,
}) => {
  await openView(page)
  for (const role of ['banner', 'main', 'contentinfo'] as const) {
    await expect(page.getByRole(role)).toHaveCount(1)
  }
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
