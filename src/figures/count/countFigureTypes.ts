import type { Hundredths } from '../../domain/hundredths'
import type { FigureBase, FigureTick } from '../figure'

/** How many allies were at each of some thresholds, over years, in one release. */
export interface CountFigure extends FigureBase {
  readonly kind: 'count'
  readonly years: readonly CountYear[]
  /** Ascending thresholds: the judged one among them. */
  readonly lines: readonly CountLine[]
  /** Names the outer line at its end: "32 allies". */
  readonly membershipText: string
  /** Of the axis of allies, whole numbers. */
  readonly ticks: readonly FigureTick[]
  readonly max: number
}

/** One year on the axis. */
export interface CountYear {
  readonly year: number
  /** `2024e` for an estimate. */
  readonly text: string
  readonly isEstimate: boolean
  /** That year's membership. */
  readonly allies: number
  /** What other complete releases count for it at the judged threshold, oldest first. */
  readonly others: readonly OtherCount[]
}

/** Another release's count: drawn as a short dash. */
interface OtherCount {
  readonly low: number
  readonly high: number
  /** Whether it measures something else than the release shown. */
  readonly isOtherConcept: boolean
}

/** The counts at one threshold. */
export interface CountLine {
  readonly threshold: Hundredths
  /** `2%`. */
  readonly name: string
  /** What the mark is, as a head says it: "guideline"; empty for the reader’s own. */
  readonly standing: string
  readonly isJudged: boolean
  /** One slot per year; `null` where the release holds nothing. */
  readonly points: readonly (CountPoint | null)[]
}

/** One year's count at one threshold. */
export interface CountPoint {
  readonly year: number
  readonly low: number
  /** Larger than `low` where figures are undecided or not held. */
  readonly high: number
  readonly isEstimate: boolean
  /** `23`, `22 to 29`, `at least 10`. */
  readonly text: string
  /** Its full name, with what other releases count. */
  readonly label: string
}
