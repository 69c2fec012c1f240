import type { Scene } from '../../domain/scene'
import { statementsOn } from '../../domain/statement/statement'
import type { WordsWith } from '../../words/parts'
import { besideMark } from './beside'

/** What stands beside the counts of one year in several releases: what NATO itself said. */
export function besideVintages(scene: Scene, words: WordsWith<'revisions'>): readonly string[] {
  const { year, threshold } = scene.view
  const said = statementsOn(scene.reference.statedCounts, year, threshold)
  return [
    ...besideMark(scene, words),
    ...(said.length === 0 ? [] : [words.revisions.statementsSentence(said, year, threshold)]),
  ]
}
