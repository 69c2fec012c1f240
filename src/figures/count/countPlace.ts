import { percent } from '../ink/percent'
import { ACROSS } from '../ink/Stretched'
import type { CountFigure } from './countFigureTypes'

/** Space above the plot, in px. */
export const COUNT_TOP = 10

/** Where years and numbers of allies lie. */
export interface CountPlace {
  /** Height of the plot, in px. */
  readonly height: number
  /** The year with an index: from 0 to 1 across. */
  readonly part: (index: number) => number
  /** The same in percent. */
  readonly across: (index: number) => string
  /** A number of allies: px from the top. */
  readonly down: (allies: number) => number
  /** Units across that lines are drawn in: px where the plot's width is known. */
  readonly units: number
}

/** The places of a figure in a plot of some height, and width where it is known. */
export function countPlace(
  { years, max }: CountFigure,
  height: number,
  width: number | null,
): CountPlace {
  const part = (index: number) => (index + 0.5) / years.length
  return {
    height,
    part,
    units: width ?? ACROSS,
    across: (index) => percent(part(index)),
    down: (allies) => Number((COUNT_TOP + height * (1 - allies / max)).toFixed(1)),
  }
}
