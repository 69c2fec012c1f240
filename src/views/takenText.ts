import { answerOf } from '../domain/answer'
import type { Scene } from '../domain/scene'
import type { Figure } from '../figures/figure'
import { writeCsv } from '../ingest/csvText'
import type { Words } from '../words/words'
import { tableCells, tableHeads, tableText } from './tableText'
import { viewLink } from './viewLink'

/** What can be copied of a view, in the order of its buttons. */
export const COPIED_TEXTS = ['sentence', 'list', 'table', 'link'] as const

/** What is copied, as plain text. */
export function textOf(
  kind: (typeof COPIED_TEXTS)[number],
  scene: Scene,
  figure: Figure,
  { copy }: Words,
): string {
  const link = viewLink(scene.view)
  const { allies } = scene.reference
  switch (kind) {
    case 'sentence':
      return copy.copySentence(answerOf(scene), allies, link)
    case 'list':
      return copy.copyList(answerOf(scene), allies, link)
    case 'table':
      return tableText(figure.table)
    case 'link':
      return link
  }
}

/** The table as a CSV file, with what it is and where it is from before it. */
export function csvOf(scene: Scene, { title, table }: Figure, { take }: Words): string {
  const preamble = take.csvPreamble(title, scene.figures.release, viewLink(scene.view))
  return writeCsv(tableHeads(table), tableCells(table), preamble)
}
