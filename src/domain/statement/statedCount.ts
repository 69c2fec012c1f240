import type { Hundredths } from '../hundredths'
import type { ReleaseId } from '../release/release'
import type { FactStatus } from './factStatus'

/** Of a year that was not over yet, or of one that was. */
type Outlook = 'forecast' | 'looking back'

/** A count that NATO itself stated. Source: data/stated_counts.csv. */
export interface StatedCount {
  /** The release that it was said with, or the next one after it. */
  readonly release: ReleaseId
  /** The day on which it was said, `YYYY-MM-DD`: the release's own, unless it was said before. */
  readonly said: string
  readonly year: number
  readonly threshold: Hundredths
  /** The number, or `null` where NATO said "all" without one. */
  readonly number: number | null
  readonly outlook: Outlook
  /** What was said, in our words, as a clause: "all allies would reach 2% in 2025". */
  readonly wording: string
  /** Why it differs from the count of cells; empty where it does not. */
  readonly difference: string
  readonly source: string
  readonly status: FactStatus
}
