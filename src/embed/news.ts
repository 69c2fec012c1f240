import type { ReleaseFigures } from '../domain/observation/observation'
import type { Catalogue } from '../domain/reference'
import { coverageIn } from '../domain/release/coverage'
import type { ReleaseId } from '../domain/release/release'
import type { Scene } from '../domain/scene'
import { comparedYear, sceneChanges } from '../domain/verdict/verdictChanges'
import { supersededText } from '../figures/document/superseded'
import type { DrawingWords } from '../words/parts'

/** One line on newer figures, and the release that has them (`null`: the one shown). */
export interface News {
  readonly text: string
  readonly release: ReleaseId | null
}

/** What a newer release says of a scene, or `null` where none has figures of the measure for its year. */
export function supersedingNews(
  scene: Scene,
  later: readonly ReleaseFigures[],
  { coverage }: Pick<Catalogue, 'coverage'>,
  words: DrawingWords,
): News | null {
  const year = comparedYear(scene)
  const newer = later.find(
    ({ release }) => coverageIn(coverage, release.id, year, 'share') !== 'none',
  )
  if (newer === undefined) return null
  if (coverageIn(coverage, newer.release.id, year, scene.view.measure) === 'none') return null
  return { text: supersededText(scene, newer, words), release: newer.release.id }
}

/**
 * The release to compare with: of those out on that day the newest that has figures for the year.
 * `null` where none is held.
 */
export function releaseThen(
  { releases, coverage }: Pick<Catalogue, 'releases' | 'coverage'>,
  since: string,
  year: number,
): ReleaseId | null {
  const then = releases.findLast(
    ({ id, day }) => day <= since && coverageIn(coverage, id, year, 'share') !== 'none',
  )
  return then?.id ?? null
}

/** What a scene that follows the latest release says otherwise than the release of then. */
export function newsSince(scene: Scene, then: ReleaseFigures, { embed }: DrawingWords): News {
  const changes = sceneChanges(scene, then, scene.figures)
  return { text: embed.sinceSentence(changes, scene.reference.allies), release: null }
}
