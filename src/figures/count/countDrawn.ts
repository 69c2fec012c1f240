import { boxAround, boxesAlong } from '../annotation/pinPlace'
import type { Box } from '../ink/box'
import type { CountFigure } from './countFigureTypes'
import type { CountPlace } from './countPlace'

/** From the axis down to the middle of its years, in px. */
const YEARS = 10

/** What lines, points, dashes, the membership and the axis with its years take up in a plot of some width in px, as boxes. */
export function countDrawn(
  { lines, years }: CountFigure,
  place: CountPlace,
  width: number,
): readonly Box[] {
  const at = (index: number) => place.part(index) * width
  const half = width / years.length / 2
  const lined = lines.flatMap(({ points }) =>
    points.flatMap((point, index) => {
      if (!point) return []
      const here = [at(index), place.down(point.low)] as const
      const range = boxesAlong(here, [at(index), place.down(point.high)])
      const before = points[index - 1]
      const line = before ? boxesAlong([at(index - 1), place.down(before.low)], here) : []
      return [boxAround(...here, 5), ...range, ...line]
    }),
  )
  const yearly = years.flatMap(({ allies, others }, index) => {
    const x = at(index)
    const own = place.down(allies)
    const ends = others.flatMap(({ low, high }) => [place.down(low), place.down(high)])
    const stem = [x, Math.min(...ends)] as const
    return [
      ...boxesAlong([x - half, own], [x + half, own]),
      ...(ends.length === 0 ? [] : boxesAlong(stem, [x, Math.max(...ends)])),
      ...ends.flatMap((y) => boxesAlong([x - 7, y], [x + 7, y])),
    ]
  })
  const foot = [0, YEARS].flatMap((below) => {
    const y = place.down(0) + below
    return boxesAlong([0, y], [width, y])
  })
  return [...lined, ...yearly, ...foot]
}
