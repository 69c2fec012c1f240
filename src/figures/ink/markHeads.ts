import type { FigureMark } from '../figure'
import { textWidth } from './textWidth'

/** How wide a plot is at least, and the room to the left and right of it, in px. */
export interface NarrowPlot {
  readonly width: number
  readonly left: number
  readonly right: number
}

/** The head of a mark. */
export interface MarkHead {
  readonly mark: FigureMark
  readonly standing: string
  /** How the text lies to the mark's line, and how far off it, in px. */
  readonly anchor: 'start' | 'middle' | 'end'
  readonly dx: number
}

/** Between two heads, and how far from its line the end of one may be, in px. */
const [BETWEEN, OFF_LINE] = [7, 3] as const
/** How much wider the judged mark's head is, which is bold. */
const BOLD = 1.06

interface Wish {
  readonly mark: FigureMark
  readonly x: number
  readonly hasLabel: boolean
  readonly standing: string
}

/**
 * The heads of marks in one row, such that none lies on another where the plot is narrowest, and so at no
 * width. Where they would, standings go first, then labels; those of the judged mark last.
 */
export function placeHeads(
  marks: readonly FigureMark[],
  partOf: (value: number) => number,
  plot: NarrowPlot,
  fontSize: number,
): readonly MarkHead[] {
  let wishes: readonly Wish[] = marks.map((mark) => ({
    mark,
    x: partOf(mark.value) * plot.width,
    hasLabel: true,
    standing: mark.standing,
  }))
  const order = [...marks].sort((a, b) => Number(a.isJudged) - Number(b.isJudged))
  const drops = [
    ...order.map((mark) => (wish: Wish) => wish.mark === mark && { standing: '' }),
    ...order.slice(0, -1).map((mark) => (wish: Wish) => wish.mark === mark && { hasLabel: false }),
  ]
  for (const drop of drops) {
    const placed = placedHeads(wishes, plot, fontSize)
    if (placed !== null) return placed
    wishes = wishes.map((wish) => ({ ...wish, ...drop(wish) }))
  }
  return placedHeads(wishes, plot, fontSize) ?? []
}

/** The last begins at its line, the others lie as nearly upon theirs as the next one lets them; `null` where that is too far off. */
function placedHeads(
  wishes: readonly Wish[],
  { width, left, right }: NarrowPlot,
  fontSize: number,
): readonly MarkHead[] | null {
  const heads: MarkHead[] = []
  let free = width + right
  for (const { mark, x, hasLabel, standing } of wishes.toReversed()) {
    if (!hasLabel) continue
    const text = `${mark.shortLabel} ${standing}`.trim()
    const own = textWidth(text, fontSize) * (mark.isJudged ? BOLD : 1)
    if (heads.length === 0 && x + own <= free) {
      heads.push({ mark, standing, anchor: 'start', dx: -1 })
      free = x - 1 - BETWEEN
      continue
    }
    const end = Math.min(own / 2, free - x)
    if (end < -OFF_LINE || x + end - own < -left) return null
    const isCentred = end === own / 2
    heads.push({
      mark,
      standing,
      anchor: isCentred ? 'middle' : 'end',
      dx: isCentred ? 0 : Math.floor(end),
    })
    free = x + end - own - BETWEEN
  }
  return heads.reverse()
}
