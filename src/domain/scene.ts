import type { HeldFigures, ReleaseFigures } from './observation/observation'
import type { SceneReference } from './reference'
import { coverageOf } from './release/coverage'
import type { HeldRelease, Release } from './release/release'
import { comparesReleases, isOverYears, PAGE_TRAITS, type View } from './view/view'

/** What is shown, and all that it is shown from: every figure, title and sentence is computed from this. */
export interface Scene {
  readonly view: View
  /** The figures of `view.release`. */
  readonly figures: ReleaseFigures
  /**
   * For a chart that compares releases: all that are held, up to and with `view.release`, oldest
   * first, so that a link to it shows the same for ever. Empty for the others.
   */
  readonly vintages: readonly ReleaseFigures[]
  readonly reference: SceneReference
}

/** The same with all that is held of its releases: a page has it, an embed has not. */
export interface HeldScene extends Scene {
  readonly figures: HeldFigures
  readonly vintages: readonly HeldFigures[]
}

/**
 * The releases that what is shown comes from, oldest first: of several that are compared those with any of its years, and for a count only those with a whole one.
 */
export function releasesIn(scene: HeldScene): readonly HeldRelease[]
export function releasesIn(scene: Scene): readonly Release[]
export function releasesIn({ view, figures, vintages }: Scene): readonly Release[] {
  if (!comparesReleases(view)) return [figures.release]
  const [first, last] = isOverYears(view.chart) ? view.years : [view.year, view.year]
  const unfit = PAGE_TRAITS[view.chart].countsWholeYears ? ['none', 'part'] : ['none']
  const isIn = (own: ReleaseFigures) =>
    own.release.id === view.release ||
    own.years.some(
      (year) => year >= first && year <= last && !unfit.includes(coverageOf(own, year, 'share')),
    )
  return vintages.filter(isIn).map(({ release }) => release)
}
