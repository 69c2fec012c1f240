import type { AbsentRow, AxisFigure, FigureDatum } from '../figure'

/** All allies in one year. */
export interface RankingFigure extends AxisFigure {
  readonly kind: 'ranking'
  readonly year: number
  /** Largest first. */
  readonly bars: readonly Bar[]
  /** NATO's own rows, drawn apart. */
  readonly aggregates: readonly Bar[]
  /** Who has no figure: named below the bars. */
  readonly absent: readonly AbsentRow[]
}

/** One ally's bar, or an aggregate's. */
export interface Bar extends FigureDatum {
  readonly name: string
  /** `1`, `=2`; empty for who has no place. */
  readonly rankText: string
  readonly isHighlighted: boolean
}
