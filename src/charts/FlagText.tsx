import type { Flag } from '../figures/flags'
import { LINE_HEIGHT, SMALL_TEXT } from './typography'

/** The text of a flag, in its lines. */
export function FlagText(props: {
  readonly flag: Flag
  readonly top: number
  readonly colour: string
}) {
  const { flag, top, colour } = props
  return (
    <text className="on-paper" fontSize={SMALL_TEXT} fill={colour} textAnchor={flag.anchor}>
      {flag.lines.map((line, row) => (
        <tspan key={line} x={flag.textX} y={top + LINE_HEIGHT * (row + 1) - 4}>
          {row === 0 ? line : ` ${line}`}
        </tspan>
      ))}
    </text>
  )
}
