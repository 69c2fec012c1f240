import { CHARTS, PAGE_TRAITS } from '../../domain/view/view'
import type { Draw } from '../../figures/chart'
import { type DrawLoader, KINDS } from '../../figures/kinds'

/** What draws the charts that were asked for so far, for the whole page. */
const held = new Map<DrawLoader, Draw>()

/** What a loader gives, if it is here already. */
export function heldDraw(load: DrawLoader): Draw | null {
  return held.get(load) ?? null
}

/** Loads what draws a chart, once. Rejects if its part of the page cannot be had. */
export async function holdDraw(load: DrawLoader): Promise<Draw> {
  const draw = held.get(load) ?? (await load())
  held.set(load, draw)
  return draw
}

/** Has what draws the charts that the page opens with: it is part of the page's own file (`publish/pageChunk.ts`). */
export async function holdChartsAtHand(): Promise<void> {
  const opening = CHARTS.filter((chart) => PAGE_TRAITS[chart].isAtHand)
  await Promise.all(opening.map((chart) => holdDraw(KINDS[chart].load)))
}
