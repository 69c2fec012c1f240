import type { ReadingKind } from '../../domain/claim/reading'
import type { WrittenParts } from '../../domain/claim/readingNotation'
import type { Reference } from '../../domain/reference'
import type { Parts } from '../../words/parts'

/** One part of a reading in a form. */
export interface ReadingPartProps {
  readonly kind: ReadingKind
  /** The name of the part in the notation. */
  readonly name: string
  readonly isNeeded: boolean
  readonly written: WrittenParts
  readonly change: (written: WrittenParts) => void
  readonly reference: Reference
  readonly check: Parts['check']
}
