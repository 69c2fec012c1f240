import type { Scene } from '../domain/scene'
import { drawnThresholds, thresholdAt } from '../domain/verdict/threshold'
import type { DrawingWords } from '../words/parts'
import type { FigureMark, FigureNote } from './figure'

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
    standing: words.mark.standingHead(threshold),
    label: words.mark.markLabel(threshold),
    isJudged: threshold.value === judged,
  }))
}

/** What a mark is that was never agreed: its head in the picture has no room for all of it. */
export function proposedNotes(
  { reference }: Scene,
  marks: readonly Pick<FigureMark, 'value' | 'shortLabel'>[],
  { mark: own }: DrawingWords,
): readonly FigureNote[] {
  return marks.flatMap(({ value, shortLabel }) => {
    const threshold = thresholdAt(reference.thresholds, value)
    const isProposed = threshold.stages.at(-1)?.standing === 'proposed'
    return isProposed ? [{ sign: shortLabel, text: own.standingOf(threshold) }] : []
  })
}
