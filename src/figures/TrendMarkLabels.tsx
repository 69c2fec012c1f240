import type { FigureMark, Line, TrendFigure } from './figure'
import { upTo } from './trendPosition'

/**
 * Each mark's label on its line, in the place of six where the fewest lines run; the number alone
 * where there is no room (what it is then stands below the drawing).
 */
export function TrendMarkLabels({ figure }: { readonly figure: TrendFigure }) {
  return (
    <g aria-hidden="true">
      {figure.marks.map((mark) => {
        const { anchor, isBelow } = clearestPlace(mark, figure)
        return (
          <g key={mark.value} className={mark.isJudged ? 'mtm-mark mtm-judged' : 'mtm-mark'}>
            <text
              className="mtm-halo"
              {...ACROSS[anchor]}
              y={upTo(mark.value, figure.axis) + (isBelow ? 13 : -4)}
              textAnchor={anchor}
            >
              <tspan className="mtm-wide">{mark.label}</tspan>
              <tspan className="mtm-not-wide">{mark.shortLabel}</tspan>
            </text>
          </g>
        )
      })}
    </g>
  )
}

const ANCHORS = ['start', 'middle', 'end'] as const
type Anchor = (typeof ANCHORS)[number]

const ACROSS: Readonly<Record<Anchor, { readonly x: number | string; readonly dx?: number }>> = {
  start: { x: 0, dx: 6 },
  middle: { x: '50%' },
  end: { x: '100%', dx: -6 },
}

/** Height of a label in hundredths of a percent, roughly, and the part of the width that it covers. */
const LABEL_REACH = 30
const LABEL_PART = 0.4

function clearestPlace(mark: FigureMark, figure: TrendFigure) {
  const count = figure.years.length
  const reach = Math.ceil(count * LABEL_PART)
  const from: Readonly<Record<Anchor, number>> = {
    start: 0,
    middle: Math.floor((count - reach) / 2),
    end: count - reach,
  }
  const places = ANCHORS.flatMap((anchor) =>
    [false, true].map((isBelow) => {
      const low = isBelow ? mark.value - LABEL_REACH : mark.value
      const inked = figure.lines
        .flatMap(({ points }) => valuesAlong(points.slice(from[anchor], from[anchor] + reach)))
        .filter((value) => value >= low && value <= low + LABEL_REACH)
      return { anchor, isBelow, hits: inked.length }
    }),
  )
  return places.reduce((best, place) => (place.hits < best.hits ? place : best))
}

/** Values along a line, four to a year; none across a gap. */
function valuesAlong(points: Line['points']): readonly number[] {
  return points.flatMap((point, index) => {
    if (point === null) return []
    const next = points[index + 1] ?? point
    return [0, 1, 2, 3].map((quarter) => point.value + ((next.value - point.value) * quarter) / 4)
  })
}
