import type { Length } from './across'

interface LinedTextProps extends Omit<React.SVGAttributes<SVGTextElement>, 'x' | 'y' | 'dx'> {
  readonly lines: readonly string[]
  readonly x: Length
  readonly dx?: number | undefined
  /** Baseline of the first line, and from one to the next, in px. */
  readonly y: number
  readonly row: number
}

/** A text in lines, with the spaces between them where they do not shift a line. */
export function LinedText({ lines, x, dx, y, row, ...look }: LinedTextProps) {
  const [first = '', ...others] = lines
  const isEnd = look.textAnchor === 'end'
  const spaced = (line: string, index: number) => {
    if (isEnd) return index > 0 ? ` ${line}` : line
    return index < lines.length - 1 ? `${line} ` : line
  }
  return (
    <text x={x} dx={dx} y={y} {...look}>
      {spaced(first, 0)}
      {others.map((line, index) => (
        <tspan key={line} x={x} dx={dx} y={Number((y + (index + 1) * row).toFixed(1))}>
          {spaced(line, index + 1)}
        </tspan>
      ))}
    </text>
  )
}
