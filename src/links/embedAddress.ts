import { type Hundredths, shortHundredths } from '../domain/hundredths'
import { type Catalogue, resolveView } from '../domain/reference'
import { type Coverage, coverageIn } from '../domain/release/coverage'
import type { ReleaseId } from '../domain/release/release'
import { MARKS, THRESHOLD_DEFAULT } from '../domain/verdict/threshold'
import { DEFAULT_LANGUAGE } from '../domain/view/language'
import {
  type ChartKind,
  type Choice,
  isOverYears,
  PAGE_TRAITS,
  type View,
} from '../domain/view/view'
import { fullChoice } from './address'
import { serializeChoice } from './query'

/** Whether an embed keeps to the release shown (`frozen`), or goes on to NATO's latest one (`live`). */
export type Follows = 'frozen' | 'live'

/** Where an embed is. */
export interface EmbedAddress {
  /** Below the site's root, with its query: `embed/ranking/2024-06-17/2024/`. */
  readonly path: string
  /** Whether a page of that address shows it as it is, without a query that changes the figure. */
  readonly isPublished: boolean
}

/** What a page keeps to: release and year, and a mark where it is the page of one. */
export interface Kept {
  readonly release: ReleaseId
  readonly year: number
  readonly threshold?: Hundredths
}

/** Folder of the page of a chart: the one that follows the latest release, or, for a chart of one year, a frozen one. */
export function embedFolder(chart: ChartKind, frozen: Kept | null): string {
  return frozen === null || isOverYears(chart)
    ? `embed/${chart}`
    : `embed/${chart}/${pathOf(frozen)}`
}

/** Folder of the page by which a view is shared: it unfurls as what it shows, and goes on to the dashboard. */
export function viewFolder(view: Required<Kept>): string {
  return `view/${pathOf(view)}`
}

function pathOf({ release, year, threshold }: Kept): string {
  const mark = threshold === undefined ? [] : [shortHundredths(threshold)]
  return [release, year, ...mark].join('/')
}

/** The marks at which a year of a release has pages of its own: all of the debate, where our copy has the whole year. */
export function marksWithPages(chart: ChartKind, coverage: Coverage): readonly Hundredths[] {
  const { hasMarkPages = false } = PAGE_TRAITS[chart]
  return hasMarkPages && coverage === 'full' ? MARKS : []
}

/** What the page of a mark keeps to, and what any page takes from its query without another figure. */
const KEPT: readonly (keyof Choice)[] = ['chart', 'release', 'year', 'threshold', 'lang', 'theme']

/** Whether the page of a mark shows a view as it is. `coverage` is that of its release and year. */
function hasMarkPage(view: View, coverage: Coverage): boolean {
  return (
    marksWithPages(view.chart, coverage).includes(view.threshold) &&
    Object.keys(fullChoice(view)).every((field) => KEPT.some((kept) => kept === field))
  )
}

/** Below the site's root, the page by which a view can be shared as it is; `null` where there is none. */
export function sharedPath(view: View, coverage: Coverage): string | null {
  const isItsLanguage = view.lang === DEFAULT_LANGUAGE
  return isItsLanguage && hasMarkPage(view, coverage) ? `${viewFolder(view)}/` : null
}

/**
 * The embed that shows a view. A frozen one names chart, release, year or years, and threshold in
 * full, in its query or by the page that it is. A live one names no release, and a year or years only
 * where they are others than the latest release would show of itself.
 */
export function embedAddress(view: View, follows: Follows, catalogue: Catalogue): EmbedAddress {
  const { chart, release, year, threshold, lang, theme } = view
  const choice = embedChoice(view, follows, catalogue)
  const hasOwn =
    threshold !== THRESHOLD_DEFAULT &&
    hasMarkPage(view, coverageIn(catalogue.coverage, release, year, 'share'))
  const kept = hasOwn ? { release, year, threshold } : { release, year }
  const folder = embedFolder(chart, follows === 'live' ? null : kept)
  const own: Choice = folder.split('/').length > 2 ? { chart, ...kept } : { chart }
  const shown = (some: Choice) => JSON.stringify(resolveView({ ...some, lang, theme }, catalogue))
  const isPublished =
    shown(own) === shown(choice) && (follows === 'live' || own.release !== undefined)
  const { lang: _, theme: __, ...figure } = choice
  const { lang: askedLang, theme: askedTheme } = choice
  const query = serializeChoice({
    ...(isPublished ? {} : figure),
    ...(askedLang === undefined ? {} : { lang: askedLang }),
    ...(askedTheme === undefined ? {} : { theme: askedTheme }),
  })
  return { path: `${folder}/${query === '' ? '' : `?${query}`}`, isPublished }
}

/** Where the same can be explored: the dashboard at `site`, frozen or following the latest release. */
export function exploreAddress(
  site: string,
  view: View,
  follows: Follows,
  catalogue: Catalogue,
): string {
  return `${site}?${serializeChoice(embedChoice(view, follows, catalogue))}`
}

function embedChoice(view: View, follows: Follows, catalogue: Catalogue): Choice {
  const { page: _, ...full } = fullChoice(view)
  if (follows === 'frozen') return full
  const { release: __, ...live } = full
  const { year: ___, years: ____, ...timeless } = live
  const shown = (choice: Choice) => JSON.stringify(resolveView(choice, catalogue))
  return shown(timeless) === shown(live) ? timeless : live
}
