import { PALETTE } from '../ink/palette'
import { Stretched } from '../ink/Stretched'
import type { CountFigure, CountLine, CountPoint } from './countFigureTypes'
import { COUNT_TOP, type CountPlace } from './countPlace'

/** Colour of a line: the judged one stands out. */
export function countColour({ isJudged }: Pick<CountLine, 'isJudged'>): string {
  return isJudged ? PALETTE.meets : PALETTE.aggregate
}

interface InkProps {
  readonly line: CountLine
  readonly place: CountPlace
}

/** One mark's line and its named points: dashed to, and hollow at, an estimate; a bar where a count is a range. */
export function CountLineInk({ line, place }: InkProps) {
  const colour = countColour(line)
  return (
    <g role="listitem" aria-label={line.name}>
      <Stretched height={COUNT_TOP + place.height} units={place.units}>
        {line.points.map((point, index) => {
          const before = line.points[index - 1]
          if (!point || !before) return null
          return (
            <line
              key={point.year}
              x1={Math.round(place.units * place.part(index - 1))}
              x2={Math.round(place.units * place.part(index))}
              y1={place.down(before.low)}
              y2={place.down(point.low)}
              stroke={colour}
              strokeWidth={line.isJudged ? 2.5 : 1.5}
              vectorEffect="non-scaling-stroke"
              {...(point.isEstimate ? { strokeDasharray: '5 3' } : {})}
            />
          )
        })}
      </Stretched>
      {line.points.map((point, index) =>
        point === null ? null : (
          <Point
            key={point.year}
            point={point}
            name={`${line.threshold} ${point.year}`}
            x={place.across(index)}
            place={place}
            colour={colour}
            radius={line.isJudged ? 4 : 3}
          />
        ),
      )}
    </g>
  )
}

function Point(props: {
  readonly point: CountPoint
  readonly name: string
  readonly x: string
  readonly place: CountPlace
  readonly colour: string
  readonly radius: number
}) {
  const { point, name, x, place, colour, radius } = props
  const y = place.down(point.low)
  return (
    <g role="img" aria-label={point.label} data-datum={name}>
      {point.high > point.low && (
        <line
          x1={x}
          x2={x}
          y1={place.down(point.high)}
          y2={y}
          stroke={PALETTE.undecided}
          strokeWidth={5}
          strokeDasharray="2 1.5"
        />
      )}
      <circle
        cx={x}
        cy={y}
        r={radius}
        fill={point.isEstimate ? PALETTE.paper : colour}
        stroke={colour}
        strokeWidth={1.8}
      />
    </g>
  )
}

/** That year's membership: the most that any count could be. */
export function CountMembership({
  figure,
  place,
}: {
  readonly figure: CountFigure
  readonly place: CountPlace
}) {
  const points = figure.years.flatMap(({ allies }, index) => {
    const half = 0.5 / figure.years.length
    return [-half, half].map(
      (side) => `${Math.round(place.units * (place.part(index) + side))},${place.down(allies)}`,
    )
  })
  return (
    <Stretched height={COUNT_TOP + place.height} units={place.units}>
      <polyline
        points={points.join(' ')}
        fill="none"
        stroke={PALETTE.quiet}
        strokeWidth={1.5}
        vectorEffect="non-scaling-stroke"
      />
    </Stretched>
  )
}
