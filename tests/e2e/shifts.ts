import type { Page } from '@playwright/test'

/** From now on what moves in the page's window is written down. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** All that has moved in it, as browsers add it up. */
export function movedBy(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 200)))
    if (!('shifts' in window) || !Array.isArray(window.shifts)) return Number.NaN
    return window.shifts.reduce((sum: number, shift: number) => sum + shift, 0)
  })
}
