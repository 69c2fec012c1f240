import type { FigureAxis, FigureMark } from '../figure'
import { type MarkHead, type NarrowPlot, placeHeads } from '../ink/markHeads'
import { textWidth } from '../ink/textWidth'
import { VALUE_GAP } from './RankingRow'
import type { PlacedRow } from './rankingRows'

/** What of the texts beside bars and above them a drawing has, and in frames of which class. */
export interface BesideRows {
  readonly heads: readonly { readonly className?: string; readonly heads: readonly MarkHead[] }[]
  /** The class of a row's note; `null` where there is no room for it. */
  readonly noteClass: (row: PlacedRow) => string | null
  readonly countClass: string
}

interface Sizes {
  readonly text: number
  readonly small: number
}

/** Sizes of the page, where texts are largest, in px. */
const SIZES: Sizes = { text: 14.5, small: 13 }
/** The narrowest plots of frames of each class, with the room that drawing.css leaves beside them. */
const TIGHT: NarrowPlot = { width: 130, left: 118, right: 48 }
const ROOMY: NarrowPlot = { width: 226, left: 130, right: 172 }
const WIDE: NarrowPlot = { width: 388, left: 130, right: 172 }
/** Of the widest frames: the page's column, where a window has one beside it, in its own face. */
const WIDEST: NarrowPlot = { width: 488, left: 130, right: 172 }
/** How wide that face is, as a part of what `textWidth` reckons with. */
const OWN_FACE = 0.8

interface Marked {
  readonly axis: FigureAxis
  readonly marks: readonly FigureMark[]
}

/** In a frame of any width: by the classes that drawing.css shows in wider ones alone. */
export function besideInFrames({ axis, marks }: Marked): BesideRows {
  const heads = (plot: NarrowPlot) => placeHeads(marks, partIn(axis), plot, SIZES.small)
  return {
    heads: [
      { className: 'mtm-tight', heads: heads(TIGHT) },
      { className: 'mtm-roomy mtm-not-wide', heads: heads(ROOMY) },
      { className: 'mtm-wide', heads: heads(WIDE) },
    ],
    noteClass: (row) => {
      if (fits(row, axis, ROOMY, SIZES, true)) return 'mtm-roomy'
      if (fits(row, axis, WIDE, SIZES, true)) return 'mtm-wide'
      const own = { text: SIZES.text * OWN_FACE, small: SIZES.small * OWN_FACE }
      return fits(row, axis, WIDEST, own, true) ? 'mtm-widest' : null
    },
    countClass: 'mtm-roomy',
  }
}

/** In a plot of known width. */
export function besideIn(
  { axis, marks }: Marked,
  plot: NarrowPlot,
  sizes: Sizes,
  hasCounts: boolean,
): BesideRows {
  return {
    heads: [{ heads: placeHeads(marks, partIn(axis), plot, sizes.small) }],
    noteClass: (row) => (fits(row, axis, plot, sizes, hasCounts) ? '' : null),
    countClass: '',
  }
}

const partIn =
  ({ min, max }: FigureAxis) =>
  (value: number) =>
    (value - min) / (max - min)

/** Whether a row's note ends before what stands at the right. */
function fits(
  { row, count }: PlacedRow,
  axis: FigureAxis,
  { width, right }: NarrowPlot,
  { text, small }: Sizes,
  hasCounts: boolean,
): boolean {
  if (!('value' in row)) return false
  const end = partIn(axis)(Math.max(0, row.value)) * width + VALUE_GAP
  const note =
    textWidth(`${row.endText} ${row.noteSigns.join(' ')} `, text) + textWidth(row.note, small)
  const taken =
    hasCounts && count !== null ? textWidth(`${count.number} ${count.text}`, small) + 12 : 0
  return end + note <= width + right - taken
}
