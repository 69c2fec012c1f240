import type { DrawKey } from '../../domain/view/view'
import type { Draw } from '../../figures/drawnFigure'
import { drawRanking } from '../../figures/ranking/drawRanking'
import { drawTrend } from '../../figures/trend/drawTrend'

/** The kinds of chart that the page opens with at hand. */
export const DRAWS_AT_HAND: { readonly [Key in DrawKey]?: Draw } = {
  ranking: drawRanking,
  trend: drawTrend,
}

/** The others, each loaded with its figure, drawing and words when a reader first asks for it. */
export const DRAWS_TO_LOAD: { readonly [Key in DrawKey]?: () => Promise<Draw> } = {
  'ranking-measures': async () =>
    (await import('../../figures/measures/drawRankingMeasures')).drawRankingMeasures,
  'trend-measures': async () =>
    (await import('../../figures/measures/drawTrendMeasures')).drawTrendMeasures,
  revisions: async () => (await import('../../figures/revisions/drawRevisions')).drawRevisions,
  count: async () => (await import('../../figures/count/drawCount')).drawCount,
  change: async () => (await import('../../figures/change/drawChange')).drawChange,
  balance: async () => (await import('../../figures/balance/drawBalance')).drawBalance,
  map: async () => (await import('../../figures/map/drawMap')).drawMap,
  path: async () => (await import('../../figures/path/drawPath')).drawPath,
}
