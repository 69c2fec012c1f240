import { shortHundredths } from '../domain/hundredths'
import { THRESHOLD_DEFAULT } from '../domain/verdict/threshold'
import { DEFAULT_LANGUAGE } from '../domain/view/language'
import { isOverYears, type View } from '../domain/view/view'

/**
 * What a view is called where it is kept among others, as a file or in a list of references: all that
 * tells its link from another one’s, in letters, digits and `.`, `_`, `-`. Usual values are left out,
 * but for chart, year and release: `meeting-the-mark-ranking-2026-release-2026-07-07-at-3.25`.
 */
export function viewName(view: View): string {
  const { page, chart, measure, release, year, years, threshold, allies, colour, claim } = view
  return [
    'meeting-the-mark',
    page === 'chart' ? chart : page,
    ...(measure === 'share' ? [] : [measure]),
    ...(claim === null ? [] : [claim]),
    isOverYears(chart) ? years.join('-') : String(year),
    `release-${release}`,
    ...(measure !== 'share' || threshold === THRESHOLD_DEFAULT
      ? []
      : [`at-${shortHundredths(threshold)}`]),
    ...(colour === 'verdict' ? [] : [`by-${colour}`]),
    ...allies,
    ...(view.lang === DEFAULT_LANGUAGE ? [] : [view.lang]),
    ...(view.theme === 'auto' ? [] : [view.theme]),
  ].join('-')
}
