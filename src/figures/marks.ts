import type { Scene } from '../domain/scene'
import { drawnThresholds } from '../domain/verdict/threshold'
import type { DrawingWords } from '../words/parts'
import type { FigureMark } from './figure'

/** The threshold lines of a chart whose last year is given. */
export function figureMarks(
  scene: Scene,
  lastYear: number,
  words: DrawingWords,
): readonly FigureMark[] {
  const judged = scene.view.threshold
  return drawnThresholds(scene.reference.thresholds, judged, lastYear).map((threshold) => ({
    value: threshold.value,
    shortLabel: words.formats.mark(threshold.value),
    label: words.mark.markLabel(threshold),
    isJudged: threshold.value === judged,
  }))
}
