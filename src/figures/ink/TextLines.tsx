import type { Length } from './across'

/** Lines of one text, with the spaces between them where they do not shift a line. */
export function TextLines(props: {
  readonly lines: readonly string[]
  readonly x: Length
  readonly dx?: number
  /** Baseline of the first line, and from one to the next, in px. */
  readonly y: number
  readonly row: number
  /** Whether they end at their place. */
  readonly isEnd?: boolean
}) {
  const { lines, x, dx, y, row, isEnd = false } = props
  const last = lines.length - 1
  return lines.map((line, index) => (
    <tspan key={line} x={x} dx={dx} y={y + index * row}>
      {isEnd ? (index > 0 ? ` ${line}` : line) : index < last ? `${line} ` : line}
    </tspan>
  ))
}
