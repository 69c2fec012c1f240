import type { ReleaseFigures } from '../../domain/observation/observation'
import type { Catalogue } from '../../domain/reference'
import { coverageIn } from '../../domain/release/coverage'
import { compareReleases, type ReleaseId } from '../../domain/release/release'
import type { Scene } from '../../domain/scene'
import { comparedYear } from '../../domain/verdict/verdictChanges'
import { useFigures } from '../../state/hooks'
import { type FiguresByRelease, figuresIn } from '../../state/scene'

/** The newest release with shares of the year that a scene shows, if it is newer than the scene's own; else `null`. */
function newerRelease(
  scene: Scene,
  { releases, coverage }: Pick<Catalogue, 'releases' | 'coverage'>,
): ReleaseId | null {
  const year = comparedYear(scene)
  const newest = releases
    .filter(({ id }) => coverageIn(coverage, id, year, 'share') !== 'none')
    .toSorted(compareReleases)
    .at(-1)
  const isNewer = newest !== undefined && compareReleases(newest, scene.figures.release) > 0
  return isNewer ? newest.id : null
}

/** Its figures, which are loaded when they are asked for: `null` until they are here, and where there is none. */
export function useNewerFigures(scene: Scene, catalogue: Catalogue): ReleaseFigures | null {
  const figures = useFigures(newerRelease(scene, catalogue) ?? '')
  return figures.state === 'ready' ? figures.value : null
}

/** Its figures as far as they are loaded. */
export function newerHeld(
  scene: Scene,
  catalogue: Catalogue,
  held: FiguresByRelease,
): ReleaseFigures | null {
  const figures = figuresIn(held, newerRelease(scene, catalogue) ?? '')
  return figures.state === 'ready' ? figures.value : null
}
