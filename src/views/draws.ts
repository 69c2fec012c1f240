import type { DrawnChart } from '../domain/view'
import type { Draw } from '../figures/drawnFigure'
import { drawRanking } from '../figures/drawRanking'
import { drawTrend } from '../figures/drawTrend'

/** The kinds of chart that the page opens with at hand. */
export const DRAWS_AT_HAND: { readonly [Kind in DrawnChart]?: Draw } = {
  ranking: drawRanking,
  trend: drawTrend,
}

/** The others, each loaded with its figure, drawing and words when a reader first asks for it. */
export const DRAWS_TO_LOAD: { readonly [Kind in DrawnChart]?: () => Promise<Draw> } = {
  map: async () => (await import('../figures/drawMap')).drawMap,
  path: async () => (await import('../figures/drawPath')).drawPath,
}
