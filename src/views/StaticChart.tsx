import type { Figure } from '../figures/figure'
import { RankingDrawing } from '../figures/RankingDrawing'
import { TrendDrawing } from '../figures/TrendDrawing'

/** The figure without its library: in the page's own HTML, and until the interactive chart is here. */
export function StaticChart({ figure }: { readonly figure: Figure }) {
  return figure.kind === 'ranking' ? (
    <RankingDrawing figure={figure} idPrefix="static" isRoomy />
  ) : (
    <TrendDrawing figure={figure} />
  )
}
