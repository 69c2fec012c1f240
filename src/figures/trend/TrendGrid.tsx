import { PALETTE } from '../ink/palette'
import { percent } from '../ink/percent'
import type { TrendFigure } from './line'
import { HEIGHT, part, TOP, upTo } from './trendPosition'

/** Band of estimates, years, values and threshold lines, or where there are none a line at each value. */
export function TrendGrid({ figure }: { readonly figure: TrendFigure }) {
  const { years, estimateYears, axis, marks } = figure
  const firstEstimate = years.findIndex((year) => estimateYears.includes(year))
  const bandFrom = part(Math.max(0, firstEstimate - 0.5), figure)
  const last = years.length - 1
  return (
    <g aria-hidden="true">
      {firstEstimate >= 0 && (
        <>
          <rect
            x={percent(bandFrom)}
            y={TOP}
            width={percent(1 - bandFrom)}
            height={HEIGHT}
            fill={PALETTE.tint}
          />
          <text className="mtm-quiet" x="100%" y={TOP - 6} textAnchor="end">
            {figure.estimatesLabel}
          </text>
        </>
      )}
      {axis.ticks.map(({ value, text }) => {
        const y = upTo(value, axis)
        return (
          <g key={value}>
            {marks.length === 0 && (
              <line stroke={value === 0 ? PALETTE.quiet : PALETTE.rule} x2="100%" y1={y} y2={y} />
            )}
            <text className="mtm-quiet" x={0} y={y + 4} dx={-8} textAnchor="end">
              {text}
            </text>
          </g>
        )
      })}
      <line stroke={PALETTE.quiet} x1={0} x2="100%" y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
      {marks.map((mark) => (
        <g key={mark.value} className={mark.isJudged ? 'mtm-mark mtm-judged' : 'mtm-mark'}>
          <line x1={0} x2="100%" y1={upTo(mark.value, axis)} y2={upTo(mark.value, axis)} />
        </g>
      ))}
      {years.map((year, index) => (
        <text
          key={year}
          className={`mtm-quiet ${tierOf(last - index)}`}
          x={percent(part(index, figure))}
          y={TOP + HEIGHT + 18}
          textAnchor="middle"
        >
          {estimateYears.includes(year) ? `${year}e` : year}
        </text>
      ))}
    </g>
  )
}

/** Every fourth year has room in any frame, every second in a roomy one. */
function tierOf(fromLast: number): string {
  if (fromLast % 4 === 0) return ''
  return fromLast % 2 === 0 ? 'mtm-roomy' : 'mtm-wide'
}
