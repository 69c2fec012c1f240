import type { Release } from '../../domain/release'
import type { View } from '../../domain/view'
import { viewName } from '../viewName'
import { conceptWords, gradeWords } from './figureNouns'
import { formats } from './formats'

/** Names of the two groups of buttons. */
export const answerLabel = 'Copy the answer'
export const tableLabel = 'Take the table'

/** What can be copied, as the buttons name it. */
export const copyButtons = {
  sentence: 'Copy sentence',
  list: 'Copy list',
  table: 'Copy table',
  link: 'Copy link',
  citation: 'Copy citation',
  verdicts: 'Copy verdicts',
  html: 'Copy HTML',
} as const

/** What was copied, as the confirmation names it. */
export const copied = {
  sentence: 'Sentence copied.',
  list: 'List copied.',
  table: 'Table copied. It pastes into a spreadsheet.',
  link: 'Link copied. It shows this view again, whatever is released later.',
  citation: 'Citation copied.',
  verdicts: 'Verdicts copied.',
  html: 'HTML copied. It needs no script, and nothing from here.',
} as const
export type CopyKind = keyof typeof copied

export const embedButton = 'Embed this chart'
export const embedFailed = 'The dialog could not be loaded. Try again.'

export const downloadCsv = 'Download CSV'
export const takeAway = 'Download the chart as a picture, data or all in one zip'
export const takeAwayFailed = 'This part of the page could not be loaded. Close it and try again.'
export const downloaded = 'Download started.'

/** Where the browser does not let a page copy. */
export const copyByHand = {
  title: 'Copy by hand',
  text: 'This browser does not let the page copy for you. The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
  close: 'Close',
} as const

export const checkBeforePrint =
  'This is a copy: check the figures against NATO’s own table before you print them.'

/** Lines that stand before the table in a download: what it is, from where, and as of when. */
export function csvPreamble(
  title: string,
  release: Release,
  link: string,
  measured = 'share of real GDP',
): readonly string[] {
  return [
    title,
    `Release: ${formats.date(release.id)} (${gradeWords[release.grade]})`,
    `Cut-off: ${release.cutOff === null ? 'not known' : formats.date(release.cutOff)}`,
    `Concept: ${conceptWords[release.concept].toLowerCase()}`,
    `Measure: ${measured}`,
    `Source: NATO, ${release.title}, ${release.document}`,
    ...(release.address === null ? [] : [`NATO’s file: ${release.address}`]),
    `This view: ${link}`,
    checkBeforePrint,
  ]
}

/** Name of a download: `meeting-the-mark-ranking-2024-release-2024-06-17.csv`. */
export function csvFileName(view: View): string {
  return `${viewName(view)}.csv`
}
