import type { CountFigure } from './countFigureTypes'
import { percent } from './percent'

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
}

/** The places of a figure in a plot of some height. */
export function countPlace({ years, max }: CountFigure, height: number): CountPlace {
  const part = (index: number) => (index + 0.5) / years.length
  return {
    height,
    part,
    across: (index) => percent(part(index)),
    down: (allies) => Number((COUNT_TOP + height * (1 - allies / max)).toFixed(1)),
  }
}
