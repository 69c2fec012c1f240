import { Haloed } from '../ink/Haloed'
import { PALETTE } from '../ink/palette'
import { yearTier } from './CountGrid'
import type { CountFigure, CountPoint } from './countFigureTypes'
import type { CountPlace } from './countPlace'
import { countValuePlace } from './countValuePlace'

interface CountValuesProps {
  readonly figure: CountFigure
  readonly place: CountPlace
  /** In px, where it is known. */
  readonly plotWidth: number | null
}

/** The counts at the judged mark as numbers, where the year is named; the last stands at the line's end, beside its name. */
export function CountValues({ figure, place, plotWidth }: CountValuesProps) {
  const judged = figure.lines.find(({ isJudged }) => isJudged)
  if (judged === undefined) return null
  const last = figure.years.length - 1
  return (
    <g aria-hidden="true" fontSize={12} fontWeight={700} textAnchor="middle" fill={PALETTE.ink}>
      <Haloed>
        {figure.years.slice(0, last).map((year, index) => {
          const point = judged.points[index]
          const at = countValuePlace(figure, judged, index, place, plotWidth)
          if (!point || at === null) return null
          return (
            <text
              key={year.year}
              x={place.across(index)}
              {...at}
              {...yearTier(last - index, last + 1, plotWidth)}
            >
              {numberOf(point)}
            </text>
          )
        })}
      </Haloed>
    </g>
  )
}

/** `23`; a count that may be higher says so: `22+`. */
function numberOf({ low, high }: CountPoint): string {
  return high > low ? `${low}+` : String(low)
}
