import type { HeldRelease, Release } from '../../../domain/release/release'
import type { View } from '../../../domain/view/view'
import { viewName } from '../../viewName'
import { gradeWords } from '../figureNouns'
import { formats } from '../formats'

/** Names of the two groups of buttons. */
export const answerLabel = 'Copy the answer'
export const tableLabel = 'Take the table'

/** What can be copied, as the buttons name it. */
export const copyButtons = {
  sentence: 'Copy as a sentence',
  sourced: 'With provenance',
  list: 'Copy the names',
  table: 'Copy table',
  link: 'Copy link',
  shared: 'Copy share link',
  citation: 'Copy citation',
  verdicts: 'Copy verdicts',
  html: 'Copy HTML',
} as const

/** What is seen of the names of buttons in a row of words, where all begin alike. */
export const seenOfButtons = { link: 'Link', shared: 'Share link' } as const

/** What was copied, as the confirmation names it. */
export const copied = {
  sentence: 'Sentence copied.',
  sourced: 'Sentence copied, with its provenance.',
  list: 'Names copied.',
  table: 'Table copied. It pastes into a spreadsheet.',
  link: 'Link copied. It shows this view again, whatever is released later.',
  shared:
    'Link copied. Where it is posted, it shows a card of this answer; it leads on to this view.',
  citation: 'Citation copied.',
  verdicts: 'Verdicts copied.',
  html: 'HTML copied. It needs no script, and nothing from here.',
} as const
export type CopyKind = keyof typeof copied

export const embedButton = 'Embed'
export const embedFailed = 'The dialog could not be loaded. Try again.'

export const downloadCsv = 'Download CSV'
export const downloadExcel = 'Download Excel'
export const downloadFailed = 'The file could not be made. Try again, or take the CSV.'

/** Names of the sheets in a workbook: 31 characters at most, none of []:*?/\. */
export const sheets = { figures: 'Figures', notes: 'Notes and sources' } as const

/** Columns that a file for programs has besides the table’s own: what a row is about, and the releases that it is from. */
export const rowHeads = { kind: 'Row', releases: 'Releases' } as const
export const rowKinds = { ally: 'ally', aggregate: 'NATO aggregate', year: 'year' } as const
export const downloadWord = 'Download'
export const citeWord = 'Cite'
/** Shows the other words, where there is little room. */
export const moreWords = 'More'
export const panelFailed = 'This part of the page could not be loaded. Try again.'

/** A page cannot know whether a browser saved what it was handed; in a sandboxed frame it may not. */
export function handedText(name: string, isSandboxed: boolean): string {
  const handed = `Handed to the browser to save: ${name}`
  return isSandboxed
    ? `${handed}. If it saves nothing, open this page in a tab of its own: a sandboxed frame may not save.`
    : handed
}

/** Where the browser does not let a page copy. */
export const copyByHand = {
  title: 'Copy by hand',
  text: 'This browser does not let the page copy for you. The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
  close: 'Close',
} as const

export const checkBeforePrint =
  'This is a copy: check the figures against NATO’s own table before you print them.'

/** Each release that a table comes from, with the origin of our copy and what it measures. */
export function releaseLines(releases: readonly Release[]): readonly string[] {
  return releases.map(
    (release) =>
      `Release: ${formats.date(release.day)} (${gradeWords[release.grade]}), ${release.concept}`,
  )
}

/** Where the same is shown. */
export function viewLine(link: string): string {
  return `This view: ${link}`
}

/** What a download says of itself. */
export interface Preamble {
  readonly title: string
  /** What stands beside its count. */
  readonly beside: readonly string[]
  /** All that it comes from. */
  readonly releases: readonly HeldRelease[]
  readonly measured: string
  readonly link: string
}

/** What the numbers in the JSON of a figure are: they are held as they are compared. */
export const jsonUnits =
  'Figures, marks and thresholds are whole hundredths of their unit, as they are compared: a threshold of 300 is 3 per cent, a share of 412 is 4.12 per cent of GDP. Texts have them as NATO prints them.'

/** Lines that stand before the table in a download: what it is, from where, and as of when. */
export function csvPreamble({
  title,
  beside,
  releases,
  measured,
  link,
}: Preamble): readonly string[] {
  const [only, ...more] = releases
  return [
    title,
    ...beside,
    ...releaseLines(releases),
    ...(only === undefined || more.length > 0 ? [] : sourceLines(only)),
    `Measure: ${measured}`,
    viewLine(link),
    checkBeforePrint,
  ]
}

function sourceLines(release: HeldRelease): readonly string[] {
  return [
    `Cut-off: ${release.cutOff === null ? 'not known' : formats.date(release.cutOff)}`,
    `Source: NATO, ${release.title}, ${release.document}`,
    ...(release.address === null ? [] : [`NATO’s file: ${release.address}`]),
  ]
}

/** Name of a download: `meeting-the-mark-ranking-2024-release-2024-06-17.csv`. */
export function csvFileName(view: View): string {
  return `${viewName(view)}.csv`
}

/** Why the reader's own figures have no link, embed, citation or card. */
export const ownStays =
  'Your own figures stay in this browser: a link, an embed, a citation or a card would reach people who do not have your file, so there is none.'
