import { PALETTE } from '../ink/palette'
import { spreadLabels } from '../ink/spreadLabels'
import { wrapText } from '../ink/textWidth'
import { countColour } from './CountLineInk'
import type { CountFigure } from './countFigureTypes'
import { COUNT_TOP, type CountPlace } from './countPlace'

const LINE = 13
const WIDTH = 92

/** What each line is, and its last number, at its end; spread so that none lies on another. */
export function CountEndLabels({
  figure,
  place,
}: {
  readonly figure: CountFigure
  readonly place: CountPlace
}) {
  const labels = [
    {
      key: 0,
      head: figure.membershipText,
      lines: [] as readonly string[],
      at: place.down(figure.years.at(-1)?.allies ?? 0),
      colour: PALETTE.quiet,
    },
    ...figure.lines.flatMap((line) => {
      const last = line.points.at(-1)
      if (!last) return []
      return {
        key: line.threshold,
        head: `${line.name}: ${last.text}`,
        lines: wrapText(line.standing, WIDTH, 11),
        at: place.down(last.low),
        colour: countColour(line),
      }
    }),
  ]
  const heights = labels.map(({ lines }) => LINE * (1 + lines.length))
  const centres = spreadLabels(
    labels.map(({ at }, index) => ({ at, height: heights[index] ?? LINE })),
    [0, COUNT_TOP + place.height + 20],
    3,
  )
  const lastX = place.across(figure.years.length - 1)
  return (
    <g aria-hidden="true">
      {labels.map(({ key, head, lines, colour }, index) => {
        const top = (centres[index] ?? 0) - (heights[index] ?? 0) / 2 + 11
        return (
          <svg key={key} x="100%" width={1} height={1} overflow="visible" aria-hidden="true">
            <text x={8} y={top} fill={colour} fontWeight={700}>
              {head}
            </text>
            {lines.map((line, row) => (
              <text key={line} x={8} y={top + (row + 1) * LINE} fill={PALETTE.quiet} fontSize={11}>
                {line}
              </text>
            ))}
          </svg>
        )
      })}
      {labels.map(({ key, at, colour }, index) => {
        const to = (centres[index] ?? 0) - (heights[index] ?? 0) / 2 + 7
        return key === 0 ? null : (
          <line
            key={key}
            x1={lastX}
            x2="100%"
            y1={at}
            y2={to}
            stroke={colour}
            strokeDasharray="1 2"
          />
        )
      })}
    </g>
  )
}
