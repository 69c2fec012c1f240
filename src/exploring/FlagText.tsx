import type { Flag } from '../figures/ink/flags'
import { LINE_HEIGHT, SMALL_TEXT } from './typography'

/** The text of a flag, in its lines, with the spaces between them where they do not shift a line. */
export function FlagText(props: {
  readonly flag: Flag
  readonly top: number
  readonly colour: string
}) {
  const { flag, top, colour } = props
  const last = flag.lines.length - 1
  const spaced = (line: string, row: number) => {
    if (flag.anchor === 'start') return row < last ? `${line} ` : line
    return row > 0 ? ` ${line}` : line
  }
  return (
    <text className="on-paper" fontSize={SMALL_TEXT} fill={colour} textAnchor={flag.anchor}>
      {flag.lines.map((line, row) => (
        <tspan key={line} x={flag.textX} y={top + LINE_HEIGHT * (row + 1) - 4}>
          {spaced(line, row)}
        </tspan>
      ))}
    </text>
  )
}
