import { PALETTE } from '../ink/palette'
import { wrapText } from '../ink/textWidth'
import type { VintageCount } from './revisionsFigureTypes'
import { BAR, CountBar } from './VintageStrip'

interface StripLine {
  readonly text: string
  readonly size: number
  readonly weight: number
  readonly fill: string
}

/** Lines of a release in a picture, and its bar below them. */
function linesOf(count: VintageCount, width: number): readonly StripLine[] {
  const small = { size: 12, weight: 400, fill: PALETTE.ink }
  const wrapped = (text: string | null) =>
    text === null ? [] : wrapText(text, width, 12).map((line) => ({ ...small, text: line }))
  return [
    ...wrapped(count.breakText),
    ...count.changeTexts.flatMap((text) => wrapped(`→ ${text}`)),
    {
      text: `${count.countText} ${count.ofText}, ${count.name}`,
      size: 13,
      weight: 700,
      fill: PALETTE.ink,
    },
  ]
}

const LINE = 15
const BETWEEN = 7

/** Height of the strip in a picture of some width, in px. */
export function stripHeight(counts: readonly VintageCount[], width: number): number {
  return counts.reduce((sum, count) => sum + linesOf(count, width).length * LINE + BAR + BETWEEN, 0)
}

/** The strip within a picture: a group that starts at its upper left corner. */
export function VintageStripPicture(props: {
  readonly counts: readonly VintageCount[]
  readonly width: number
}) {
  const { counts, width } = props
  return (
    <svg width={width} overflow="visible" role="presentation">
      {counts.map((count, index) => {
        const top = stripHeight(counts.slice(0, index), width)
        const lines = linesOf(count, width)
        return (
          <g key={count.release}>
            {lines.map((line, row) => (
              <text
                key={line.text}
                y={top + row * LINE + 12}
                fontSize={line.size}
                fontWeight={line.weight}
                fill={line.fill}
              >
                {line.text}
              </text>
            ))}
            <CountBar count={count} y={top + lines.length * LINE + 2} />
          </g>
        )
      })}
    </svg>
  )
}
