import type { ReleaseFigures } from '../../domain/observation/observation'
import type { Scene } from '../../domain/scene'
import { sceneChanges } from '../../domain/verdict/verdictChanges'
import { isOverReleases } from '../../domain/view/view'
import type { DrawingWords } from '../../words/parts'

/** One line on what newer figures say otherwise than those that a scene shows. */
export function supersededText(
  scene: Scene,
  newer: ReleaseFigures,
  { embed }: DrawingWords,
): string {
  return embed.supersededSentence(
    sceneChanges(scene, scene.figures, newer),
    scene.reference.allies,
    isOverReleases(scene.view.chart),
  )
}
