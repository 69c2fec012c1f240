import { type LinearScale, linearScale } from '../ink/linearScale'
import { flagMarks, type HungMarks } from '../ink/MarkFlags'
import { textWidth } from '../ink/textWidth'
import type { Bar, RankingFigure } from './bar'
import { CALLS } from './RankingRow'

/** Largest and smallest text of a row, and its part of the row's height. */
const [LARGEST, SMALLEST] = [19, 12]
const TEXT_PART = 0.82
/** Gap before NATO's own rows, in rows. */
export const GAP = 0.5
/** Between the marks' labels and the rows, in px. */
export const FLAGS_GAP = 8

/** Everything of a column that its texts depend on, in px. */
export interface ColumnLayout {
  readonly left: number
  readonly text: number
  readonly rowHeight: number
  readonly nameWidth: number
  /** Where the rows begin, below the marks' labels. */
  readonly top: number
  readonly flags: HungMarks
  readonly xOf: LinearScale
}

/** Fits a column of `length` rows, with its marks' labels, into a height. */
export function columnLayout(
  figure: RankingFigure,
  left: number,
  width: number,
  height: number,
  length: number,
): ColumnLayout {
  const textOf = (rowHeight: number) => Math.max(SMALLEST, Math.min(LARGEST, rowHeight * TEXT_PART))
  const rough = plotFor(figure, left, width, textOf(height / (length + GAP)))
  const rowHeight = (height - rough.flags.height - FLAGS_GAP) / (length + GAP)
  const text = textOf(rowHeight)
  const plot = plotFor(figure, left, width, text)
  return { left, text, rowHeight, ...plot, top: rough.flags.height + FLAGS_GAP }
}

/** The plot between names and values of some size, and the flags of its marks. */
function plotFor(figure: RankingFigure, left: number, width: number, text: number) {
  const { axis, bars, absent, aggregates, marks } = figure
  const names = [...bars, ...absent, ...aggregates].map(({ name }) => textWidth(name, text) * BOLD)
  const nameWidth = Math.min(width * 0.38, Math.max(...names))
  const values = [...bars, ...aggregates].map((bar) => textWidth(valueTextOf(bar), text) * BOLD)
  const [from, to] = [left + nameWidth + 10, left + width - Math.max(0, ...values) - 10]
  const flags = flagMarks(
    marks,
    linearScale([axis.min, axis.max], [0, 1]),
    { width: to - from, left: from - left, right: left + width - to },
    labelSize(text),
  )
  return { nameWidth, flags, xOf: linearScale([axis.min, axis.max], [from, to]) }
}

/** How much wider the name and value of a chosen ally are, which are bold. */
const BOLD = 1.04

/** Size of a mark's label beside text of rows of some size. */
const labelSize = (text: number) => Math.round(Math.min(text, Math.max(14, text * 0.86)))

/** What stands at a bar's end. */
function valueTextOf({ valueText, closeCall, noteSigns }: Bar): string {
  const call = closeCall === null ? '' : ` ${CALLS[closeCall]}`
  return `${valueText}${call} ${noteSigns.join(' ')}`
}
