import type { Ally } from '../../../domain/ally'
import { plainDecimal } from '../../../domain/hundredths'
import { MEASURE_COLUMNS, MEASURES } from '../../../domain/measure'
import type { VerdictChanges } from '../../../domain/verdict/verdictChanges'
import { namesOf } from '../figureNouns'
import { formats } from '../formats'
import { measureName } from '../page/controlWords'

export { fileRefusalSentence } from './fileRefusals'

export const intro =
  'Open a table of your own: from a ministry, SIPRI, the World Bank or NATO’s next release. It may be CSV or any delimited text, an Excel workbook (.xlsx) or JSON, in any language of the allies.'
export const privacy =
  'The file is read in your browser and never leaves it: nothing is uploaded or kept, and it is gone when you close or reload the page.'
export const fileLabel = 'Choose a file'
export const dropHint = 'Or drop a file anywhere on this part of the page.'
export const pasteLabel = 'Or paste a table here'
export const pasteName = 'Pasted table'

/** How far reading has come. */
export function readingLine(name: string, seen: number): string {
  return seen === 0
    ? `Reading ${name} …`
    : `Reading ${name} … ${formats.integer(seen)} lines looked at`
}
export const stop = 'Stop'
export const stopped = 'Stopped. Nothing was read. Open the file again to go on.'
export const broken =
  'The reader could not go on with this file. Save the table as CSV with one ally a line, and open it again.'
export const refusedTitle = 'This file cannot be read'

export const mustHead = 'Please say first'
export const mustIntro =
  'These have more than one meaning. What hangs on them is not read before you choose.'
export const mayHead = 'Taken so, as far as nothing else is said'
export const ownAnswer = 'Another answer'
export const takeAnswer = 'Use it'

export const asReadHead = 'How the file was read'
export const asReadIntro = 'Whatever is wrong here can be changed; the file is then read again.'
export const asReadTerms = {
  separator: 'Columns divided by',
  encoding: 'Letters',
  sheet: 'Sheet',
  header: 'Header',
  allies: 'Allies',
  decimals: 'Decimal mark',
} as const
export const separators: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar |',
  '  ': 'spaces',
}
export const asFound = 'as found'
export const noHeader = 'none'
export const headerHint = 'Line of the header, such as 3 or 3-4; none if there is none'
/** Which way round a table is. */
export const orientations = {
  rows: 'in rows, one column of names',
  columns: 'in columns, one for each ally',
  none: 'not found',
} as const
export const tableName = (index: number, rows: number) =>
  `Table ${index}: ${formats.integer(rows)} ${rows === 1 ? 'row' : 'rows'}`
export const columnHeads = {
  column: 'Column',
  header: 'Its header',
  role: 'Read as',
  year: 'Year',
  marks: 'Numbers',
} as const
export const roleLabel = (column: number) => `What column ${column} is`
export const yearLabel = (column: number) => `Year of column ${column}`
export const roles: Readonly<Record<string, string>> = {
  ally: 'names of allies',
  year: 'years',
  status: 'estimate or not',
  indicator: 'which measure',
  value: 'figures',
  'left out': 'left out',
  ...Object.fromEntries(
    MEASURES.map((measure) => [
      MEASURE_COLUMNS[measure],
      measure === 'nationalCurrency' ? 'Spending, national currency' : measureName(measure),
    ]),
  ),
}
export const markNames = { '.': 'point', ',': 'comma', space: 'space' } as const
/** How the numbers of a column are written: "1,5: decimal comma; thousands by point". */
export function marksWords(
  decimal: '.' | ',' | null,
  thousands: '.' | ',' | 'space' | null,
): string {
  const parts = [
    ...(decimal === null ? [] : [`decimal ${markNames[decimal]}`]),
    ...(thousands === null ? [] : [`thousands by ${markNames[thousands]}`]),
  ]
  return parts.length === 0 ? 'whole numbers' : parts.join('; ')
}

export const valuesHead = 'The first figures read'
export const valueHeads = {
  ally: 'Ally',
  year: 'Year',
  measure: 'Measure',
  value: 'Figure',
  estimate: 'Estimate',
} as const
export const estimateWords = { true: 'yes', false: 'no', null: 'not said' } as const

export const accountHead = 'What became of every row'
/** Rows of the file, accepted and listed, which add up. */
export function accountSentence(accepted: number, listed: number, figures: number): string {
  const rows = accepted + listed
  return `${formats.integer(rows)} ${rows === 1 ? 'row' : 'rows'}: ${formats.integer(accepted)} gave ${formats.integer(figures)} ${figures === 1 ? 'figure' : 'figures'}, ${formats.integer(listed)} gave none and ${listed === 1 ? 'is' : 'are'} listed with the reason.`
}
export const beforeAccession = (count: number) =>
  `${formats.integer(count)} ${count === 1 ? 'year' : 'years'} before an ally joined ${count === 1 ? 'is' : 'are'} shown and never counted.`
