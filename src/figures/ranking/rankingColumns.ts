import type { FigureMark } from '../figure'
import { type LinearScale, linearScale } from '../ink/linearScale'
import { textWidth, wrapText } from '../ink/textWidth'
import type { Bar, RankingFigure } from './bar'

/** Largest text of a row, and its part of the row's height. */
const LARGEST = 19
const TEXT_PART = 0.82
/** Gap before NATO's own rows, in rows. */
export const GAP = 0.5

/** Everything of a column that its texts depend on, in px. */
export interface ColumnLayout {
  readonly left: number
  readonly text: number
  readonly rowHeight: number
  readonly nameWidth: number
  readonly right: number
  /** Where the rows begin, below the marks' labels. */
  readonly top: number
  readonly xOf: LinearScale
}

/** Fits a column of `length` rows, with its marks' labels, into a height; `roughRow` is about what a row gets of it. */
export function columnLayout(
  figure: RankingFigure,
  left: number,
  width: number,
  roughRow: number,
  height: number,
  length: number,
): ColumnLayout {
  const rough = Math.min(LARGEST, roughRow * TEXT_PART)
  const top = figure.marks.reduce((sum, mark) => sum + linesOf(mark, width, rough).length, 0)
  const labelRow = labelSize(rough) * 1.3
  const rowHeight = (height - top * labelRow - 8) / (length + GAP)
  const text = Math.min(LARGEST, rowHeight * TEXT_PART)
  const everyone = [...figure.bars, ...figure.absent, ...figure.aggregates]
  const nameWidth = Math.min(
    width * 0.38,
    Math.max(...everyone.map((row) => textWidth(row.name, text))),
  )
  const values = [...figure.bars, ...figure.aggregates].map((bar) =>
    textWidth(`${valueTextOf(bar)} ${bar.noteSigns.join(' ')}`, text),
  )
  const valueWidth = Math.max(0, ...values)
  const right = left + width - valueWidth - 10
  return {
    left,
    text,
    rowHeight,
    nameWidth,
    right,
    top: top * labelRow + 8,
    xOf: linearScale([figure.axis.min, figure.axis.max], [left + nameWidth + 10, right]),
  }
}

/** Size of a mark's label beside text of rows of some size. */
export const labelSize = (text: number) => Math.min(text, Math.max(14, text * 0.86))

/** A mark's label in lines. */
export function linesOf(mark: FigureMark, width: number, text: number): readonly string[] {
  const size = labelSize(text)
  const whole = textWidth(mark.label, size)
  return wrapText(mark.label, whole > width * 0.52 ? whole / 2 + 3 * size : whole, size)
}

/** A bar's value, with the sign of a close call. */
export function valueTextOf({ valueText, closeCall }: Bar): string {
  return closeCall === null ? valueText : `${valueText} ${closeCall === 'above' ? '▲' : '▼'}`
}
