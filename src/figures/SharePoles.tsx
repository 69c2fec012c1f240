import type { FigureAxis, FigureMark } from './figure'
import { PALETTE } from './palette'
import { textWidth, wrapText } from './textWidth'

const ROW = 14
/** The most that a label may take to the left of its line in a narrow frame. */
const WIDTH = 150

/** Position of a share on an axis, in percent of the drawing. */
export function acrossAxis(value: number, { min, max }: FigureAxis): string {
  return `${Number(((100 * (value - min)) / (max - min)).toFixed(1))}%`
}

interface PoleLabel {
  readonly mark: FigureMark
  readonly lines: readonly string[]
  /** Rows of text above it. */
  readonly row: number
}

/** Each label has rows of its own, the rightmost line's on top, so that none lies on another line. */
function poleLabels(marks: readonly FigureMark[]): readonly PoleLabel[] {
  let row = 0
  return marks.toReversed().map((mark) => {
    const width = textWidth(mark.label, 11)
    const lines = wrapText(mark.label, width > WIDTH ? width / 2 + 24 : width, 11)
    row += lines.length
    return { mark, lines, row: row - lines.length }
  })
}

/** Height of the labels above a plot, in px. */
export function polesHeight(marks: readonly FigureMark[]): number {
  return poleLabels(marks).reduce((sum, { lines }) => sum + lines.length, 0) * ROW + 4
}

/** The threshold lines from `top` down to `bottom`, each with what it is, over the names on its left. */
export function SharePoles(props: {
  readonly marks: readonly FigureMark[]
  readonly axis: FigureAxis
  readonly top: number
  readonly bottom: number
}) {
  const { marks, axis, top, bottom } = props
  return (
    <g aria-hidden="true" fontSize={11}>
      {poleLabels(marks).map(({ mark, lines, row }) => {
        const x = acrossAxis(mark.value, axis)
        const y = top + ROW * row
        const ink = mark.isJudged ? PALETTE.ink : PALETTE.quiet
        return (
          <g key={mark.value} fill={ink} fontWeight={mark.isJudged ? 600 : 400}>
            <line
              x1={x}
              x2={x}
              y1={y}
              y2={bottom}
              stroke={ink}
              {...(mark.isJudged ? {} : { strokeDasharray: '2 3' })}
            />
            {lines.map((line, index) => (
              <text key={line} x={x} y={y + 10 + index * ROW} dx={-5} textAnchor="end">
                {line}
              </text>
            ))}
          </g>
        )
      })}
    </g>
  )
}
