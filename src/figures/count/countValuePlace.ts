import type { CountFigure, CountLine } from './countFigureTypes'
import type { CountPlace } from './countPlace'

/** Where a count stands: from its point to its baseline and aside, in px. */
export interface CountValuePlace {
  readonly y: number
  readonly dx?: number
  readonly textAnchor?: 'start' | 'end'
}

/** From its point up to the foot of a number, and down and aside to it; from a baseline up to the middle of a number; from there to a line, where it is clear; in px. */
const [ABOVE, BELOW, ASIDE, MIDDLE, CLEAR] = [8, 14, 6, 4, 8]
/** Beside its point a number reaches so far, in px. */
const REACH = 20
/** A number further above its point than so many allies would be read as that of another release. */
const NEAR = 2
/** From one year to the next where the width is not known, in px. */
const USUAL_STEP = 40

/**
 * Where the count of a line's year stands: above all that is drawn of the year where that is near, else below or
 * above its point on a side: at the first place that is clear of lines, or else as clear as can be.
 */
export function countValuePlace(
  { lines, years }: CountFigure,
  judged: CountLine,
  index: number,
  place: CountPlace,
  plotWidth: number | null,
): CountValuePlace | null {
  const [point, year] = [judged.points[index], years[index]]
  if (!point || !year) return null
  const step = plotWidth === null ? USUAL_STEP : plotWidth / years.length
  const most = Math.max(point.high, ...year.others.map(({ high }) => high))
  const own = place.down(point.low)
  const aside = [
    { y: own + BELOW, dx: ASIDE, textAnchor: 'start' },
    { y: own + BELOW, dx: -ASIDE, textAnchor: 'end' },
    { y: own - ABOVE, dx: ASIDE, textAnchor: 'start' },
    { y: own - ABOVE, dx: -ASIDE, textAnchor: 'end' },
  ] as const
  const above = most - point.low > NEAR ? [] : [{ y: place.down(most) - ABOVE }]
  const places: readonly CountValuePlace[] = [...above, ...aside]
  const clearance = ({ y, dx = 0 }: CountValuePlace) => {
    const reach = dx === 0 ? [-ASIDE, 0, ASIDE] : [ASIDE, REACH].map((far) => Math.sign(dx) * far)
    const lined = reach.flatMap((across) =>
      lines.map((line) => Math.abs(downAt(line, index, across / step, place) - y + MIDDLE)),
    )
    const membership = Math.abs(place.down(year.allies) - y + MIDDLE)
    return Math.min(CLEAR, membership, ...lined.filter((distance) => !Number.isNaN(distance)))
  }
  return places.reduce((best, other) => (clearance(other) > clearance(best) ? other : best))
}

/** How far down a line runs so many years from one of its points; no number where it does not. */
function downAt({ points }: CountLine, index: number, years: number, { down }: CountPlace): number {
  const [from, to] = [points[index], points[index + Math.sign(years)]]
  return from && to
    ? down(from.low) + Math.abs(years) * (down(to.low) - down(from.low))
    : Number.NaN
}
