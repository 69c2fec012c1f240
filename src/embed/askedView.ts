import { type Catalogue, resolveChart } from '../domain/reference'
import { CHARTS, type Choice, type View } from '../domain/view/view'
import { parseChartChoice } from '../links/query'

/** A view that is not the page's own. */
export interface AskedView {
  readonly view: View
  /** Only for a view that follows the latest release. */
  readonly since: string | null
}

/**
 * What a query asks of a page, or `null` if it is what the page shows. Fields that are not given, or
 * not usable, are the page's own; a page that follows the latest release has no year of its own.
 */
export function askedView(shown: string, search: string, catalogue: Catalogue): AskedView | null {
  const own = parseChartChoice(shown)
  const { years: _, year: __, ...following } = own
  const { chart, ...asked } = parseChartChoice(search)
  const choice: Choice = {
    ...(own.release === 'latest' ? following : own),
    ...asked,
    ...(CHARTS.some((kind) => kind === chart) ? { chart } : {}),
  }
  const view = resolveChart(choice, catalogue)
  const isLive = choice.release === undefined || choice.release === 'latest'
  const since = (isLive ? choice.since : null) ?? null
  const { theme } = view
  const page = { ...resolveChart(own, catalogue), theme }
  return since === null && JSON.stringify(view) === JSON.stringify(page) ? null : { view, since }
}
