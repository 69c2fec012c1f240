import type { Language } from '../../domain/view/language'
import { CHARTS, PAGE_TRAITS } from '../../domain/view/view'
import type { Draw } from '../../figures/chart'
import { type DrawLoader, KINDS } from '../../figures/kinds'
import { holdWords } from '../heldWords'

/** What draws the charts that were asked for so far, by language, for the whole page. */
const held = new Map<DrawLoader, Partial<Record<Language, Draw>>>()

/** What a loader gives in a language, if it is here already. */
export function heldDraw(load: DrawLoader, language: Language): Draw | null {
  return held.get(load)?.[language] ?? null
}

/** Loads what draws a chart in a language, once. Rejects if its part of the page cannot be had. */
export async function holdDraw(load: DrawLoader, language: Language): Promise<Draw> {
  const draw = heldDraw(load, language) ?? (await load(language))
  held.set(load, { ...held.get(load), [language]: draw })
  return draw
}

/**
 * Has what the page opens with: its words, those of the small chart of announcements, and what draws the charts of its first screen. In the default
 * language it is part of the page's own file (`publish/pageChunk.ts`). Rejects if it cannot be had.
 */
export async function holdOpening(language: Language): Promise<void> {
  const opening = CHARTS.filter((chart) => PAGE_TRAITS[chart].isAtHand)
  await Promise.all([
    holdWords(language, 'onPage'),
    holdWords(language, 'announced'),
    ...opening.map((chart) => holdDraw(KINDS[chart].load, language)),
  ])
}
