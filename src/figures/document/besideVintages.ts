import type { Scene } from '../../domain/scene'
import { statementsOn } from '../../domain/statement/statement'
import type { DrawingWords } from '../../words/drawingWords'
import { revisionsWordsFor } from '../../words/vintageWords'
import { besideMark } from './beside'

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
