import type { Hundredths } from '../../../domain/hundredths'
import type { Release } from '../../../domain/release/release'
import { formats } from '../formats'
import { releaseWords } from '../page/answerWords'

/** The language that a picture is in. */
export { lang } from '../lang'

/** Head of the part of the page where pictures and files are taken. */
export const panelLabel = 'Take the chart away'
export const shapeLabel = 'Shape of the picture'

/** The shapes, as the list names them. */
export const shapes = {
  '1200x675': 'Wide, 1200 × 675',
  '1080x1080': 'Square, 1080 × 1080',
  '1080x1350': 'Upright, 1080 × 1350',
  column: 'Column, 640 wide',
} as const

/** What the buttons save. */
export const buttons = {
  svg: 'SVG',
  png: 'PNG, twice the size',
  csv: 'CSV of the table',
  notedCsv: 'CSV with notes',
  xlsx: 'Excel',
  json: 'JSON of the figure',
  zip: 'All in one zip',
} as const
export type TakenFile = keyof typeof buttons

/** Puts the picture on the clipboard, where the browser can; what came of it. */
export const copyPicture = 'Copy the picture'
export const pictureCopied = 'Picture copied. It pastes into a document or a message.'
export const pictureNotCopied =
  'This browser did not let the page copy the picture. Save the PNG instead.'

/** How the picture below the list is named for who does not see it. */
export function previewAlt(finding: string): string {
  return `The picture as it will be saved: ${finding}`
}

/** Stands in a picture that has no room for every ally. */
export function moreAllies(count: number): string {
  return `and ${count} more ${count === 1 ? 'ally' : 'allies'}, in the table on the page`
}

export function drawing(done: number, all: number): string {
  return `Drawing, ${done} of ${all} files …`
}

/** Where a browser answers other pixels than were drawn. */
export const falsified =
  'This browser changes pictures that a page draws, against fingerprinting: the PNG would be noise. Take the SVG, or allow this page to read its canvas.'

export const failed =
  'This browser could not draw the file. Try another shape, or take the SVG: every browser can save it.'

/** Names of the texts in the zip, and what each file in it is, for the list that lies beside them. */
export const listTitle = 'What is in this archive'
export const contents = {
  svg: 'the chart as text and shapes, for every program that opens SVG',
  png: 'the chart as a picture at twice the size its name says',
  csv: 'the table for programs: one head, rows alone, UTF-8',
  notedCsv: 'the table, with what it is and where it is from before it',
  xlsx: 'the table as an Excel workbook, with a sheet of notes, sources and the link',
  json: 'the figure: every word, number, tick and verdict that is drawn',
  html: 'a snippet for a page of yours',
} as const

/** What the texts among them are, by name. */
export const texts = {
  'caption.txt': 'what the chart shows in a sentence, its title and release: for a caption',
  'alt-text.txt': 'the chart in words, for who does not see it',
  'source.txt': 'the source line, with the address of this view',
  'citation.txt': 'how to cite this view, with the day it was taken',
  'embed-oembed.txt': 'the address to paste into WordPress and other readers of oEmbed',
} as const

/** First lines of that list. */
export function listHead(title: string, subtitle: string, link: string): readonly string[] {
  return [listTitle, `${title}. ${subtitle}`, `The same view: ${link}`]
}

/** The number of a card: `30 of 32`, `17–18 of 32`. */
export function cardNumber(low: number, high: number, allies: number): string {
  return `${low === high ? low : `${low}–${high}`} of ${allies}`
}

/** The number of a card over releases: `23 → 17`. */
export function cardMove(first: string, last: string): string {
  return `${first} → ${last}`
}

/** Who a card names: the few on one side of the mark, with who has no figure, or the nearest to it. */
export function cardNames(
  side: 'below' | 'meets' | 'near',
  threshold: Hundredths,
  named: readonly { readonly name: string; readonly valueText: string }[],
  more: number,
  without: readonly { readonly name: string; readonly reason: string }[],
): string {
  const mark = formats.mark(threshold)
  const head = { below: `Below ${mark}`, meets: `At ${mark} or more`, near: `Nearest to ${mark}` }[
    side
  ]
  const list = named.map(({ name, valueText }) => `${name} ${valueText}`).join(', ')
  const rest = without.map(({ name, reason }) => `; ${name}: ${reason}`).join('')
  return `${head}: ${list}${more > 0 ? ` and ${more} more` : ''}${rest}`
}

/** What the bars and the line of a card are. */
export function cardKey(title: string, threshold: Hundredths): string {
  return `${title}: a bar for each ally; the line is ${formats.mark(threshold)}`
}

/** The source line of a card. */
export function cardSource(release: Release, isComparing: boolean, site: string): string {
  const from = isComparing ? 'NATO’s releases; bars: ' : 'NATO, '
  return `Source: ${from}${releaseWords(release)} · ${site}`
}
