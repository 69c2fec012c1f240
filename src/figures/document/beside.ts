import type { Scene } from '../../domain/scene'
import type { Answer } from '../../domain/verdict/answer'
import { thresholdAt } from '../../domain/verdict/threshold'
import type { DrawingWords, WordsWith } from '../../words/parts'

/** What the mark judged is, where NATO tabulates a part of it alone. */
export function besideMark({ view, reference }: Scene, { mark }: DrawingWords): readonly string[] {
  if (view.measure !== 'share') return []
  const sentence = mark.partlyMeasuredSentence(thresholdAt(reference.thresholds, view.threshold))
  return sentence === '' ? [] : [sentence]
}

/** What stands beside the count of one year in one release. */
export function besideCount(
  scene: Scene,
  answer: Answer,
  words: WordsWith<'beside'>,
): readonly string[] {
  return [...besideMark(scene, words), ...words.beside.besideSentences(answer)]
}
