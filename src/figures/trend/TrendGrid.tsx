import { markStroke } from '../ink/MarkFlags'
import { PALETTE } from '../ink/palette'
import { ValueTicks } from '../ink/ValueTicks'
import type { TrendFigure } from './line'
import { type TrendPlace, yearText } from './trendPlace'

interface TrendGridProps {
  readonly figure: TrendFigure
  readonly place: TrendPlace
  /** One year of so many is named; where the width is not known, classes name as many as there is room for. */
  readonly every: number | null
}

/** Band of estimates, years, values and threshold lines, or where there are none a line at each value. */
export function TrendGrid({ figure, place, every }: TrendGridProps) {
  const { years, axis, marks } = figure
  const { left, right, bottom, text, down } = place
  const last = years.length - 1
  const zero = down(Math.max(0, axis.min))
  return (
    <g aria-hidden="true" fontSize={text} fill={PALETTE.quiet}>
      <EstimateBand figure={figure} place={place} />
      {marks.length === 0 &&
        axis.ticks.map(({ value }) => (
          <line
            key={value}
            stroke={PALETTE.rule}
            x1={left}
            x2={right}
            y1={down(value)}
            y2={down(value)}
          />
        ))}
      <line stroke={PALETTE.quiet} x1={left} x2={right} y1={zero} y2={zero} />
      {marks.map((mark) => (
        <line
          key={mark.value}
          className="mtm-mark"
          x1={left}
          x2={right}
          y1={down(mark.value)}
          y2={down(mark.value)}
          {...markStroke(mark)}
        />
      ))}
      <ValueTicks axis={axis} marks={marks} x={left} dx={-8} down={down} fontSize={text} />
      {years.map((year, index) =>
        every !== null && (last - index) % every !== 0 ? null : (
          <text
            key={year}
            className={every === null ? tierOf(last - index) : undefined}
            x={place.across.at(index)}
            y={Number((bottom + text * 1.5).toFixed(1))}
            textAnchor="middle"
          >
            {yearText(figure, year)}
          </text>
        ),
      )}
    </g>
  )
}

/** The years that are estimates, shaded and named above the plot. */
function EstimateBand({ figure, place }: Pick<TrendGridProps, 'figure' | 'place'>) {
  const { years, estimateYears } = figure
  const first = years.findIndex((year) => estimateYears.includes(year))
  if (first < 0) return null
  const from = Math.max(0, first - 0.5)
  const { top, bottom, right } = place
  return (
    <>
      <rect
        x={place.across.at(from)}
        y={top}
        width={place.across.length(from, years.length - 1)}
        height={bottom - top}
        fill={PALETTE.tint}
      />
      <text x={right} y={top - 6} textAnchor="end">
        {figure.estimatesLabel}
      </text>
    </>
  )
}

/** Every fourth year has room in any frame, every second in a roomy one. */
function tierOf(fromLast: number): string | undefined {
  if (fromLast % 4 === 0) return undefined
  return fromLast % 2 === 0 ? 'mtm-roomy' : 'mtm-wide'
}
