import type { ReadingNotation } from '../../domain/claim/readingNotation'
import type { Releases } from '../../domain/judging/judgeOverReleases'
import type { Reference } from '../../domain/reference'
import type { View } from '../../domain/view/view'
import type { Parts } from '../../words/parts'
import type { Releases as LoadedReleases } from '../useReleases'
import type { ShownSentence } from './handChanges'
import type { Story } from './story'

/** What the parts of a check are shown from. */
export interface CheckedTextProps {
  readonly story: Story
  readonly sentences: readonly ShownSentence[]
  /** Whether they are the claims of a link, and no text. */
  readonly isLinked: boolean
  /** Whether they are of the text that is in the box. */
  readonly isDone: boolean
  readonly releases: LoadedReleases
  readonly held: Releases | null
  readonly view: View
  readonly reference: Reference
  /** Puts a reading in place of one that was read; `null` goes back to it. */
  readonly changed: (name: string, notation: ReadingNotation | null) => void
  readonly check: Parts['check']
}
