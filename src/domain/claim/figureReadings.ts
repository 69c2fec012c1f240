import type { ReleaseId } from '../release/release'
import type { ReadingMeasure, ReadingUnit } from './readingMeasure'
import type { ChangeManner, Op, Said, Test, Who, WhoOrOthers } from './readingTerms'

/** One figure: "Poland spends 4.12%". */
export interface ValueReading extends Said {
  readonly kind: 'value'
  readonly who: Who
  readonly measure: ReadingMeasure
  readonly year: number
  /** The unit of the measure, for whoever reads the check; it decides nothing. */
  readonly unit?: ReadingUnit
}

/** From one year to another, within one release: "has more than doubled since 2014". */
export interface ChangeReading extends Said {
  readonly kind: 'change'
  readonly who: Who
  readonly measure: ReadingMeasure
  readonly from: number
  readonly to: number
  /** The value is in points of the measure's unit, in per cent, or a factor. */
  readonly how: ChangeManner
  /** NATO's real change of the year will do as well, if it is one year's change in per cent. */
  readonly real_ok?: boolean
  /** "Spends less than in 2014" says neither money nor share of GDP: see `CompareReading`. */
  readonly or_share?: boolean
}

/** One over another: "the United States pays 70% of all". The value is a fraction or a multiple. */
export interface RatioReading extends Said {
  readonly kind: 'ratio'
  readonly num: WhoOrOthers
  readonly den: WhoOrOthers
  readonly measure: ReadingMeasure
  /** One year, or several in `years`, summed; never both. */
  readonly year?: number
  readonly years?: readonly number[]
}

/** One against another: "Türkiye is ahead of France". */
export interface CompareReading {
  readonly kind: 'compare'
  readonly a: WhoOrOthers
  readonly b: WhoOrOthers
  readonly op: Op
  readonly measure: ReadingMeasure
  readonly year: number
  readonly soft?: boolean
  /** "Spends more" says neither money nor share of GDP: judged by both, and decided only where they agree. */
  readonly or_share?: boolean
}

/** The first year that passes a test: "for the first time since 2014", "for the first time". */
export interface FirstReading {
  readonly kind: 'first'
  readonly who: Who
  readonly measure: ReadingMeasure
  /** The year that passes. */
  readonly year: number
  readonly test: Test
  /** From this year on, or from the first that the release has, no earlier year passes. */
  readonly since?: number
}

/** The highest or the lowest of some years. */
export interface PeakReading {
  readonly kind: 'peak'
  readonly who: Who
  readonly measure: ReadingMeasure
  readonly year: number
  readonly from: number
  readonly to: number
  readonly end: 'max' | 'min'
}

/** The average of the yearly figures. */
export interface MeanReading extends Said {
  readonly kind: 'mean'
  readonly who: Who
  readonly measure: ReadingMeasure
  readonly from: number
  readonly to: number
}

/** Real growth in each of `n` years in a row, the last of which is `year`. */
export interface StreakReading {
  readonly kind: 'streak'
  readonly who: Who
  readonly measure: ReadingMeasure
  readonly year: number
  readonly n: number
}

/** A test passed in each year from one to another. */
export interface EveryYearReading {
  readonly kind: 'every_year'
  readonly who: Who
  readonly measure: ReadingMeasure
  readonly from: number
  readonly to: number
  readonly test: Test
}

/** The money missing to a mark, in US$ million. */
export interface GapReading extends Said {
  readonly kind: 'gap'
  readonly who: Who
  readonly measure: ReadingMeasure
  readonly year: number
  /** In % of GDP. */
  readonly mark: number
}

/** Extra money: what was spent above the base year `from`, summed over the years after it up to `to`. */
export interface CumulativeReading extends Said {
  readonly kind: 'cumulative'
  readonly who: Who
  readonly measure: ReadingMeasure
  readonly from: number
  readonly to: number
}

/** One figure in two named releases: how it differs in the later. */
export interface RevisionReading extends Said {
  readonly kind: 'revision'
  readonly who: Who
  readonly measure: ReadingMeasure
  readonly year: number
  readonly from: ReleaseId
  readonly to: ReleaseId
  readonly how: ChangeManner
}
