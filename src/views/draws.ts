import type { DrawKey } from '../domain/view'
import type { Draw } from '../figures/drawnFigure'
import { drawRanking } from '../figures/drawRanking'
import { drawTrend } from '../figures/drawTrend'

/** The kinds of chart that the page opens with at hand. */
export const DRAWS_AT_HAND: { readonly [Key in DrawKey]?: Draw } = {
  ranking: drawRanking,
  trend: drawTrend,
}

/** The others, each loaded with its figure, drawing and words when a reader first asks for it. */
export const DRAWS_TO_LOAD: { readonly [Key in DrawKey]?: () => Promise<Draw> } = {
  'ranking-measures': async () =>
    (await import('../figures/drawRankingMeasures')).drawRankingMeasures,
  'trend-measures': async () => (await import('../figures/drawTrendMeasures')).drawTrendMeasures,
  revisions: async () => (await import('../figures/drawRevisions')).drawRevisions,
  count: async () => (await import('../figures/drawCount')).drawCount,
  change: async () => (await import('../figures/drawChange')).drawChange,
  balance: async () => (await import('../figures/drawBalance')).drawBalance,
  map: async () => (await import('../figures/drawMap')).drawMap,
  path: async () => (await import('../figures/drawPath')).drawPath,
}
