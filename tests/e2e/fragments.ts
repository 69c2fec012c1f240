import type { Locator, Page } from '@playwright/test'
import { expect } from './site'
import { openView } from './view'

/** Views whose fragments are pasted, by kind of chart: one each of rows, lines and shapes. */
const PASTED = {
  ranking: 'release=2024-06-17&year=2024',
  trend: 'chart=trend&release=2024-06-17&allies=POL-DEU-USA',
  map: 'chart=map&release=2024-06-17&year=2024',
} as const

export type Pasted = keyof typeof PASTED

export const PASTED_KINDS = ['ranking', 'trend', 'map'] as const satisfies readonly Pasted[]

const taken = new Map<string, string>()

/** The fragment that the dialog hands out for a view, once it says all that it can. */
export async function fragmentOf(
  page: Page,
  kind: Pasted,
  theme: 'auto' | 'light' = 'light',
): Promise<string> {
  const query = `${PASTED[kind]}${theme === 'auto' ? '' : `&theme=${theme}`}`
  const held = taken.get(query)
  if (held !== undefined) return held
  await openView(page, query)
  await page.getByRole('button', { name: 'Embed' }).click()
  const field = page.locator('[data-snippet=fragment] textarea')
  // The line on newer figures comes with them.
  await expect(field).toHaveValue(/class="mtm-notice/)
  const text = await field.inputValue()
  taken.set(query, text)
  return text
}

/** Shows a story of others. It has no address, so nothing of it can be fetched. */
export async function openStory(page: Page, html: string): Promise<void> {
  await page.goto('about:blank')
  await page.setContent(`<!doctype html><html lang="en"><meta charset="utf-8">${html}</html>`)
}

/** The texts of a drawing that leave an element's left or right edge by more than a px. */
export function cutTexts(column: Locator): Promise<readonly string[]> {
  return column.evaluate((own) => {
    const { left, right } = own.getBoundingClientRect()
    return [...own.querySelectorAll('svg text')]
      .filter((text) => text.checkVisibility())
      .flatMap((text) => {
        const box = text.getBoundingClientRect()
        const isCut = box.left < left - 1 || box.right > right + 1
        return isCut && box.width > 0 ? [text.textContent ?? ''] : []
      })
  })
}
