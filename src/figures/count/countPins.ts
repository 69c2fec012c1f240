import { boxAround, boxesAlong, type PinGroup, placePins } from '../annotation/pinPlace'
import type { CountFigure, CountLine } from './countFigureTypes'
import { COUNT_TOP, type CountPlace } from './countPlace'
import { countValuePlace } from './countValuePlace'

/** Widths that a plot of any width may have, in px. */
const WIDTHS = { tight: [150, 200, 248, 340, 420], roomy: [410, 560, 760, 1000] }
/** Half the width of a number, and its height, in px. */
const HALF = 11
const HEIGHT = 13

/** Where the pins of the counts stand: at the judged line, clear of lines, dashes and numbers. */
export function countPins(
  figure: CountFigure,
  place: CountPlace,
  plotWidth: number | null,
): readonly PinGroup[] {
  const { annotations = [], lines, years } = figure
  const judged = lines.find(({ isJudged }) => isJudged)
  const loose = annotations.flatMap((annotation) => {
    const index = years.findIndex(({ year }) => year === annotation.year)
    const point = judged?.points[index]
    if (!point) return []
    const at = (width: number) => place.part(index) * width
    return [{ annotation, x: place.across(index), y: place.down(point.low), at }]
  })
  return placePins(loose, {
    widths: plotWidth === null ? WIDTHS : [plotWidth],
    within: (width) => ({ ends: [0, width], obstacles: drawnIn(figure, judged, place, width) }),
    bounds: [COUNT_TOP, COUNT_TOP + place.height],
  })
}

function drawnIn(
  figure: CountFigure,
  judged: CountLine | undefined,
  place: CountPlace,
  width: number,
) {
  const { lines, years } = figure
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
    const number = judged && countValuePlace(figure, judged, index, place, width)
    return [
      ...boxesAlong([x - half, own], [x + half, own]),
      ...(ends.length === 0 ? [] : boxesAlong(stem, [x, Math.max(...ends)])),
      ...ends.flatMap((y) => boxesAlong([x - 7, y], [x + 7, y])),
      ...(number ? [numberBox(x, number)] : []),
    ]
  })
  return [...lined, ...yearly]
}

function numberBox(
  x: number,
  { y, dx = 0, textAnchor }: NonNullable<ReturnType<typeof countValuePlace>>,
) {
  const aside = textAnchor === 'start' ? dx + HALF : textAnchor === 'end' ? dx - HALF : 0
  return { x: x + aside - HALF, y: y - HEIGHT + 2, width: 2 * HALF, height: HEIGHT }
}
