import type { Reading } from '../claim/reading'
import type { ReleaseId } from '../release/release'
import type { FactStatus } from './factStatus'

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
  readonly claim: Reading | null
  /** What can be said of it besides: a documented date, or why it cannot be checked. */
  readonly remark: string
  readonly source: string
  readonly status: FactStatus
}

/** A claim often heard, for the claim desk to start from. Source: data/known_claims.csv. */
export interface KnownClaim {
  readonly id: string
  readonly claim: Reading
  /** Who said it and when, or what is spoken of, in our words. */
  readonly text: string
  readonly source: string
  readonly status: FactStatus
}
