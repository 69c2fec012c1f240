import { type Box, overlap } from '../ink/box'
import { textWidth, wrapText } from '../ink/textWidth'
import type { BalanceFigure } from './balancePoint'

/** Size of text, height of a line, and radius of a point, in px. */
export const FONT = 12
export const LINE = 14
export const RADIUS = 4.5
/** Between a corner’s text and the edge or line that it begins or ends at, and what keeps it off a tick beside it, in px. */
export const EDGE = 4
const TICK = 5

/** A text in a corner of the plot, in lines. */
export interface CornerText {
  readonly key: string
  /** The part of the plot’s width at which it ends: its right edge, or the mark’s line; `null` where it begins at its left edge. */
  readonly end: number | null
  /** Its lines, and the baseline of the first. */
  readonly lines: readonly string[]
  readonly y: number
  readonly isMark: boolean
}

/** Where a plot lies: across in parts of its width, down in px. */
export interface BalancePlot {
  readonly top: number
  readonly bottom: number
  readonly partOf: (share: number) => number
  readonly yOf: (equipment: number) => number
}

/**
 * What each quadrant is and how many are in it, in its outer corner, and the guideline on its line,
 * for plots of some widths in px.
 */
export function cornerTexts(
  figure: BalanceFigure,
  plot: BalancePlot,
  widths: readonly number[],
): readonly CornerText[] {
  const { both, share, equipment, neither } = figure.quadrantLabels
  const width = Math.min(...widths)
  const judged = figure.marks.find((mark) => mark.isJudged)?.value ?? figure.axis.min
  const part = plot.partOf(judged)
  const left = part * width - 2 * EDGE - 2
  const right = Math.max(64, width - part * width - 8)
  const wrap = (text: string, room: number) => wrapText(text, room, FONT)
  const wrapBefore = (text: string) => wrap(text, Math.max(64, left))
  const [above, below] = [wrapBefore(equipment), wrapBefore(neither)]
  // A word that is wider than what lies before the mark's line ends at it, over the edge and clear of the ticks there.
  const isHung = [...above, ...below].some((line) => textWidth(line, FONT) > left)
  const before = { end: isHung ? part : null, isMark: false }
  const inset = isHung ? TICK : 0
  const upper = (lines: readonly string[]) => ({ lines, y: plot.top + LINE })
  const lower = (lines: readonly string[]) => ({
    lines,
    y: plot.bottom - 6 - (lines.length - 1) * LINE,
  })
  const corners = [
    { key: 'equipment', ...before, lines: above, y: upper(above).y + inset },
    { key: 'both', end: 1, isMark: false, ...upper(wrap(both, right)) },
    { key: 'neither', ...before, lines: below, y: lower(below).y - inset },
    { key: 'share', end: 1, isMark: false, ...lower(wrap(share, right)) },
  ]
  const label = wrap(figure.equipmentMark.label, Math.max(right, 110))
  return [...corners, guidelineText(figure, plot, widths, label, corners)]
}

/** The guideline's label, on that end and side of its line where it covers no other text, and the fewest points. */
function guidelineText(
  figure: BalanceFigure,
  plot: BalancePlot,
  widths: readonly number[],
  lines: readonly string[],
  others: readonly CornerText[],
): CornerText {
  const y = plot.yOf(figure.equipmentMark.value)
  const places = [y + LINE - 1, y - 5 - (lines.length - 1) * LINE].flatMap((baseline) =>
    [true, false].map((isRight) => ({
      key: 'guideline',
      isMark: true,
      end: isRight ? 1 : null,
      lines,
      y: baseline,
    })),
  )
  const covered = (text: CornerText) =>
    widths.reduce((sum, width) => {
      const box = boxOf(text, width)
      const texts = others.filter((other) => overlap(box, boxOf(other, width))).length
      return sum + pointsUnder(box, figure, plot, width) + TEXT_COST * texts
    }, 0)
  return places.reduce((best, place) => (covered(place) < covered(best) ? place : best))
}

/** So many points are rather covered than a text. */
const TEXT_COST = 8

function pointsUnder(
  box: Box,
  { points }: BalanceFigure,
  { partOf, yOf }: BalancePlot,
  width: number,
): number {
  return points.filter(({ value, equipment }) => {
    const [x, y] = [partOf(value) * width, yOf(equipment)]
    const reach = RADIUS + 2
    return (
      x > box.x - reach &&
      x < box.x + box.width + reach &&
      y > box.y - reach &&
      y < box.y + box.height + reach
    )
  }).length
}

/** The room that a text takes in a plot of some width, in px. */
export function boxOf({ lines, y, end, isMark }: CornerText, plotWidth: number): Box {
  // Bold is wider than reckoned.
  const size = isMark ? FONT * 1.08 : FONT
  const width = Math.max(...lines.map((line) => textWidth(line, size))) + (isMark ? 12 : 6)
  return {
    x: end === null ? 0 : end * plotWidth - width,
    y: y - LINE + 1,
    width,
    height: lines.length * LINE + 2,
  }
}
