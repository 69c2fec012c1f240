import type { FigureAxis } from '../figure'
import type { TrendFigure } from './line'

/** Space above the lines, and height of the plot, in px. */
export const TOP = 20
export const HEIGHT = 330

/** How far down a value lies, in px. */
export function upTo(value: number, { min, max }: FigureAxis): number {
  return Number((TOP + (HEIGHT * (max - value)) / (max - min)).toFixed(1))
}

/** How far across the year with an index lies, from 0 to 1. */
export function part(index: number, figure: TrendFigure): number {
  return index / Math.max(1, figure.years.length - 1)
}
