import type { Hundredths } from '../../domain/hundredths'
import type { Quadrant } from '../../domain/verdict/balance'
import type { AbsentRow, AxisFigure, FigureAxis, FigureDatum, FigureMark } from '../figure'

/** Share of GDP (across) against share spent on equipment (up), all allies in one year. */
export interface BalanceFigure extends AxisFigure {
  readonly kind: 'balance'
  readonly year: number
  /** The share spent on equipment, in hundredths of a percent of defence expenditure. */
  readonly equipmentAxis: FigureAxis
  /** The guideline on equipment. */
  readonly equipmentMark: FigureMark
  /** The four quadrants with how many are in each: "Both: 23". */
  readonly quadrantLabels: Readonly<Record<Exclude<Quadrant, 'undecided'>, string>>
  /** In the order of names. */
  readonly points: readonly BalancePoint[]
  /** Who lacks either figure: named below. */
  readonly absent: readonly AbsentRow[]
}

/** One ally's point; its `value` is the share of GDP. */
export interface BalancePoint extends FigureDatum {
  /** As beside the point. */
  readonly name: string
  /** For where there is no room: the ally's code. */
  readonly shortName: string
  /** Share spent on equipment. */
  readonly equipment: Hundredths
  readonly quadrant: Quadrant
  readonly isHighlighted: boolean
}
