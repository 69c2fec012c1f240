import type { SeriesCode } from '../ally'
import type { Claim } from '../claim/claim'
import type { Hundredths } from '../hundredths'
import type { Measure } from '../measure'
import type { ReleaseId } from '../release/release'

/** How well a fact is supported: a NATO or government document, a news report, or our own files. */
export const FACT_STATUSES = ['official', 'press', 'data'] as const
export type FactStatus = (typeof FACT_STATUSES)[number]

/** A remark on one figure, shown wherever the figure is. Source: data/notes.csv. */
export interface Note {
  readonly release: ReleaseId
  readonly series: SeriesCode
  readonly year: number
  readonly measure: Measure
  readonly text: string
  readonly source: string
  readonly status: FactStatus
}

/** A count that NATO itself stated. Source: data/stated_counts.csv. */
export interface StatedCount {
  readonly release: ReleaseId
  readonly year: number
  readonly threshold: Hundredths
  /** The number, or `null` where NATO said "all" without one. */
  readonly number: number | null
  /** What was said, in our words, as a clause: "all allies would reach 2 % in 2025". */
  readonly wording: string
  /** Why it differs from the count of cells; empty where it does not. */
  readonly difference: string
  readonly source: string
  readonly status: FactStatus
}

/** One step in the history of the marks. Source: data/timeline.csv. */
export interface TimelineEvent {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string
  readonly title: string
  readonly text: string
  /** Name of the source, and its address. */
  readonly sourceName: string
  readonly source: string
  readonly status: FactStatus
}

/** The article that the page gives the context of. Source: data/article.csv. */
export interface Article {
  readonly title: string
  readonly publisher: string
  readonly agency: string
  readonly address: string
  readonly eventDate: string
  readonly eventPlace: string
  readonly confirmedDate: string
  /** When we read it; its own date is not known. */
  readonly accessed: string
  /** The release that it could know. */
  readonly release: ReleaseId
}

/** One thing that the article says, in our words. Source: data/claims.csv. */
export interface ArticleClaim {
  readonly id: string
  readonly text: string
  /** The claim in a form that can be evaluated, or `null` where the figures cannot say. */
  readonly claim: Claim | null
  /** What can be said of it besides: a documented date, or why it cannot be checked. */
  readonly remark: string
  readonly source: string
  readonly status: FactStatus
}

/** A claim often heard, for the claim desk to start from. Source: data/known_claims.csv. */
export interface KnownClaim {
  readonly id: string
  readonly claim: Claim
  /** Who said it and when, or what is spoken of, in our words. */
  readonly text: string
  readonly source: string
  readonly status: FactStatus
}

/** Whether a figure’s source printed it in whole percents, as a note on it says: it may be half a point off. */
export function isWholePercent(notes: readonly Note[]): boolean {
  return notes.some(({ text }) => /^Printed as "\d+ %", without decimals/.test(text))
}

/** Notes on one figure, in the order of the file. */
export function notesOn(
  notes: readonly Note[],
  release: ReleaseId,
  series: SeriesCode,
  year: number,
  measure: Measure,
): readonly Note[] {
  return notes.filter(
    (note) =>
      note.release === release &&
      note.series === series &&
      note.year === year &&
      note.measure === measure,
  )
}
