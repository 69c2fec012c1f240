import type { UnreadPart } from './accounting'
import type { FoundReading } from './clauses/frame'
import type { Span } from './span'

/** What a sentence says of allies' figures. Offsets are those of the whole text. */
export interface SentenceReading extends Span {
  readonly text: string
  /** `en`, or the language in which it is and which is not read. */
  readonly language: string
  /** Whole readings, to be judged. None: it says nothing of allies' figures, or it was not understood. */
  readonly readings: readonly FoundReading[]
  /** Readings of a part in which something was not understood: to be shown and completed, never judged. */
  readonly withheld: readonly FoundReading[]
  /** What was not understood, part by part. */
  readonly unread: readonly UnreadPart[]
}
