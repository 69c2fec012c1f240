import { excess, type PlotRoom, roomFor } from '../ink/plotRoom'
import type { RankingFigure } from './bar'

/** The width of a value at a bar for which drawing.css leaves room, in px. */
const VALUE = 38

/** For the values at the ends of the longer bars. */
export function rankingRoom({ bars, aggregates, axis }: RankingFigure): PlotRoom {
  const long = [...bars, ...aggregates].filter(({ value }) => value > axis.max / 2)
  return roomFor(
    0,
    excess(
      VALUE,
      long.map(({ endText }) => endText),
    ),
  )
}
