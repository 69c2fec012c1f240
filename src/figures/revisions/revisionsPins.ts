import { type PinGroup, placePins } from '../annotation/pinPlace'
import { pinsInRows } from '../annotation/pinsInRows'
import type { Box } from '../ink/box'
import { textWidth } from '../ink/textWidth'
import type { RevisionRow, RevisionsFigure } from './revisionsFigureTypes'

/** Widths that a plot of any width may have, in px. */
const WIDTHS = { tight: [130, 170, 192, 300, 390], roomy: [370, 520, 760, 1000] }
/** Half the size of a point, and of a row’s text; in px. */
const POINT = 6
const HALF = 6

/** Where rows lie. */
interface RowPlace {
  /** Where the first begins, and where the last ends, in px. */
  readonly top: number
  readonly bottom: number
  readonly rowHeight: number
  /** Room right of the plot for the changes, in px. */
  readonly right: number
}

/** Where the pins of the revisions stand: in their rows, at the end of the plot, before the change. */
export function revisionsPins(
  { annotations = [], rows, axis }: RevisionsFigure,
  { top, bottom, rowHeight, right }: RowPlace,
  plotWidth: number | null,
): readonly PinGroup[] {
  const middle = (index: number) => Math.round(top + (index + 0.5) * rowHeight)
  const part = (value: number) => (value - axis.min) / (axis.max - axis.min)
  return placePins(pinsInRows(annotations, rows, middle), {
    widths: plotWidth === null ? WIDTHS : [plotWidth],
    within: (width) => ({
      ends: [0, width + right],
      obstacles: rows.flatMap((row, index) => drawnOf(row, middle(index), width, right, part)),
    }),
    bounds: [top, bottom],
  })
}

/** The lowest and the highest of a row’s figures, as parts of the width. */
function reach({ points }: RevisionRow, part: (value: number) => number) {
  const parts = points.map(({ value }) => part(value))
  return [Math.min(...parts), Math.max(...parts)] as const
}

/** A row’s points, and its change right of the plot. */
function drawnOf(
  row: RevisionRow,
  y: number,
  width: number,
  right: number,
  part: (value: number) => number,
): readonly Box[] {
  const [low, high] = reach(row, part)
  const box = (from: number, to: number) => ({
    x: from,
    y: y - HALF,
    width: to - from,
    height: 2 * HALF,
  })
  return [
    box(low * width - POINT, high * width + POINT),
    box(width + 8, width + Math.min(right, 10 + textWidth(`${row.changeText} ↓`, 13))),
  ]
}
