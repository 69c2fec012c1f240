import type { SeriesCode } from '../domain/ally'
import type { PageKind, View } from '../domain/view'

/**
 * The view that a page beside the chart hands out as its address: of the ranking, so that its year is
 * written in full whatever chart the reader came from.
 */
export function pageView(view: View, page: PageKind, allies: readonly SeriesCode[]): View {
  return { ...view, page, chart: 'ranking', measure: 'share', allies }
}
