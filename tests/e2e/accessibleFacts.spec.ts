import type { Page } from '@playwright/test'
import { CHARTS, type ChartKind } from '../../src/domain/view/view'
import { readAccessibleNodes, readChartNodes } from './accessibilityTree'
import { heldFacts, toldFacts } from './accessibleFacts'
import { PLACES, type Place } from './exploring'
import { expect, test } from './site'
import { openView } from './view'

/** So many facts each kind's default view shows, counted in the files by hand; together 540. */
const HELD: Readonly<Record<ChartKind, number>> = {
  ranking: 33,
  trend: 91,
  map: 31,
  change: 66,
  balance: 62,
  count: 26,
  revisions: 125,
  path: 77,
  announced: 29,
}

/** The names of all marks that assistive technology gets, with what is folded laid open. */
async function markNames(page: Page, place: Place, chart: ChartKind): Promise<readonly string[]> {
  if (place === 'page') await openView(page, `chart=${chart}`)
  else await page.goto(`embed/${chart}/`)
  await page
    .locator('.mtm-rest')
    .evaluateAll((folds) => folds.map((fold) => fold.toggleAttribute('open', true)))
  const nodes = place === 'page' ? await readChartNodes(page) : await readAccessibleNodes(page)
  return nodes.filter(({ role }) => role === 'listitem' || role === 'image').map(({ name }) => name)
}

for (const place of PLACES) {
  for (const chart of CHARTS) {
    test(`every figure that the ${chart} shows is told to who does not see it, and no other (${place})`, async ({
      page,
    }) => {
      const held = await heldFacts(chart)
      expect(held).toHaveLength(HELD[chart])
      const names = await markNames(page, place, chart)
      expect(names.flatMap((name) => toldFacts(chart, name)).toSorted()).toEqual(held.toSorted())
    })
  }
}
