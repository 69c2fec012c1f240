import { type HeldScene, releasesIn } from '../../domain/scene'
import { answerOf } from '../../domain/verdict/answer'
import type { Figure } from '../../figures/chart'
import { writeCsv } from '../../ingest/csvText'
import type { Words } from '../../words/parts'
import { viewLink } from '../viewAddress'
import { plainTable, tabbed } from './tableText'

/** What of the answer can be copied, in the order of its buttons. */
export const ANSWER_TEXTS = ['sentence', 'list', 'link'] as const

/** What is copied of the answer, as plain text. */
export function answerText(
  kind: (typeof ANSWER_TEXTS)[number],
  scene: HeldScene,
  { copy }: Words,
): string {
  const link = viewLink(scene.view)
  const { allies } = scene.reference
  switch (kind) {
    case 'sentence':
      return copy.copySentence(answerOf(scene), allies, link)
    case 'list':
      return copy.copyList(answerOf(scene), allies, link)
    case 'link':
      return link
  }
}

/** What can be copied of the finding of a chart with a question of its own. */
export const FINDING_TEXTS = ['sentence', 'link'] as const

/** What is copied of such a finding, as plain text: with its source and link, or the link alone. */
export function findingText(
  kind: (typeof FINDING_TEXTS)[number],
  { view }: HeldScene,
  { finding, beside, caption }: Figure,
): string {
  const link = viewLink(view)
  return kind === 'link' ? link : [finding, ...beside, caption, link].join(' ')
}

/** The table as it is pasted into a spreadsheet: its title over it, release and link below. */
export function tableText(scene: HeldScene, figure: Figure, words: Words): string {
  const {
    take,
    figure: { tableHeaders },
  } = words
  return [
    figure.title,
    tabbed(plainTable(figure, tableHeaders.remark)),
    ...figure.beside,
    ...take.releaseLines(releasesIn(scene)),
    take.viewLine(viewLink(scene.view)),
  ].join('\n')
}

/** The table as a CSV file, with what it is and where it is from before it. */
export function csvOf(
  scene: HeldScene,
  figure: Figure,
  { take, charts, figure: { tableHeaders } }: Words,
): string {
  const { title, beside, measured } = figure
  const { heads, rows } = plainTable(figure, tableHeaders.remark)
  const { view } = scene
  const preamble = take.csvPreamble({
    title,
    beside,
    releases: releasesIn(scene),
    measured: measured ?? charts[view.chart].measuredIn,
    link: viewLink(view),
  })
  return writeCsv(heads, rows, preamble)
}
