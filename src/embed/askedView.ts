import { isShare } from '../domain/measure'
import { type Catalogue, resolveChart } from '../domain/reference'
import type { Misread } from '../domain/view/misread'
import type { ChartKind, Choice, View } from '../domain/view/view'
import { parseChartChoice } from '../links/chartQuery'
import { CHART_FIELDS, LOOK_FIELDS } from '../links/fields'
import { misread } from '../links/misread'

const FIELDS = [...CHART_FIELDS, ...LOOK_FIELDS]

/** What a query asks of a page. */
export interface AskedView {
  readonly view: View
  /** The kind asked for, or the page's own, whether its figures are held or not. */
  readonly kind: ChartKind | undefined
  /** Whether the page shows it already. */
  readonly isOwn: boolean
  /** Whether it is of a kind of chart that the page has no style for. */
  readonly isOtherKind: boolean
  /** The parameters of ours that are not shown as they are asked for. */
  readonly misread: readonly Misread[]
  /** Only for a view of shares that follows the latest release. */
  readonly since: string | undefined
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
  const since = isLive && isShare(view.measure) ? choice.since : undefined
  const { theme } = view
  const page = { ...resolveChart(own, catalogue), theme }
  const isOwn = since === undefined && JSON.stringify(view) === JSON.stringify(page)
  const isOtherKind = view.chart !== own.chart
  // Of the pages beside the chart, and of what is compared with a release that has not been followed.
  const unused = ['page', 'claim', 'said', since === asked.since ? '' : 'since']
  const values = new URLSearchParams(search)
  return {
    view,
    kind: choice.chart,
    since,
    isOwn,
    isOtherKind,
    misread: [
      ...misread(search, view, FIELDS),
      ...unused
        .filter((name) => values.has(name))
        .map((name) => ({ name, why: 'unused' as const })),
    ],
  }
}
