import { wrapText } from '../ink/textWidth'
import { isWide } from './pictureColumns'
import type { PictureSize } from './pictureSize'

/** The largest headline, also where rows need the height, and the smallest, in px. */
const HEADLINE = { most: 38, low: 32, least: 22 }
/** How much wider than reckoned the widest serif is that a program takes where it has none of those asked for: DejaVu's, bold. */
const WIDEST_SERIF = 1.1

/** A headline's lines, and the size of its letters in px. */
interface HeadlineText {
  readonly lines: readonly string[]
  readonly fontSize: number
}

/**
 * The headline, as large as it can be in two lines, or three where the picture is high; in a wide one a
 * little smaller if it then takes one line and leaves the room to the rows. Several lines are as long as each other.
 */
export function headlineText(
  whole: string,
  size: PictureSize,
  inner: number,
  isLow: boolean,
): HeadlineText {
  const width = inner / WIDEST_SERIF
  const most = Math.max(
    HEADLINE.least,
    Math.min(isLow ? HEADLINE.low : HEADLINE.most, size.width / 30),
  )
  const least = Math.min(most, Math.max(HEADLINE.least, size.width / 48))
  const linesAt = (fontSize: number) => wrapText(whole, width, fontSize)
  const alone = isWide(size) ? Math.max(HEADLINE.low, least) : most
  for (let inOne = most; inOne >= alone; inOne -= 1) {
    if (linesAt(inOne).length === 1) return { lines: linesAt(inOne), fontSize: inOne }
  }
  let fontSize = most
  while (fontSize > least && linesAt(fontSize).length > (isWide(size) ? 2 : 3)) fontSize -= 1
  return { lines: balancedLines(whole, width, fontSize), fontSize }
}

/** As few lines as the width allows, broken where the longest is shortest. */
function balancedLines(text: string, width: number, fontSize: number): readonly string[] {
  let lines = wrapText(text, width, fontSize)
  for (let narrower = width - fontSize; narrower > 0; narrower -= fontSize) {
    const next = wrapText(text, narrower, fontSize)
    if (next.length > lines.length) break
    lines = next
  }
  return lines
}
