import type { Observation } from '../domain/observation/observation'
import type { Scene } from '../domain/scene'
import { notesOn } from '../domain/statement/note'
import type { DrawingWords } from '../words/parts'
import type { FigureNote } from './figure'

/** The footnotes of one picture: a sign for each distinct text, in the order of the figures. */
export interface Footnotes {
  readonly notes: readonly FigureNote[]
  readonly signsOf: (observation: Observation) => readonly string[]
  readonly textsOf: (observation: Observation) => readonly string[]
}

/** Gathers the notes on the figures drawn; † explains derived ones and comes last. */
export function gatherFootnotes(
  scene: Scene,
  drawn: readonly Observation[],
  words: DrawingWords,
): Footnotes {
  const textsOf = (o: Observation) =>
    notesOn(scene.reference.notes, scene.figures.release.id, o.series, o.year, o.measure).map(
      (note) => note.text,
    )
  const texts = [...new Set(drawn.flatMap(textsOf))]
  const signs = new Map(texts.map((text, index) => [text, signAt(index)]))
  const hasDerived = drawn.some((o) => o.origin === 'derived')
  return {
    notes: [
      ...texts.map((text, index) => ({ sign: signAt(index), text, quoted: text })),
      ...(hasDerived ? [{ sign: '†', text: words.figure.derivedNote }] : []),
    ],
    signsOf: (o) => textsOf(o).flatMap((text) => signs.get(text) ?? []),
    textsOf,
  }
}

/** `a`, `b`, … `z`, `aa`, … */
function signAt(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : signAt(Math.floor(index / 26) - 1) + letter
}

/** Stands before the note on what is hatched both ways. */
export const UNDECIDED_SIGN = '#'

/** What hatching both ways means, where one of what is drawn is of no side of its mark. */
export function undecidedNotes(
  sides: readonly string[],
  { figure }: DrawingWords,
): readonly FigureNote[] {
  return sides.includes('undecided') ? [{ sign: UNDECIDED_SIGN, text: figure.undecidedNote }] : []
}
