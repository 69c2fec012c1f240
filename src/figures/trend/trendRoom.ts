import { excess, type PlotRoom, roomFor } from '../ink/plotRoom'
import type { TrendFigure } from './line'

/** The widths of a tick, and of a line's name and value, for which drawing.css leaves room, in px. */
const TICK = 26
const END = { narrow: 90, wide: 186 }

/** For the ticks, and for the names and values at the ends of lines. */
export function trendRoom({ axis, lines }: TrendFigure): PlotRoom {
  const lastValue = (points: (typeof lines)[number]['points']) =>
    points.findLast((point) => point !== null)?.valueText ?? ''
  const inNarrow = lines.map(({ shortName, points }) => `${shortName} ${lastValue(points)}`)
  const inWide = lines.map(({ name, points }) => `${name} ${lastValue(points)}`)
  const ticks = axis.ticks.map(({ text }) => text)
  return roomFor(
    excess(TICK, ticks),
    Math.max(excess(END.narrow, inNarrow), excess(END.wide, inWide)),
  )
}
