import type { FigureAxis, FigureMark } from '../figure'
import type { Length } from './across'
import { markText } from './MarkFlags'
import { spreadLabels } from './spreadLabels'

/**
 * The values beside an upright axis, as quiet and as large as what is around them. Those of the marks stand among them at their lines, and come first
 * where there is no room for both.
 */
export function ValueTicks(props: {
  readonly axis: FigureAxis
  readonly marks: readonly FigureMark[]
  /** Where the texts end, and how far down a value lies, in px. */
  readonly x: Length
  readonly dx?: number
  readonly down: (value: number) => number
  readonly fontSize: number
}) {
  const { axis, marks, x, dx, down, fontSize } = props
  const drawn = marks.filter(({ value }) => value >= axis.min && value <= axis.max)
  const free = axis.ticks.filter((tick) =>
    drawn.every((mark) => Math.abs(down(mark.value) - down(tick.value)) >= fontSize * 1.1),
  )
  const centres = spreadLabels(
    drawn.map(({ value }) => ({ at: down(value), height: fontSize })),
    [down(axis.max) - fontSize, down(axis.min) + fontSize],
    1,
  )
  const base = (middle: number) => Math.round(middle + fontSize * 0.35)
  return (
    <g textAnchor="end">
      {free.map(({ value, text }) => (
        <text key={value} x={x} dx={dx} y={base(down(value))}>
          {text}
        </text>
      ))}
      {drawn.map((mark, index) => (
        <text
          key={mark.value}
          x={x}
          dx={dx}
          y={base(centres[index] ?? down(mark.value))}
          {...markText(mark)}
        >
          {mark.shortLabel}
        </text>
      ))}
    </g>
  )
}
