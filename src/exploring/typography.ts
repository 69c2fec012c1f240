/** Size of names and values, in px. */
export const TEXT = 13
/** Size of everything else; nothing is smaller. */
export const SMALL_TEXT = 13
/** Height of a line of small text. */
export const LINE_HEIGHT = 16
/** Layer of texts that stand over lines; recharts draws lines in 400. */
export const ABOVE_LINES = 600

/** The rectangle between the axes, in px from the chart's corner. */
export interface PlotArea {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
