import type { Page } from '@playwright/test'
import { CHARTS, type ChartKind } from '../../src/domain/view/view'
import { type DrawnFigureTexts, readDrawnTexts } from './drawnTexts'
import { PLACES, type Place } from './exploring'
import { expect, test } from './site'
import { openView } from './view'

const CHOSEN = [
  'release=2026-07-07&allies=DEU',
  'release=2026-07-07&allies=USA-POL-FRA-DEU',
  'release=2026-07-07&allies=USA-POL-EST-GBR-LTU-GRC-ESP-DEU',
  'release=2024-06-17&threshold=2.25&allies=USA-POL-FRA-DEU',
]
const WINDOWS = [390, 1440]
/** Least size of text, in px: of any text, and of names in a ranking of the page where rows have room. */
const LEAST: Readonly<Record<Place, number>> = { page: 13, embed: 12 }

const ROOTS: Readonly<Record<Place, string>> = {
  page: '[role=figure], figure',
  embed: 'article.mtm',
}

/** Opens a kind with allies chosen. */
async function open(page: Page, place: Place, chart: ChartKind, chosen: string): Promise<void> {
  const query = `chart=${chart}&${chosen}`
  if (place === 'page') {
    await openView(page, query)
    if (['ranking', 'trend'].includes(chart)) {
      // What recharts draws comes to who points at the chart.
      await page.locator('.chart-frame').hover({ position: { x: 4, y: 4 } })
      await page.locator('.recharts-surface').waitFor()
      await page.mouse.move(0, 0)
    }
  } else {
    await page.goto(`embed/${chart}/?${query}`)
    await expect(page.locator('html')).not.toHaveAttribute('aria-busy', 'true')
  }
  await page
    .locator('.mtm-rest')
    .evaluateAll((folds) => folds.map((fold) => fold.toggleAttribute('open', true)))
}

for (const place of PLACES) {
  for (const chart of CHARTS) {
    test(`no text lies on data, none is small or faint, and no leader reads as data in the ${chart} (${place})`, async ({
      page,
    }) => {
      const faults: string[] = []
      for (const chosen of CHOSEN) {
        await open(page, place, chart, chosen)
        for (const width of WINDOWS) {
          await page.setViewportSize({ width, height: 900 })
          await page.waitForTimeout(100)
          for (const scheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme: scheme })
            const found = await readDrawnTexts(page, ROOTS[place])
            // Of one ally alone a change has a row, a path a panel.
            expect(found.texts.length, `${width} ${scheme}`).toBeGreaterThan(4)
            expect(found.shapes, `${width} ${scheme}`).toBeGreaterThan(1)
            faults.push(
              ...faultsIn(found, place).map((fault) => `${width} ${scheme} ${chosen}: ${fault}`),
            )
          }
        }
      }
      expect(faults).toEqual([])
    })
  }
}

function faultsIn({ texts, leaders }: DrawnFigureTexts, place: Place): readonly string[] {
  return [
    ...texts
      .filter(({ size }) => size < LEAST[place] - 0.05)
      .map(({ text, size }) => `${text} is ${size.toFixed(1)} px`),
    ...texts
      .filter(({ contrast }) => contrast < 7)
      .map(({ text, contrast }) => `${text} has ${contrast.toFixed(1)} to 1`),
    ...texts.flatMap(({ text, on }) => on.map((shape) => `${text} lies on ${shape}`)),
    ...leaders.map((leader) => `a leader within the plot at ${leader}`),
  ]
}
