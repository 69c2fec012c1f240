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

/** Sets a text as large as fits: at most `most` px and `lines` lines of `width` px; what is longer is cut at a word. */
export function setText(
  text: string,
  { most, lines, width }: { readonly most: number; readonly lines: number; readonly width: number },
): SetText {
  let fontSize = most
  const fits = () => {
    const set = wrapText(text, width, fontSize)
    return set.length <= lines && set.every((line) => textWidth(line, fontSize) <= width)
  }
  while (fontSize > SMALLEST && !fits()) fontSize -= 1
  const set = wrapText(text, width, fontSize)
  if (set.length <= lines) return { lines: set, fontSize }
  const kept = set.slice(0, lines)
  return { lines: kept.map((line, at) => (at === lines - 1 ? `${line} …` : line)), fontSize }
}
