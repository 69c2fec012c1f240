import type { FigureMark } from '../figure'
import type { Length } from './across'
import { type Flag, hangFlags } from './flags'
import { LinedText } from './LinedText'
import { PALETTE } from './palette'

/** Size of a mark's label where nothing else is asked for, in px. */
const FONT = 12
/** Height of a line of it, as a part of its size. */
const ROW = 1.2
/** How much wider the judged mark's label is, which is bold. */
const BOLD = 1.06
/** Between a line and its label, in px. */
const OFF = 5

/** A threshold line across which the share axis runs, with the flag that says what it is. */
export interface FlaggedMark {
  readonly mark: FigureMark
  readonly flag: Flag
  /** Size of its text, in px. */
  readonly fontSize: number
}

/** How wide a plot is where it is narrowest, and the room to the left and right of it, in px. */
export interface NarrowPlot {
  readonly width: number
  readonly left: number
  readonly right: number
}

/** The flags of a plot's marks, and their height, in px. */
export interface HungMarks {
  readonly flagged: readonly FlaggedMark[]
  readonly height: number
}

/**
 * Hangs the marks' labels above a plot so that none lies on another where the plot is narrowest, and
 * so at no width. `partOf` says how far across a value lies, from 0 to 1.
 */
export function flagMarks(
  marks: readonly FigureMark[],
  partOf: (value: number) => number,
  { width, left, right }: NarrowPlot,
  fontSize = FONT,
): HungMarks {
  const { flags, height } = hangFlags(
    marks.map(({ value, label }) => ({ x: partOf(value) * width, text: label })),
    [-left, width + right],
    fontSize * BOLD,
    Math.round(fontSize * ROW),
  )
  return {
    flagged: marks.flatMap((mark, index) => {
      const flag = flags[index]
      return flag === undefined ? [] : [{ mark, flag, fontSize }]
    }),
    height,
  }
}

/** The lines from their flags down to the plot's lower end; the judged one stands out. */
export function MarkFlags(props: {
  readonly flagged: readonly FlaggedMark[]
  readonly at: (value: number) => Length
  readonly className?: string | undefined
  /** Upper end of the plot, above which they hang, and lower end, in px. */
  readonly top: number
  readonly bottom: number
}) {
  const { flagged, at, className, top, bottom } = props
  return (
    <g className={className} aria-hidden="true">
      {flagged.map(({ mark, flag, fontSize }) => {
        const [x, far] = [at(mark.value), Math.round(top - flag.far)]
        return (
          <g key={mark.value} className="mtm-mark">
            <line x1={x} x2={x} y1={far} y2={bottom} {...markStroke(mark)} />
            <LinedText
              lines={flag.lines}
              x={x}
              dx={flag.anchor === 'end' ? -OFF : OFF}
              y={Math.round(far + fontSize * 0.9)}
              row={fontSize * ROW}
              textAnchor={flag.anchor}
              fontSize={fontSize}
              {...markText(mark)}
            />
          </g>
        )
      })}
    </g>
  )
}

/** How a mark's line is drawn. */
export function markStroke({ isJudged }: FigureMark) {
  return isJudged
    ? { stroke: PALETTE.ink, strokeWidth: 1.5 }
    : { stroke: PALETTE.quiet, strokeDasharray: '2 3' }
}

/** How what a mark is stands beside its line. */
export function markText({ isJudged }: FigureMark) {
  return isJudged ? { fill: PALETTE.ink, fontWeight: 600 } : { fill: PALETTE.quiet }
}
