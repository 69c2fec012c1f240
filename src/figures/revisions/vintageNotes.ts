import type { SeriesCode } from '../../domain/ally'
import type { ReleaseId } from '../../domain/release/release'
import type { SeriesVintages, YearVintage } from '../../domain/revision/vintages'
import type { Scene } from '../../domain/scene'
import { notesOn } from '../../domain/statement/note'
import type { DrawingWords } from '../../words/parts'
import type { FigureNote } from '../figure'

/** A footnote on one ally's figure in one release. */
export interface VintageNote extends FigureNote {
  readonly series: SeriesCode
  readonly release: ReleaseId
}

/** The notes on the figures of all the vintages, each with ally and release named in its text. */
export function vintageNotes(
  { view, reference }: Scene,
  vintages: readonly YearVintage[],
  all: readonly SeriesVintages[],
  words: DrawingWords,
): readonly VintageNote[] {
  const found = all.flatMap(({ series }) =>
    vintages.flatMap(({ figures: { release } }) =>
      notesOn(reference.notes, release.id, series, view.year, 'share').map(({ text }) => ({
        series,
        release: release.id,
        quoted: text,
        text: `${words.noun.nameOf(reference.allies, series)}, ${words.formats.date(release.day)}: ${text}`,
      })),
    ),
  )
  return found.map((note, index) => ({ ...note, sign: String.fromCharCode(97 + index) }))
}

/** What † means, where a figure is derived. */
export function daggerNotes(
  all: readonly SeriesVintages[],
  words: DrawingWords,
): readonly FigureNote[] {
  const isDerived = all.some(({ points }) =>
    points.some(({ observation }) => observation.origin === 'derived'),
  )
  return isDerived ? [{ sign: '†', text: words.figure.derivedNote }] : []
}
