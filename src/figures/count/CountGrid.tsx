import { PALETTE } from '../ink/palette'
import type { CountFigure, CountYear } from './countFigureTypes'
import { COUNT_TOP, type CountPlace } from './countPlace'

/** Years, numbers of allies, and what other releases count: all that lies behind the lines. */
export function CountGrid(props: {
  readonly figure: CountFigure
  readonly place: CountPlace
  readonly plotWidth: number | null
}) {
  const { figure, place, plotWidth } = props
  const last = figure.years.length - 1
  const bottom = COUNT_TOP + place.height
  return (
    <g aria-hidden="true">
      {figure.ticks.map(({ value, text }) => (
        <g key={value}>
          <line
            x1={0}
            x2="100%"
            y1={place.down(value)}
            y2={place.down(value)}
            stroke={value === 0 ? PALETTE.quiet : PALETTE.rule}
          />
          <text x={0} y={place.down(value) + 4} dx={-6} textAnchor="end" fill={PALETTE.quiet}>
            {text}
          </text>
        </g>
      ))}
      {figure.years.map((year, index) => (
        <text
          key={year.year}
          x={place.across(index)}
          y={bottom + 17}
          textAnchor="middle"
          fill={PALETTE.quiet}
          {...yearTier(last - index, last + 1, plotWidth)}
        >
          {year.text}
        </text>
      ))}
      {figure.years.map((year, index) => (
        <Others key={year.year} year={year} x={place.across(index)} place={place} />
      ))}
    </g>
  )
}

const YEAR_WIDTH = 40

/** Whether a year's texts have room: in a picture by its width, else by the frame's, through drawing.css. */
function yearTier(fromLast: number, years: number, plotWidth: number | null) {
  if (plotWidth !== null) {
    const step = Math.ceil((years * YEAR_WIDTH) / plotWidth)
    return fromLast % step === 0 ? {} : { visibility: 'hidden' }
  }
  if (years <= 4 || fromLast % 4 === 0) return {}
  return { className: fromLast % 2 === 0 ? 'mtm-roomy' : 'mtm-wide' }
}

/** A short dash per release, joined by a thin line from the least to the most. */
function Others(props: {
  readonly year: CountYear
  readonly x: string
  readonly place: CountPlace
}) {
  const { year, x, place } = props
  const ends = year.others.flatMap(({ low, high }) => [low, high])
  if (ends.length === 0) return null
  return (
    <svg x={x} width={1} height={place.height} overflow="visible" fill="none" aria-hidden="true">
      <path
        d={`M0 ${place.down(Math.max(...ends))}V${place.down(Math.min(...ends))}`}
        stroke={PALETTE.quiet}
      />
      {distinctDashes(year).map(({ low, isOtherConcept }) => (
        <path
          key={`${low} ${isOtherConcept}`}
          d={`M-6.5 ${place.down(low)}h13`}
          stroke={isOtherConcept ? PALETTE.uncounted : PALETTE.ink}
          strokeWidth={isOtherConcept ? 1.5 : 2}
        />
      ))}
    </svg>
  )
}

function distinctDashes({ others }: CountYear): CountYear['others'] {
  return others.filter(
    (other, index) =>
      others.findIndex(
        ({ low, isOtherConcept }) => low === other.low && isOtherConcept === other.isOtherConcept,
      ) === index,
  )
}
