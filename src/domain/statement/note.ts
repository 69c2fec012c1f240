import type { SeriesCode } from '../ally'
import type { Measure } from '../measure'
import type { ReleaseId } from '../release/release'
import type { FactStatus } from './factStatus'

/**
 * What a remark says of its figure, where the app has to know. `national income`: the share is not of
 * GDP; `open tie`: it may be 0.01 lower than held; `whole percent` and `one decimal`: how our source
 * printed it.
 */
export const NOTE_KINDS = ['national income', 'open tie', 'whole percent', 'one decimal'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

/** A remark on one figure, shown wherever the figure is. Source: data/notes.csv. */
export interface Note {
  readonly release: ReleaseId
  readonly series: SeriesCode
  readonly year: number
  readonly measure: Measure
  /** `null` for a plain remark. */
  readonly kind: NoteKind | null
  readonly text: string
}

/** All that is held of a note: what no drawing says of it, an embed does not load. */
export interface HeldNote extends Note {
  readonly source: string
  readonly status: FactStatus
}

/** Whether a figure’s source printed it in whole percents, as a note on it says: it may be half a point off. */
export function isWholePercent(notes: readonly Note[]): boolean {
  return notes.some(({ kind }) => kind === 'whole percent')
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
