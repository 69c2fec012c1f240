import type { FigureMark } from '../figure'
import { type Box, clearestPlace } from '../ink/clearPlace'
import { lineColour, PALETTE } from '../ink/palette'
import { spreadLabels } from '../ink/spreadLabels'
import { textWidth } from '../ink/textWidth'
import { px } from '../picture/pictureSize'
import type { TrendFigure } from './line'
import { endText, lastOf, type PictureLayout } from './trendPictureLayout'

interface PartProps {
  readonly figure: TrendFigure
  readonly layout: PictureLayout
}

/** The labels of a trend in a picture: of the marks, and of the lines at their ends. */
export function TrendPictureLabels(props: PartProps) {
  return (
    <>
      <MarkLabels {...props} />
      <EndLabels {...props} />
    </>
  )
}

/** Each mark's label on its line, where the fewest lines run. */
function MarkLabels({ figure, layout }: PartProps) {
  const { text, xOf, yOf } = layout
  const lines = figure.lines.map((line) =>
    line.points.map((point) => point && { x: xOf(point.year), y: yOf(point.value) }),
  )
  return figure.marks.map((mark) => {
    const place = clearestPlace(placesFor(mark, layout), lines)
    return place === null ? null : (
      <text
        key={mark.value}
        className="mtm-halo"
        aria-hidden="true"
        x={px(place.x)}
        y={px(place.y + text)}
        fontSize={px(text)}
        fontWeight={mark.isJudged ? 600 : 400}
        fill={mark.isJudged ? PALETTE.ink : PALETTE.quiet}
      >
        {mark.label}
      </text>
    )
  })
}

/** How far along its line a label may begin, of the room that it has. */
const PARTS = Array.from({ length: 25 }, (_, index) => index / 24)

function placesFor(mark: FigureMark, { text, left, right, yOf }: PictureLayout) {
  const width = textWidth(mark.label, text)
  const y = yOf(mark.value)
  const room = Math.max(0, right - left - width - 12)
  return PARTS.flatMap((part) =>
    [y - text * 1.35, y + 2].map((top, index): Box & { cost: number } => ({
      x: left + 6 + room * part,
      y: top,
      width,
      height: text * 1.2,
      cost: index,
    })),
  )
}

/** Names and last values, spread so that none overlaps, each joined to its line's end. */
function EndLabels({ figure, layout }: PartProps) {
  const { text, right, top, bottom, xOf, yOf } = layout
  const ends = figure.lines.flatMap((line) => {
    const last = lastOf(line)
    return last === undefined ? [] : [{ line, last, at: yOf(last.value) }]
  })
  const centres = spreadLabels(
    ends.map(({ at }) => ({ at, height: text * 1.15 })),
    [top - text, bottom + text],
    2,
  )
  return (
    <g aria-hidden="true" fontSize={px(text)} fontWeight={600}>
      {ends.map(({ line, last, at }, index) => {
        const y = centres[index] ?? at
        return (
          <g key={line.series} fill={lineColour(line)}>
            <path
              d={`M${px(xOf(last.year) + 6)} ${px(at)}L${px(right + 14)} ${px(y)}`}
              stroke={lineColour(line)}
              fill="none"
            />
            <text x={px(right + 18)} y={px(y + text / 3)}>
              {endText(line)}
            </text>
          </g>
        )
      })}
    </g>
  )
}
