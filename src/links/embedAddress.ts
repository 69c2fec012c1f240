import { type Catalogue, resolveView } from '../domain/reference'
import type { ReleaseId } from '../domain/release/release'
import { type ChartKind, type Choice, isOverYears, type View } from '../domain/view/view'
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

/** Folder of the page of a chart: the one that follows the latest release, or, for a chart of one year, a frozen one. */
export function embedFolder(
  chart: ChartKind,
  frozen: { readonly release: ReleaseId; readonly year: number } | null,
): string {
  return frozen === null || isOverYears(chart)
    ? `embed/${chart}`
    : `embed/${chart}/${frozen.release}/${frozen.year}`
}

/**
 * The embed that shows a view. A frozen one names chart, release, year or years, and threshold in
 * full, in its query or by the page that it is. A live one names no release, and a year or years only
 * where they are others than the latest release would show of itself.
 */
export function embedAddress(view: View, follows: Follows, catalogue: Catalogue): EmbedAddress {
  const { chart, release, year, lang, theme } = view
  const choice = embedChoice(view, follows, catalogue)
  const folder = embedFolder(chart, follows === 'live' ? null : { release, year })
  const own: Choice = folder.split('/').length > 2 ? { chart, release, year } : { chart }
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
