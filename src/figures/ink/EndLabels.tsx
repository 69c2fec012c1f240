import type { FigureMark } from '../figure'
import type { Length } from './across'
import { markStroke, markText } from './MarkFlags'
import { PALETTE } from './palette'
import { spreadLabels } from './spreadLabels'

/** A line of a label: what is named, in bold, and what is said of it. */
interface EndLine {
  readonly name?: React.ReactNode
  readonly text?: React.ReactNode
}

/** What stands beside the end of a line. */
export interface EndLabel {
  readonly key: string | number
  /** How far down the line ends, in px; `null` where it ends before the plot does. */
  readonly at: number | null
  /** Where its middle would best be, in px. */
  readonly near: number
  readonly lines: readonly EndLine[]
  /** Of the leader. */
  readonly stroke: { readonly stroke: string; readonly strokeDasharray?: string }
  readonly text?: { readonly fill?: string; readonly fontWeight?: number }
  /** Its size, where that is not the others', in px. */
  readonly size?: number
}

/** From the plot's edge to the leader, to its end, and to the text, in px. */
const [FROM, TO, TEXT] = [5, 15, 19] as const
/** Width of what stands between a plot and its labels' texts, in px. */
export const LEADER = TEXT

interface EndLabelsProps {
  readonly labels: readonly EndLabel[]
  /** The plot's right edge. */
  readonly x: Length
  /** What they may not leave, in px from the top. */
  readonly bounds: readonly [top: number, bottom: number]
  readonly fontSize: number
  /** Between two labels, in px. */
  readonly gap?: number
  readonly className?: string | undefined
}

/**
 * Labels beside a plot, spread so that none lies on another, each joined to its line by a leader that
 * runs outside the plot: within it, a leader reads as data.
 */
export function EndLabels({ labels, x, bounds, fontSize, gap = 1, className }: EndLabelsProps) {
  const centres = spreadLabels(
    labels.map(({ near, lines, size = fontSize }) => ({
      at: near,
      height: lines.length * rowOf(size),
    })),
    bounds,
    gap,
  )
  return (
    <Beside x={x} className={className}>
      {labels.map(({ key, at, near, lines, stroke, text, size = fontSize }, index) => {
        const row = rowOf(size)
        const y = centres[index] ?? near
        const first = y + size * 0.35 - ((lines.length - 1) * row) / 2
        return (
          <g key={key} className="mtm-end">
            <path
              d={`M${FROM} ${(at ?? y).toFixed(1)}L${TO} ${y.toFixed(1)}`}
              fill="none"
              {...stroke}
            />
            <text fontSize={size === 12 ? undefined : size} {...text}>
              {lines.map((line, lineIndex) => (
                <tspan
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name and never move
                  key={lineIndex}
                  x={TEXT}
                  y={Number((first + lineIndex * row).toFixed(1))}
                >
                  {line.name !== undefined && <tspan fontWeight={600}>{line.name}</tspan>}
                  {line.name !== undefined && line.text !== undefined && ' '}
                  {line.text}
                  {lineIndex < lines.length - 1 && ' '}
                </tspan>
              ))}
            </text>
          </g>
        )
      })}
    </Beside>
  )
}

/** Height of a line of a label, in px. */
function rowOf(fontSize: number): number {
  return Math.round(fontSize * 1.25)
}

/** What a mark is, beside its line: in lines. */
export function markEnd(
  mark: FigureMark,
  at: number,
  lines: readonly string[],
  size: number,
): EndLabel {
  return {
    size,
    key: mark.value,
    at,
    near: at,
    lines: lines.map((text) => ({ text })),
    stroke: mark.isJudged ? { stroke: PALETTE.ink } : markStroke(mark),
    text: markText(mark),
  }
}

/** Places its content, in px from there on, across from where the plot ends. */
function Beside(props: {
  readonly x: Length
  readonly className?: string | undefined
  readonly children: React.ReactNode
}) {
  const { x, className, children } = props
  if (typeof x === 'number') {
    return (
      <g transform={`translate(${x} 0)`} className={className} aria-hidden="true">
        {children}
      </g>
    )
  }
  return (
    <svg x={x} width={1} height={1} overflow="visible" className={className} aria-hidden="true">
      {children}
    </svg>
  )
}
