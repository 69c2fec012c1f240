import type { Verdict } from '../../domain/verdict/verdict'
import type { AbsentRow, AxisFigure, FigureMark } from '../figure'
import type { RankedDatum } from './ranked'
import type { ReachedKind } from './reachedInk'

/** All allies in one year. */
export interface RankingFigure extends AxisFigure {
  readonly kind: 'ranking'
  readonly year: number
  readonly marks: readonly FigureMark[]
  /** Largest first. */
  readonly bars: readonly Bar[]
  /** The same, parted where one reaches fewer marks than the one before it; one group where nothing is judged. */
  readonly groups: readonly BarGroup[]
  /** NATO's own rows, drawn apart. */
  readonly aggregates: readonly Bar[]
  /** Whether some of its figures are estimates and some are not: where all are, it is said once. */
  readonly isMixed: boolean
  /** Who has no figure: named below the bars. */
  readonly absent: readonly AbsentRow[]
}

/** Allies that reach the same of the marks drawn. */
export interface BarGroup {
  readonly bars: readonly Bar[]
  /** How many of them count, and what they reach: `5`, `at 3.5% or more`; `null` where none counts. */
  readonly count: { readonly number: string; readonly text: string } | null
}

/** One ally's bar, or an aggregate's. */
export interface Bar extends RankedDatum {
  /** What stands at its end: the value, with its unit on the first of all alone. */
  readonly endText: string
  /** What is to be said of it after the value: how near a mark it is, or that it stands alone; else empty. */
  readonly note: string
  /** Whether it is the one that the judged mark's note is about. */
  readonly isNoted: boolean
  /** How it stands to each of the figure's marks, in their order; all `none` where it is not counted. */
  readonly verdicts: readonly Verdict[]
  /** Hue tells the verdict at the judged mark, lightness the further marks reached. */
  readonly ink: ReachedKind
}
