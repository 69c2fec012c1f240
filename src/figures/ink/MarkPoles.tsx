import type { FigureAxis, FigureMark } from '../figure'
import { acrossAxis } from './percent'
import { textWidth, wrapText } from './textWidth'

/** Height of a line of a label, in px. */
const ROW = 15
/** The most that a label may take to the left of its line in a narrow frame. */
const WIDTH = 176

interface PoleLabel {
  readonly mark: FigureMark
  readonly lines: readonly string[]
  /** Rows of text above it. */
  readonly row: number
}

/**
 * Each label has rows of its own, the rightmost line's on top, and ends at its line, over the names:
 * so none lies on another, or on another's line, at any width.
 */
function poleLabels(marks: readonly FigureMark[], room = WIDTH): readonly PoleLabel[] {
  let row = 0
  return marks.toReversed().map((mark) => {
    const width = textWidth(mark.label, 11)
    const lines = wrapText(mark.label, width > room ? width / 2 + 24 : width, 11)
    row += lines.length
    return { mark, lines, row: row - lines.length }
  })
}

/** Height of the labels above a plot, in px. */
export function polesHeight(marks: readonly FigureMark[], room?: number): number {
  return poleLabels(marks, room).reduce((sum, { lines }) => sum + lines.length, 0) * ROW
}

/** The threshold lines from `top` down to `bottom`, in px, each with what it is. */
export function MarkPoles(props: {
  readonly marks: readonly FigureMark[]
  readonly axis: FigureAxis
  readonly top: number
  readonly bottom: number
  /** The most that a label takes to the left of its line, in px, where that is not a narrow frame's. */
  readonly room?: number | undefined
}) {
  return (
    <g aria-hidden="true">
      {poleLabels(props.marks, props.room).map(({ mark, lines, row }) => {
        const x = acrossAxis(mark.value, props.axis)
        const y = props.top + ROW * row
        return (
          <g key={mark.value} className={mark.isJudged ? 'mtm-mark mtm-judged' : 'mtm-mark'}>
            <line x1={x} x2={x} y1={y} y2={props.bottom} />
            {lines.map((line, index) => (
              <text key={line} x={x} y={y + 11 + index * ROW} dx={-5} textAnchor="end">
                {line}
              </text>
            ))}
          </g>
        )
      })}
    </g>
  )
}
