import type { SeriesCode } from '../../domain/ally'
import type { Release, ReleaseId } from '../../domain/release/release'
import type { SeriesVintages, YearVintage } from '../../domain/revision/vintages'
import type { Scene } from '../../domain/scene'
import { notesOn } from '../../domain/statement/note'
import type { DrawingWords } from '../../words/parts'
import type { ChartWords } from '../chartWords'
import type { FigureNote } from '../figure'

/** A footnote on one ally's figure in one or more releases. */
export interface VintageNote extends FigureNote {
  readonly series: SeriesCode
  readonly releases: readonly ReleaseId[]
}

/** The notes on the figures of all the vintages, each with ally and releases named in its text; what is said of several stands once. */
export function vintageNotes(
  { view, reference }: Scene,
  vintages: readonly YearVintage[],
  all: readonly SeriesVintages[],
  words: DrawingWords,
): readonly VintageNote[] {
  const found = all.flatMap(({ series }) => {
    const said = new Map<string, Release[]>()
    for (const { release } of vintages.map(({ figures }) => figures)) {
      for (const { text } of notesOn(reference.notes, release.id, series, view.year, 'share')) {
        said.set(text, [...(said.get(text) ?? []), release])
      }
    }
    const name = words.noun.nameOf(reference.allies, series)
    return [...said].map(([text, releases]) => ({
      series,
      releases: releases.map(({ id }) => id),
      quoted: text,
      text: `${name}, ${words.formats.list(releases.map(({ day }) => words.formats.date(day)))}: ${text}`,
    }))
  })
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

/** A note on an ally whose row is folded stands there. */
export function placedNote(
  note: VintageNote,
  folded: readonly Pick<VintageNote, 'series'>[],
): FigureNote {
  return folded.some(({ series }) => series === note.series) ? { ...note, where: 'fold' } : note
}

/** Names the releases whose counts are left out; none where all are counted. */
export function fewNotes(
  vintages: readonly YearVintage[],
  words: ChartWords<'revisions'>,
): readonly FigureNote[] {
  const few = vintages.filter(({ isCounted }) => !isCounted)
  return few.length === 0 ? [] : [{ sign: '*', text: words.revisions.fewNote(few), where: 'apart' }]
}
