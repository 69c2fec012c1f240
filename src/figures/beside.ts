import { answerOf } from '../domain/answer'
import type { Scene } from '../domain/scene'
import { statementsOn } from '../domain/statement'
import { thresholdAt } from '../domain/threshold'
import { besideWordsFor } from '../words/besideWords'
import type { DrawingWords } from '../words/drawingWords'
import { revisionsWordsFor } from '../words/vintageWords'

/** What the mark judged is, where NATO tabulates a part of it alone. */
export function besideMark({ view, reference }: Scene, { mark }: DrawingWords): readonly string[] {
  if (view.measure !== 'share') return []
  const sentence = mark.partlyMeasuredSentence(thresholdAt(reference.thresholds, view.threshold))
  return sentence === '' ? [] : [sentence]
}

/** What stands beside the count of one year in one release. */
export function besideCount(scene: Scene, words: DrawingWords): readonly string[] {
  return [
    ...besideMark(scene, words),
    ...besideWordsFor(words.lang).besideSentences(answerOf(scene)),
  ]
}

/** What stands beside the counts of one year in several releases: what NATO itself said. */
export function besideVintages(scene: Scene, words: DrawingWords): readonly string[] {
  const { year, threshold } = scene.view
  const said = statementsOn(scene.reference.statedCounts, year, threshold)
  const { statementsSentence } = revisionsWordsFor(words.lang)
  return [
    ...besideMark(scene, words),
    ...(said.length === 0 ? [] : [statementsSentence(said, year, threshold)]),
  ]
}