export const listHeads = {
  line: 'Line',
  column: 'Column',
  found: 'Read',
  cure: 'Why, and what to do',
} as const
export const reasonCount = (count: number, cure: string) => `${formats.integer(count)} × ${cure}`
export const listCaption = (shown: number, all: number) =>
  shown === all
    ? `All ${formats.integer(all)} lines and cells that gave no figure`
    : `The first ${formats.integer(shown)} of ${formats.integer(all)} lines and cells that gave no figure`
export const showMore = 'Show more'
export const saveJson = 'Save the reading (JSON)'
export const saveCsv = 'Save the reading (CSV)'
export const saveHint = 'Every figure read and every line that was not, with its reason.'
export const forget = 'Close the file'

export const useHead = 'Use these figures'
export const useIntro =
  'They then stand beside NATO’s releases, in the list of releases, for this visit: in every chart of figures, its table and downloads, and on the pages of one ally, of several compared and for classes. A claim gets a verdict by them too. Each says that they are yours and not NATO’s, and which verdicts are others than in NATO’s newest release.'
export const nameLabel = 'What they are called'
export const use = 'Show them in the charts'
export const dontUse = 'Take them out of the charts'
export const useLimits =
  'Figures that the file does not mark as estimates are taken as actual ones. Shares are compared as your file gives them: what it counts as defence, and which GDP it divides by, we cannot know. They are in no link, embed, citation or card: who follows one has not your file. What NATO revised, announced or said stays NATO’s, with a line on yours at its head.'
export const againstHead = 'Against a release of NATO’s'
/** Which verdicts are others than in a release: "One of 31 verdicts at 2% is another: Slovenia is at or above it there and below here." */
export function flipsSentence(
  { from, year, threshold, risen, fallen, compared }: VerdictChanges,
  allies: readonly Ally[],
): string {
  const mark = formats.mark(threshold)
  const against = `the release of ${formats.date(from.day)}`
  const flips = risen.length + fallen.length
  if (flips === 0)
    return `For ${year}, all ${compared} verdicts at ${mark} are those of ${against}.`
  const parts = [
    ...(risen.length === 0 ? [] : [`at or above here and below there: ${namesOf(allies, risen)}`]),
    ...(fallen.length === 0
      ? []
      : [`below here and at or above there: ${namesOf(allies, fallen)}`]),
  ]
  return `For ${year}, ${flips} of ${compared} verdicts at ${mark} ${flips === 1 ? 'is' : 'are'} not that of ${against}; ${parts.join('; ')}.`
}
/** The same of all years that both hold, in a line for every page: only the years with another verdict, at most three. */
export function besideSentence(
  title: string,
  changes: readonly VerdictChanges[],
  allies: readonly Ally[],
): string {
  const [first, last] = [changes[0], changes.at(-1)]
  const whose = ownTitle(title)
  if (first === undefined || last === undefined)
    return `${whose}, have no year in common with NATO’s newest release.`
  const others = changes.filter(({ risen, fallen }) => risen.length + fallen.length > 0)
  const years = first === last ? `${first.year}` : `${first.year} to ${last.year}`
  if (others.length === 0)
    return `${whose}: all verdicts at ${formats.mark(first.threshold)} for ${years} are those of the release of ${formats.date(first.from.day)}.`
  const told = others.slice(-3).map((one) => flipsSentence(one, allies))
  const rest = others.length - told.length
  const more =
    rest === 0 ? [] : [`In ${rest} earlier ${rest === 1 ? 'year' : 'years'} some are too.`]
  return `${whose}. ${[...told, ...more].join(' ')}`
}
/** Said where nothing is drawn from the reader’s own figures. */
export const natosAlone = 'What follows is NATO’s alone.'
export const ownTitle = (title: string) => `“${title}”, your own figures, not NATO’s`
export const noneMoved = 'No ally’s share differs.'
export const movedIntro = (count: number) =>
  `${count === 1 ? 'One share differs' : `${count} shares differ`}, the largest difference first:`
/** One ally's share there and here: "Slovenia: 1.98% there, 2% here, 0.02 points more." */
export function movedLine(name: string, there: string, here: string, change: number): string {
  const points = plainDecimal(Math.abs(change), 2)
  return `${name}: ${there} there, ${here} here, ${points} points ${change > 0 ? 'more' : 'less'}`
}
