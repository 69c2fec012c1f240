import { type Catalogue, resolveChart } from '../domain/reference'
import type { Choice, View } from '../domain/view/view'
import { parseChartChoice } from '../links/chartQuery'
import { CHART_FIELDS, LANGUAGE_FIELD } from '../links/fields'
import { misread } from '../links/misread'

/** What a query asks of a page. */
export interface AskedView {
  readonly view: View
  /** Whether the page shows it already. */
  readonly isOwn: boolean
  /** Whether it is of a kind of chart that the page has no style for. */
  readonly isOtherKind: boolean
  /** The parameters of ours that are not understood, or not held: they are left out. */
  readonly misread: readonly string[]
  /** Only for a view that follows the latest release. */
  readonly since: string | null
}

/**
 * Reads what a query asks of a page. Fields that are not given, or not usable, are the page's own; a page
 * that follows the latest release has no year of its own.
 */
export function askedView(shown: string, search: string, catalogue: Catalogue): AskedView {
  const own = parseChartChoice(shown)
  const { years: _, year: __, ...following } = own
  const asked = parseChartChoice(search)
  const { release, ...others } = asked
  // A release that is not held does not lead to the latest one: the page keeps its own.
  const isHeld = release === 'latest' || catalogue.releases.some(({ id }) => id === release)
  const choice: Choice = {
    ...(own.release === 'latest' ? following : own),
    ...(release === undefined || isHeld ? asked : others),
  }
  const view = resolveChart(choice, catalogue)
  const isLive = choice.release === undefined || choice.release === 'latest'
  const since = (isLive ? choice.since : null) ?? null
  const { theme } = view
  const page = { ...resolveChart(own, catalogue), theme }
  const isOwn = since === null && JSON.stringify(view) === JSON.stringify(page)
  const isOtherKind = view.chart !== own.chart
  return {
    view,
    since,
    isOwn,
    isOtherKind,
    misread: misread(search, view, [...CHART_FIELDS, LANGUAGE_FIELD]),
  }
}
