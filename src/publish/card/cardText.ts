import { textWidth, wrapText } from '../../figures/ink/textWidth'

/** The faces of cards, by the names in their files. */
export const CARD_TYPE = { serif: 'Source Serif 4', sans: 'Source Sans 3' } as const

/** The smallest type on a card, in px: cards are shown at a third of their size. */
export const SMALLEST = 24

/** A text in lines, and its size in px. */
export interface SetText {
  readonly lines: readonly string[]
  readonly fontSize: number
}

/** The room of a text: its largest type in px, how many lines, and their width in px. */
interface TextRoom {
  readonly most: number
  readonly lines: number
  readonly width: number
}

/** The inner width of a card, in px, and the same for Source Sans, which is narrower than widths are reckoned with. */
export const INNER = 1104
export const SANS_ROOM = INNER * 1.2

/** The room of the line of names. */
export const NAMES_ROOM: TextRoom = { most: 34, lines: 1, width: SANS_ROOM }

/** Whether a text keeps its largest type in a room. */
export function keepsSize(text: string, room: TextRoom): boolean {
  return fitsAt(text, room.most, room)
}

function fitsAt(text: string, fontSize: number, { lines, width }: TextRoom): boolean {
  const set = wrapText(text, width, fontSize)
  return set.length <= lines && set.every((line) => textWidth(line, fontSize) <= width)
}

/** Sets a text as large as fits; what is longer is cut at a word. */
export function setText(text: string, room: TextRoom): SetText {
  const { most, lines, width } = room
  let fontSize = most
  while (fontSize > SMALLEST && !fitsAt(text, fontSize, room)) fontSize -= 1
  const set = wrapText(text, width, fontSize)
  if (set.length <= lines) return { lines: set, fontSize }
  const kept = set.slice(0, lines)
  return { lines: kept.map((line, at) => (at === lines - 1 ? `${line} …` : line)), fontSize }
}
