import { Haloed } from '../ink/Haloed'
import { PALETTE } from '../ink/palette'
import { yearTier } from './CountGrid'
import type { CountFigure, CountPoint, CountYear } from './countFigureTypes'
import type { CountPlace } from './countPlace'

/** From a year's topmost ink up to the foot of its number, and from its point down and aside to it, in px. */
const [ABOVE, BELOW, ASIDE] = [8, 14, 6]
/** A number further above its point than so many allies would be read as that of another release. */
const NEAR = 2

interface CountValuesProps {
  readonly figure: CountFigure
  readonly place: CountPlace
  /** In px, where it is known. */
  readonly plotWidth: number | null
  readonly idPrefix: string
}

/** The counts at the judged mark as numbers, above what is drawn of their year or else below their point, where the year is named. */
export function CountValues({ figure, place, plotWidth, idPrefix }: CountValuesProps) {
  const judged = figure.lines.find(({ isJudged }) => isJudged)
  if (judged === undefined) return null
  const last = figure.years.length - 1
  return (
    <g aria-hidden="true" fontSize={12} fontWeight={700} textAnchor="middle" fill={PALETTE.ink}>
      <Haloed id={`${idPrefix}-counts`}>
        {figure.years.map((year, index) => {
          const point = judged.points[index]
          if (!point) return null
          return (
            <text
              key={year.year}
              x={place.across(index)}
              {...placeOf(point, year, place)}
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

function placeOf({ low, high }: CountPoint, { others }: CountYear, { down }: CountPlace) {
  const most = Math.max(high, ...others.map((other) => other.high))
  return most - low > NEAR
    ? ({ y: down(low) + BELOW, dx: ASIDE, textAnchor: 'start' } as const)
    : { y: down(most) - ABOVE }
}

/** `23`; a count that may be higher says so: `22+`. */
function numberOf({ low, high }: CountPoint): string {
  return high > low ? `${low}+` : String(low)
}
