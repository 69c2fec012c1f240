import type { SeriesCode } from '../../domain/ally'
import type { AxisFigure, FigureDatum } from '../figure'

/** Chosen allies and the straight line from their latest figure to 3.5% in 2035. */
export interface PathFigure extends AxisFigure {
  readonly kind: 'path'
  readonly question: string
  /** First and last year across: up to ten before the year that the lines start from, to 2035. */
  readonly span: readonly [first: number, last: number]
  readonly routes: readonly Route[]
}

/** One ally's figures of the years before, and its way to the level due. */
export interface Route {
  readonly series: SeriesCode
  readonly name: string
  readonly past: readonly FigureDatum[]
  /** Where the straight line starts; `null` for who is at the level already, or has no figure. */
  readonly start: FigureDatum | null
  /** Names the line's end. */
  readonly endLabel: string
  /** What it takes, in short lines: "needs about 0.09 points a year". */
  readonly facts: readonly string[]
}
