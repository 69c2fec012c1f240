import { textWidth, wrapText } from '../figures/ink/textWidth'

/** A text that hangs on a vertical line at `x` px, like a flag on its pole. */
export interface FlagText {
  readonly x: number
  readonly text: string
}

/** Where a flag's text goes. */
export interface Flag {
  readonly lines: readonly string[]
  /** Where the text starts or ends, a little off the pole. */
  readonly textX: number
  readonly anchor: 'start' | 'end'
  /** Distance from the picture's edge to the near side of the text; a pole is no longer than `far`. */
  readonly near: number
  readonly far: number
}

export interface FlagLayout {
  readonly flags: readonly Flag[]
  /** Of all flags together, in px. */
  readonly height: number
  /** By how much the longest word leaves the bounds, in px; 0 if all stay within. */
  readonly overflow: number
}

const OFF_POLE = 5
const BETWEEN = 8

/**
 * Hangs texts on vertical lines, given from left to right, so that no text lies on another or crosses
 * another's pole. All fly to one side: the right, unless the left has more room. A text that
 * would leave `[left, right]` is broken into lines.
 */
export function hangFlags(
  texts: readonly FlagText[],
  [left, right]: readonly [number, number],
  fontSize: number,
  lineHeight: number,
): FlagLayout {
  const toRight = flyTo('start', texts, left, right, fontSize, lineHeight)
  const toLeft = flyTo('end', texts, left, right, fontSize, lineHeight)
  if (toLeft.overflow !== toRight.overflow) {
    return toLeft.overflow < toRight.overflow ? toLeft : toRight
  }
  return toLeft.height < toRight.height ? toLeft : toRight
}

function flyTo(
  anchor: Flag['anchor'],
  texts: readonly FlagText[],
  left: number,
  right: number,
  fontSize: number,
  lineHeight: number,
): FlagLayout {
  const toRight = anchor === 'start'
  const placed: { flag: Flag; x: number }[] = []
  let overflow = 0
  for (const { x, text } of toRight ? texts.toReversed() : texts) {
    const textX = toRight ? x + OFF_POLE : x - OFF_POLE
    const room = toRight ? right - textX : textX - left
    const lines = wrapText(text, room, fontSize)
    const width = Math.max(...lines.map((line) => textWidth(line, fontSize)))
    overflow = Math.max(overflow, width - room)
    const reach = width + OFF_POLE + BETWEEN
    const crossed = placed.filter((other) => Math.abs(other.x - x) < reach)
    const near = Math.max(0, ...crossed.map((other) => other.flag.far))
    placed.push({ x, flag: { lines, textX, anchor, near, far: near + lines.length * lineHeight } })
  }
  const flags = placed.map(({ flag }) => flag)
  return {
    flags: toRight ? flags.toReversed() : flags,
    height: Math.max(0, ...flags.map((flag) => flag.far)),
    overflow,
  }
}
