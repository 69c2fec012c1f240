import { isAggregate, type SeriesCode } from '../../domain/ally'
import { coverageOf } from '../../domain/release/coverage'
import { isOwn } from '../../domain/release/release'
import { type HeldScene, releasesIn } from '../../domain/scene'
import { answerOf } from '../../domain/verdict/answer'
import { isOverReleases } from '../../domain/view/view'
import type { Figure } from '../../figures/chart'
import { escapeHtml } from '../../figures/document/frame'
import { writeCsv } from '../../ingest/csvText'
import { sharedPath } from '../../links/embedAddress'
import type { Words } from '../../words/parts'
import { viewLink } from '../viewAddress'
import { ownRoot, publicRoot } from './siteRoot'
import { type PlainTable, plainTable, tabbed, tableMarkup } from './tableText'

/** What can be copied of what a chart shows: as a sentence to paste, or with all that vouches for it. */
export type AnswerText = 'sentence' | 'sourced' | 'list' | 'link' | 'shared'

/** The same in the order of its buttons. A list is of who is at a mark; not every view has a page by which it is shared. */
export function answerTexts(scene: HeldScene, figure: Figure | null): readonly AnswerText[] {
  const list = hasQuestion(figure) ? [] : (['list'] as const)
  const texts = ['sentence', 'sourced', ...list] as const
  // A reader's own figures stay on the machine: no address shows them.
  if (isOwn(scene.figures.release)) return texts
  return list.length === 0 || pageOf(scene) === null
    ? [...texts, 'link']
    : [...texts, 'link', 'shared']
}

/** Whether a chart answers a question of its own, and not the usual one: who is at the mark. */
function hasQuestion(figure: Figure | null): figure is Figure & { readonly question: string } {
  return figure?.question !== undefined
}

/** The page by which a view is shared. */
function pageOf({ view, figures }: HeldScene): string | null {
  return sharedPath(view, coverageOf(figures, view.year, 'share'))
}

/** What is copied of a chart, or of the answer where it has no question of its own, as plain text. */
export function answerText(
  kind: AnswerText,
  scene: HeldScene,
  figure: Figure | null,
  { copy }: Words,
): string {
  const link = viewLink(scene.view)
  const { allies } = scene.reference
  const { release } = scene.figures
  const told = hasQuestion(figure)
    ? copy.findingSentence(figure, release, isOverReleases(scene.view.chart))
    : copy.copySentence(answerOf(scene), allies)
  switch (kind) {
    case 'sentence':
      return told
    case 'sourced':
      return hasQuestion(figure)
        ? [told, figure.caption, link].join(' ')
        : copy.sourcedSentence(answerOf(scene), allies, link)
    case 'list':
      return copy.copyList(answerOf(scene), allies, link)
    case 'link':
      return link
    case 'shared':
      return `${publicRoot() ?? ownRoot()}${pageOf(scene) ?? ''}`
  }
}

/** The table as it is pasted into a spreadsheet: its title over it, release and link below. */
export function tableText(scene: HeldScene, figure: Figure, words: Words): string {
  const table = plainTable(figure, words.figure.tableHeaders.remark)
  return [figure.title, tabbed(table), ...linesBelow(scene, figure, words)].join('\n')
}

/** The same as HTML, for what takes a table as one. */
export function tableHtml(scene: HeldScene, figure: Figure, words: Words): string {
  const table = plainTable(figure, words.figure.tableHeaders.remark)
  const below = linesBelow(scene, figure, words).map((line) => `<p>${escapeHtml(line)}</p>`)
  return [tableMarkup(figure.title, table), ...below].join('')
}

function linesBelow(scene: HeldScene, { beside }: Figure, { take }: Words): readonly string[] {
  return [...beside, ...take.releaseLines(releasesIn(scene)), take.viewLine(viewLink(scene.view))]
}

/**
 * The table as a program reads it: one head, then rows alone, each with what it is of (an ally, or NATO’s own
 * total) and the releases that it is from.
 */
export function flaggedTable(scene: HeldScene, figure: Figure, words: Words): PlainTable {
  const {
    take: { rowHeads, rowKinds },
    figure: { tableHeaders },
  } = words
  const { heads, rows } = plainTable(figure, tableHeaders.remark)
  const releases = releasesIn(scene).map(({ id }) => id)
  return {
    heads: [...heads, rowHeads.kind, rowHeads.releases],
    rows: rows.map((cells, index) => [
      ...cells,
      rowKinds[rowKind(figure.table.rows[index]?.series ?? null)],
      releases.join(' '),
    ]),
  }
}

function rowKind(series: SeriesCode | null): keyof Words['take']['rowKinds'] {
  if (series === null) return 'year'
  return isAggregate(series) ? 'aggregate' : 'ally'
}

/** The table as a CSV file that every program reads as it is: nothing stands before its head. */
export function csvOf(scene: HeldScene, figure: Figure, words: Words): string {
  const { heads, rows } = flaggedTable(scene, figure, words)
  return writeCsv(heads, rows)
}

/** The table as a CSV file with what it is and where it is from before it. */
export function notedCsvOf(scene: HeldScene, figure: Figure, words: Words): string {
  const { heads, rows } = plainTable(figure, words.figure.tableHeaders.remark)
  return writeCsv(heads, rows, saidOf(scene, figure, words))
}

/** What a file says of its table: what it is, from where, as of when, and where the same is shown. */
export function saidOf(
  scene: HeldScene,
  { title, beside, measured }: Figure,
  { take, charts }: Words,
): readonly string[] {
  const { view } = scene
  return take.csvPreamble({
    title,
    beside,
    releases: releasesIn(scene),
    measured: measured ?? charts[view.chart].measuredIn,
    link: viewLink(view),
  })
}
