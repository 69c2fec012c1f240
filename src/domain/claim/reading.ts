import type {
  BlockReading,
  CountReading,
  GapRankReading,
  OrderReading,
  RankReading,
  SetReading,
} from './allyReadings'
import type {
  ChangeReading,
  CompareReading,
  CumulativeReading,
  EveryYearReading,
  FirstReading,
  GapReading,
  MeanReading,
  PeakReading,
  RatioReading,
  RevisionReading,
  StreakReading,
  ValueReading,
} from './figureReadings'
import type { UncheckableReason } from './readingTerms'

/** Not from this data. */
interface UncheckableReading {
  readonly kind: 'uncheckable'
  readonly reason: UncheckableReason
}

/**
 * What a sentence says, in the notation of the claim checker: as plain data, one to one as JSON.
 * Years are resolved, numbers in the measure's unit (`ReadingUnit`).
 */
export type Reading =
  | ValueReading
  | CountReading
  | SetReading
  | RankReading
  | OrderReading
  | BlockReading
  | ChangeReading
  | RatioReading
  | CompareReading
  | FirstReading
  | PeakReading
  | MeanReading
  | StreakReading
  | EveryYearReading
  | GapReading
  | GapRankReading
  | CumulativeReading
  | RevisionReading
  | UncheckableReading

/** The kinds of readings. */
export type ReadingKind = Reading['kind']
