import type { ReleaseFigures } from '../observation/observation'
import { heldYears } from '../release/coverage'
import { compareReleases } from '../release/release'
import { CHART_TRAITS, type View } from '../view/view'

/** Of all releases, those that a view's chart compares: up to and with its own, or none. */
export function vintagesOf(
  { chart, release }: View,
  all: readonly ReleaseFigures[],
): readonly ReleaseFigures[] {
  return CHART_TRAITS[chart].isOverReleases
    ? all.filter((other) => other.release.id <= release)
    : []
}

/** The newest of all releases with shares for a year, if it is newer than the one given. */
export function newerFigures(
  all: readonly ReleaseFigures[],
  { release }: ReleaseFigures,
  year: number,
): ReleaseFigures | null {
  const newest = all.findLast((other) => heldYears(other, 'share').includes(year))
  return newest !== undefined && compareReleases(newest.release, release) > 0 ? newest : null
}
