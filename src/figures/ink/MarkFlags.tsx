import type { FigureMark } from '../figure'
import { type Flag, hangFlags } from './flags'
import { PALETTE } from './palette'
import { percent } from './percent'

const FONT = 11
const ROW = 14

/** A threshold line across which the share axis runs, with the flag that says what it is. */
export interface FlaggedMark {
  readonly mark: FigureMark
  /** How far across it stands, from 0 to 1. */
  readonly part: number
  readonly flag: Flag
}

/** How wide a plot is where it is narrowest, and the room to the left and right of it, in px. */
export interface NarrowPlot {
  readonly width: number
  readonly left: number
  readonly right: number
}

/**
 * Hangs the marks' labels above a plot so that none lies on another where the plot is narrowest, and
 * so at no width. Answers their height too.
 */
export function flagMarks(
  marks: readonly FigureMark[],
  partOf: (value: number) => number,
  { width, left, right }: NarrowPlot,
): { readonly flagged: readonly FlaggedMark[]; readonly height: number } {
  const texts = marks.map((mark) => ({ x: partOf(mark.value) * width, text: mark.label }))
  const { flags, height } = hangFlags(texts, [-left, width + right], FONT, ROW)
  return {
    flagged: marks.flatMap((mark, index) => {
      const flag = flags[index]
      return flag === undefined ? [] : [{ mark, part: partOf(mark.value), flag }]
    }),
    height,
  }
}

/** The lines from their flags down to the plot's lower end; the judged one stands out. */
export function MarkFlags(props: {
  readonly flagged: readonly FlaggedMark[]
  readonly className?: string | undefined
  /** Upper and lower end of the plot, in px. */
  readonly top: number
  readonly bottom: number
}) {
  const { flagged, className, top, bottom } = props
  return (
    <g className={className} aria-hidden="true">
      {flagged.map(({ mark, part, flag }) => {
        const colour = mark.isJudged ? PALETTE.ink : PALETTE.quiet
        return (
          <svg
            key={mark.value}
            x={percent(part)}
            width={1}
            height={1}
            overflow="visible"
            aria-hidden="true"
          >
            <line
              x1={0}
              x2={0}
              y1={top - flag.far}
              y2={bottom}
              stroke={colour}
              strokeDasharray={mark.isJudged ? undefined : '2 3'}
            />
            <text
              textAnchor={flag.anchor}
              fill={colour}
              fontSize={FONT}
              fontWeight={mark.isJudged ? 600 : 400}
            >
              {flag.lines.map((line, index) => (
                <tspan
                  key={line}
                  x={flag.anchor === 'start' ? 5 : -5}
                  y={top - flag.far + (index + 1) * ROW - 4}
                >
                  {line}
                </tspan>
              ))}
            </text>
          </svg>
        )
      })}
    </g>
  )
}
