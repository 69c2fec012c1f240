import type { ReadingNotation } from '../../domain/claim/readingNotation'
import type { Releases } from '../../domain/judging/judgeOverReleases'
import type { Reference } from '../../domain/reference'
import type { View } from '../../domain/view/view'
import type { Parts } from '../../words/parts'
import type { Releases as LoadedReleases } from '../useReleases'
import type { ShownSentence } from './handChanges'
import type { Story } from './story'

/** What the rows of a checked text are shown from: it changes only when there is something new to show. */
export interface CheckedRowsProps {
  /** The text that the sentences are of; empty where they are the claims of a link. */
  readonly text: string
  /** The day on which they were judged as said. */
  readonly said: string
  readonly sentences: readonly ShownSentence[]
  /** Whether they are the claims of a link, and no text. */
  readonly isLinked: boolean
  readonly reference: Reference
  /** What a link to the desk keeps beside its claim: the view that the page was opened with, so that rows are drawn once. */
  readonly opened: View
  /** Puts a reading in place of one that was read; `null` goes back to it. */
  readonly changed: (name: string, notation: ReadingNotation | null) => void
  readonly check: Parts['check']
}

/** What a check is shown from. */
export interface CheckedTextProps extends CheckedRowsProps {
  readonly story: Story
  /** Whether they are of the text that is in the box. */
  readonly isDone: boolean
  readonly releases: LoadedReleases
  readonly held: Releases | null
  readonly view: View
}
