import type { Page } from '@playwright/test'
import type { ChartKind } from '../../src/domain/view/view'
import { openView } from './view'

/** Where a chart is explored. */
export const PLACES = ['page', 'embed'] as const
export type Place = (typeof PLACES)[number]

/** Opens a kind's chart on the page or as an embed, and brings the keyboard to its first mark. */
export async function explore(page: Page, place: Place, chart: ChartKind): Promise<void> {
  if (place === 'page') {
    await openView(page, `chart=${chart}`)
    // The drawing that recharts hosts comes at the latest when the chart is pointed at.
    if (chart === 'ranking' || chart === 'trend') {
      await page.locator('.chart-frame').hover()
      await page.locator('.recharts-surface').waitFor()
      await page.mouse.move(0, 0)
    }
  } else {
    await page.goto(`embed/${chart}/`)
    await page.locator('[role=list][tabindex="0"]').focus()
  }
  await page.locator('.exploration [aria-label][tabindex="0"]').focus()
  await page.keyboard.press('Home')
}

/** Name of the mark that the keyboard is at. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? 'no mark')
}

/** Presses a key until it leads no further, and gives the names of all marks on the way. */
export async function walk(page: Page, key: string): Promise<readonly string[]> {
  const names = [await focusedName(page)]
  for (;;) {
    const before = await page.evaluateHandle(() => document.activeElement)
    await page.keyboard.press(key)
    const isSame = await before.evaluate((element) => element === document.activeElement)
    if (isSame) return names
    names.push(await focusedName(page))
    if (names.length > 500) throw new Error(`${key} leads round in a circle`)
  }
}
