import { type PinGroup, placePins } from '../annotation/pinPlace'
import { pinsInRows } from '../annotation/pinsInRows'
import type { Box } from '../ink/box'
import { textWidth } from '../ink/textWidth'
import { type ChangeLayout, RIGHT } from './changeLayout'
import type { ChangeFigure, Dumbbell, DumbbellEnd } from './dumbbell'

/** Widths that a plot of any width may have, in px. */
const WIDTHS = { tight: [156, 200, 238, 330, 420], roomy: [370, 520, 760, 1000] }
/** From a point to its label, and half the height of a row’s text; in px. */
const LABEL = 8
const HALF = 6

/** Where the pins of the changes stand: in their rows, at the end of the plot, before the change. */
export function changePins(
  { annotations = [], rows, axis }: ChangeFigure,
  layout: ChangeLayout,
  plotWidth: number | null,
): readonly PinGroup[] {
  const { top, rowHeight } = layout
  const middle = (index: number) => top + (index + 0.5) * rowHeight
  return placePins(pinsInRows(annotations, rows, middle), {
    widths: plotWidth === null ? WIDTHS : [plotWidth],
    within: (width) => ({
      ends: [0, width + RIGHT],
      obstacles: rows.flatMap((row, index) => drawnOf(row, middle(index), width, axis.max)),
    }),
    bounds: [top, layout.bottom],
  })
}

const widthOf = ({ shortText, noteSigns }: DumbbellEnd) =>
  textWidth([shortText, ...noteSigns].join(' '), 12)

/** A row’s points with their labels, and its change. */
function drawnOf(row: Dumbbell, y: number, width: number, max: number): readonly Box[] {
  const [low, high] = [row.first, row.last].toSorted((a, b) => a.value - b.value)
  if (low === undefined || high === undefined) return []
  const box = (from: number, to: number) => ({
    x: from,
    y: y - HALF,
    width: to - from,
    height: 2 * HALF,
  })
  const at = ({ value }: DumbbellEnd) => (value / max) * width
  const change = textWidth(row.pointsText, 12) + (row.crossing === null ? 2 : 4)
  return [
    box(at(low) - LABEL - widthOf(low), at(high) + LABEL + widthOf(high)),
    box(width + RIGHT - change, width + RIGHT),
    ...(row.crossing === null ? [] : [box(width + 4, width + 14)]),
  ]
}
