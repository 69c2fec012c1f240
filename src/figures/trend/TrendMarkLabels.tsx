import type { FigureMark } from '../figure'
import type { Line, TrendFigure } from './line'
import { upTo } from './trendPosition'

/**
 * Each mark's label on its line, in the place of ten where the fewest lines run; the number alone
 * where there is no room (what it is then stands below the drawing).
 */
export function TrendMarkLabels({ figure }: { readonly figure: TrendFigure }) {
  return (
    <g aria-hidden="true">
      {figure.marks.map((mark) => {
        const { at, isBelow } = clearestPlace(mark, figure)
        return (
          <g key={mark.value} className={mark.isJudged ? 'mtm-mark mtm-judged' : 'mtm-mark'}>
            <text
              className="mtm-halo"
              {...at}
              y={upTo(mark.value, figure.axis) + (isBelow ? 13 : -4)}
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

/** Where a label may stand across, and how it stands there. */
const PLACES = [
  { x: 0, dx: 6, textAnchor: 'start' },
  { x: '30%', textAnchor: 'middle' },
  { x: '50%', textAnchor: 'middle' },
  { x: '70%', textAnchor: 'middle' },
  { x: '100%', dx: -6, textAnchor: 'end' },
] as const

/** Height of a label in hundredths of a percent, roughly, and the part of the width that it covers. */
const LABEL_REACH = 30
const LABEL_PART = 0.4
/** How much of the years that it does not cover lie before a label, place by place. */
const STARTS = [0, 1 / 6, 1 / 2, 5 / 6, 1]

function clearestPlace(mark: FigureMark, figure: TrendFigure) {
  const count = figure.years.length
  const reach = Math.ceil(count * LABEL_PART)
  const room = count - reach
  const places = PLACES.flatMap((at, index) => {
    const from = Math.round(room * (STARTS[index] ?? 0))
    return [false, true].map((isBelow) => {
      const low = isBelow ? mark.value - LABEL_REACH : mark.value
      const inked = figure.lines
        .flatMap(({ points }) => valuesAlong(points.slice(from, from + reach)))
        .filter((value) => value >= low && value <= low + LABEL_REACH)
      return { at, isBelow, hits: inked.length }
    })
  })
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
