import { type EndLabel, EndLabels } from '../ink/EndLabels'
import { PALETTE } from '../ink/palette'
import { wrapText } from '../ink/textWidth'
import { countColour } from './CountLineInk'
import type { CountFigure } from './countFigureTypes'
import { COUNT_TOP, type CountPlace } from './countPlace'

const FONT = 12
/** Room for a line of it, in px. */
const WIDTH = 62

/** What each line is, and its last number, at its end; spread so that none lies on another. */
export function CountEndLabels({
  figure,
  place,
}: {
  readonly figure: CountFigure
  readonly place: CountPlace
}) {
  const membership = place.down(figure.years.at(-1)?.allies ?? 0)
  const labels: readonly EndLabel[] = [
    {
      key: 0,
      at: membership,
      near: membership,
      lines: wrapText(figure.membershipText, WIDTH, FONT).map((name) => ({ name })),
      stroke: { stroke: PALETTE.quiet },
    },
    ...figure.lines.flatMap((line) => {
      const last = line.points.at(-1)
      if (!last) return []
      const near = place.down(last.low)
      return {
        key: line.threshold,
        at: near,
        near,
        lines: [
          ...wrapText(`${line.name}: ${last.text}`, WIDTH, FONT).map((name) => ({ name })),
          { text: line.standing },
        ],
        stroke: { stroke: countColour(line) },
      }
    }),
  ]
  return (
    <EndLabels
      labels={labels}
      x="100%"
      bounds={[0, COUNT_TOP + place.height + 20]}
      fontSize={FONT}
      gap={3}
    />
  )
}
