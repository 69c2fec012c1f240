import { isShare } from '../../domain/measure'
import type { ReleaseFigures } from '../../domain/observation/observation'
import type { Scene } from '../../domain/scene'
import { comparedYear, sceneChanges } from '../../domain/verdict/verdictChanges'
import { isOverReleases } from '../../domain/view/view'
import type { DrawingWords } from '../../words/parts'

/** One line on what newer figures say otherwise than those that a scene shows; of other measures than the share, that there are some. */
export function supersededText(
  scene: Scene,
  newer: ReleaseFigures,
  { embed }: DrawingWords,
): string {
  const { chart, measure } = scene.view
  if (!isShare(measure)) return embed.newerSentence(newer.release, comparedYear(scene))
  const changes = sceneChanges(scene, scene.figures, newer)
  return embed.supersededSentence(changes, scene.reference.allies, isOverReleases(chart))
}
