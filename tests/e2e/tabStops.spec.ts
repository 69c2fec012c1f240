import type { Page } from '@playwright/test'
import { CHARTS, PAGES } from '../../src/domain/view/view'
import { expect, test } from './site'

/** More stops than any page has. */
const MOST = 150

/** A stop of the keyboard: what it is called, where it leads, and where it is on the page, in px. */
interface Stop {
  readonly name: string
  readonly href: string | null
  /** The text that it stands in. */
  readonly within: string
  readonly top: number
  readonly bottom: number
  readonly hasRing: boolean
}

/** Where Tab goes from the top of a page until it leaves it. */
async function stopsOf(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  while (stops.length < MOST) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return null
      const label =
        element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement
          ? element.labels?.[0]?.textContent
          : null
      const { top, bottom } = element.getBoundingClientRect()
      return {
        name: (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim(),
        href: element.getAttribute('href'),
        within: element.closest('p, li, td, div, section')?.textContent ?? '',
        top: top + window.scrollY,
        bottom: bottom + window.scrollY,
        // A figure's ring is drawn around its row, a date's around its parts.
        hasRing:
          element instanceof SVGElement ||
          element.matches('[type="date"]') ||
          getComputedStyle(element).outlineStyle !== 'none' ||
          element.closest('label') !== null,
      }
    })
    if (stop === null) return stops
    stops.push(stop)
  }
  throw new Error('the keyboard never leaves the page')
}

const opened = [
  ...CHARTS.map((chart) => [`chart ${chart}`, `?chart=${chart}&release=2026-07-07`] as const),
  ...PAGES.filter((kind) => kind !== 'chart').map(
    (kind) => [`page ${kind}`, `?page=${kind}`] as const,
  ),
]

for (const [name, query] of opened) {
  test(`by Tab the stops of the ${name} come from top to bottom, each with a name and a ring, none twice in a row`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(query)
    // Before that a page that is not the published one is out of sight.
    await expect(page.locator('html')).toHaveAttribute('data-live', '')
    await expect(page.getByRole('heading').first()).toBeVisible()
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    await page.waitForLoadState('networkidle')
    const stops = await stopsOf(page)
    expect(stops.length).toBeGreaterThan(4)
    // The skip links are out of sight until they are reached.
    const seen = stops.filter(({ name: own }) => !own.startsWith('Skip to'))
    const faults = seen.flatMap(({ name: own, href, within, top, bottom, hasRing }, index) => {
      const before = seen[index - 1]
      return [
        ...(own === '' ? [`${index + 1} has no name`] : []),
        ...(hasRing ? [] : [`${own} has no ring`]),
        ...(before !== undefined && bottom < before.top ? [`${own} is above ${before.name}`] : []),
        ...(before !== undefined &&
        href !== null &&
        href === before.href &&
        within === before.within
          ? [`${own} leads where ${before.name} leads`]
          : []),
        ...(bottom - top > 0 ? [] : [`${own} is not seen`]),
      ]
    })
    expect(faults).toEqual([])
  })
}

test('the words under the answer are one stop of Tab in any room, and the arrow keys go from one to the next', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('')
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  const row = page.getByRole('toolbar', { name: 'Copy the answer' })
  const stops = row.locator('button:visible:not([tabindex="-1"])')
  await expect(stops).toHaveText(['Copy as a sentence'])
  await stops.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(row.getByRole('button', { name: 'Cite' })).toBeFocused()
  await expect(stops).toHaveText(['Cite'])
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(stops).toHaveText(['With provenance'])
  await expect(stops).toBeFocused()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(stops).toHaveText(['More'])
  await stops.press('Enter')
  await expect(row.locator('button:visible')).toHaveCount(8)
  await expect(stops).toHaveCount(1)
})
