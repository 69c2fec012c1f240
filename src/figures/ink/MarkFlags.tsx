import type { FigureMark } from '../figure'
import type { Length } from './across'
import { type MarkHead, type NarrowPlot, placeHeads } from './markHeads'
import { PALETTE } from './palette'

/** Size of a mark's head where nothing else is asked for, in px. */
const FONT = 12
/** Height of the row of heads, as a part of their size. */
const ROW = 1.2

/** A threshold line across which the share axis runs, with the head that says what it is where it has room. */
export interface FlaggedMark {
  readonly mark: FigureMark
  readonly head: MarkHead | undefined
  /** Size of its text, in px. */
  readonly fontSize: number
}

/** The heads of a plot's marks, and their height, in px. */
export interface HungMarks {
  readonly flagged: readonly FlaggedMark[]
  readonly height: number
}

/**
 * Sets the marks' heads in a row above a plot so that none lies on another where the plot is narrowest, and
 * so at no width. `partOf` says how far across a value lies, from 0 to 1.
 */
export function flagMarks(
  marks: readonly FigureMark[],
  partOf: (value: number) => number,
  plot: NarrowPlot,
  fontSize = FONT,
): HungMarks {
  const heads = placeHeads(marks, partOf, plot, fontSize)
  return {
    flagged: marks.map((mark) => ({
      mark,
      head: heads.find((head) => head.mark === mark),
      fontSize,
    })),
    height: marks.length === 0 ? 0 : Math.round(fontSize * ROW),
  }
}

/** The lines from their heads down to the plot's lower end; the judged one stands out. */
export function MarkFlags(props: {
  readonly flagged: readonly FlaggedMark[]
  readonly at: (value: number) => Length
  readonly className?: string | undefined
  /** Upper end of the plot, above which they stand, and lower end, in px. */
  readonly top: number
  readonly bottom: number
}) {
  const { flagged, at, className, top, bottom } = props
  return (
    <g className={className} aria-hidden="true">
      {flagged.map(({ mark, head, fontSize }) => {
        const x = at(mark.value)
        return (
          <g key={mark.value} className="mtm-mark">
            <line x1={x} x2={x} y1={top} y2={bottom} {...markStroke(mark)} />
            {head !== undefined && (
              <text
                x={x}
                dx={head.dx === 0 ? undefined : head.dx}
                y={Math.round(top - fontSize * 0.3)}
                textAnchor={head.anchor}
                fontSize={fontSize}
                {...markText(mark)}
              >
                {`${mark.shortLabel} ${head.standing}`.trim()}
              </text>
            )}
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
