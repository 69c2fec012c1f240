import { type PinGroup, placePins } from '../annotation/pinPlace'
import type { Box } from '../ink/box'
import { countDrawn } from './countDrawn'
import type { CountFigure } from './countFigureTypes'
import { COUNT_WIDTHS, countNumbers, numberBox } from './countNumbers'
import { COUNT_TOP, type CountPlace } from './countPlace'

/** Widths that a plot of any width may have, in px. */
const WIDTHS = { tight: [150, 200, 248, 340, 420], roomy: [410, 560, 760, 1000] }
/** The widest plot of a narrow frame, in px. */
const WIDEST_TIGHT = 420
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
    within: (width) => ({
      ends: [0, width],
      obstacles: [
        ...countDrawn(figure, place, width),
        ...numbersIn(figure, place, width, plotWidth),
      ],
    }),
    bounds: [COUNT_TOP, COUNT_TOP + place.height],
  })
}

/** The numbers that stand in a plot of some width, as boxes; those of a narrow frame and of a roomy one where it may be of both. */
function numbersIn(
  figure: CountFigure,
  place: CountPlace,
  width: number,
  plotWidth: number | null,
): readonly Box[] {
  const { tight, roomy } = COUNT_WIDTHS
  const groups =
    plotWidth !== null
      ? [[plotWidth]]
      : [...(width <= WIDEST_TIGHT ? [tight] : []), ...(width >= roomy[0] ? [roomy] : [])]
  return groups.flatMap((widths) =>
    countNumbers(figure, place, widths).map(({ index, text, at }) =>
      numberBox(text, at, place.part(index) * width),
    ),
  )
}
