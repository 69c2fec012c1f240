import { Haloed } from '../ink/Haloed'
import type { Route } from './route'

interface LatestValueProps {
  readonly route: Route
  /** Where a year lies across. */
  readonly at: (year: number) => string
  readonly down: (value: number) => number
  readonly bottom: number
}

/** The last figure by its point: above it, or where there is room below the line that goes up from there. */
export function LatestValue({ route, at, down, bottom }: LatestValueProps) {
  const latest = route.past.at(-1)
  if (latest === undefined) return null
  const y = down(latest.value)
  const isBelow = route.start !== null && y + 19 <= bottom
  return (
    <Haloed>
      <text
        x={at(latest.year)}
        y={y + (isBelow ? 17 : -9)}
        textAnchor={isBelow ? 'start' : 'middle'}
        fontWeight={600}
        aria-hidden="true"
      >
        {latest.valueText}
      </text>
    </Haloed>
  )
}
