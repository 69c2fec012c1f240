import type { FigureAxis } from '../figure'
import { type Across, inPercent, inPx, type Length } from '../ink/across'
import { linearScale } from '../ink/linearScale'
import { ACROSS } from '../ink/Stretched'
import { px } from '../picture/pictureSize'
import type { TrendFigure } from './line'

/** Where years and values lie, in a plot of any width or of one in px; from the top all is px. */
export interface TrendPlace {
  /** Where the year with an index lies; parts of years lie between. */
  readonly across: Across
  /** The same in the units that lines are drawn in. */
  readonly units: (index: number) => number
  readonly down: (value: number) => number
  readonly left: Length
  readonly right: Length
  readonly top: number
  readonly bottom: number
  /** Whether lines are stretched to a width that is not known. */
  readonly isStretched: boolean
  /** Size of texts, width of lines and radius of points, in px. */
  readonly text: number
  readonly stroke: number
  readonly radius: number
}

/** Space above the plot of a drawing of any width, and its height, in px. */
export const TOP = 20
export const HEIGHT = 330

/** A plot as wide as there is room. */
export function stretchedPlace({ years, axis }: TrendFigure): TrendPlace {
  const last = Math.max(1, years.length - 1)
  return {
    across: inPercent({ min: 0, max: last }),
    units: (index) => Math.round((ACROSS * index) / last),
    down: downIn(axis, TOP, TOP + HEIGHT),
    left: 0,
    right: '100%',
    top: TOP,
    bottom: TOP + HEIGHT,
    isStretched: true,
    text: 12,
    stroke: 2,
    radius: 2.5,
  }
}

/** A plot between places in px, its first year a little off the axis. */
export function fixedPlace(
  { years, axis }: TrendFigure,
  plot: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  },
  look: Pick<TrendPlace, 'text' | 'stroke' | 'radius'>,
): TrendPlace {
  const { left, right, top, bottom } = plot
  const at = linearScale([0, Math.max(1, years.length - 1)], [left + 6, right])
  return {
    across: inPx(at),
    units: (index) => px(at(index)),
    down: downIn(axis, top, bottom),
    left: px(left),
    right: px(right),
    top: px(top),
    bottom: px(bottom),
    isStretched: false,
    ...look,
  }
}

function downIn({ min, max }: FigureAxis, top: number, bottom: number) {
  const scale = linearScale([min, max], [bottom, top])
  return (value: number) => px(scale(value))
}

/** How a year stands at the axis: `2026e` for an estimate. */
export function yearText({ estimateYears }: Pick<TrendFigure, 'estimateYears'>, year: number) {
  return estimateYears.includes(year) ? `${year}e` : String(year)
}
