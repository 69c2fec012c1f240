import type { Signs } from '../chart'
import type { FigureNote } from '../figure'
import { UNDECIDED_SIGN } from '../footnotes'

/** Stands for itself, not for a note on one figure: those are letters. */
const SYMBOLS = ['▲', '▼', '†', UNDECIDED_SIGN]

/** Whether a note is about a sign that is no letter, or about a mark: its sign is its number. */
export function isOfSymbol({ sign }: FigureNote): boolean {
  return SYMBOLS.includes(sign) || sign.endsWith('%')
}

/** The notes whose signs a picture draws; those on figures of the table alone are not among them. */
export function drawnNotes(
  notes: readonly FigureNote[],
  { letters, texts }: Signs,
): readonly FigureNote[] {
  return notes.filter((note) =>
    isOfSymbol(note)
      ? texts.some((text) => text.includes(note.sign))
      : letters.some((signs) => signs.includes(note.sign)),
  )
}

/** What stands at the end of a line: its last figure as shown, or nothing where there is none. */
export function lastText(points: readonly ({ readonly valueText: string } | null)[]): string {
  return points.findLast((point) => point !== null)?.valueText ?? ''
}
