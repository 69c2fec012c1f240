import type { Figure, FigureNote } from '../figure'

/** Stands for itself, not for a note on one figure: those are letters. */
const SYMBOLS = ['▲', '▼', '†']

/** Whether a note is about a sign that is no letter. */
export function isOfSymbol({ sign }: FigureNote): boolean {
  return SYMBOLS.includes(sign)
}

/** The notes of a figure whose signs its picture draws; those on figures of the table alone are not among them. */
export function drawnNotes(figure: Figure): readonly FigureNote[] {
  const { letters, texts } = signsIn(figure)
  return figure.notes.filter((note) =>
    isOfSymbol(note)
      ? texts.some((text) => text.includes(note.sign))
      : letters.some((signs) => signs.includes(note.sign)),
  )
}

/** Lists of the letters that a picture has, and the texts that may hold other signs. */
interface Signs {
  readonly letters: readonly (readonly string[])[]
  readonly texts: readonly string[]
}

const CALLS = { above: '▲', below: '▼' } as const

function signsIn(figure: Figure): Signs {
  switch (figure.kind) {
    case 'ranking': {
      const bars = [...figure.bars, ...figure.aggregates]
      return {
        letters: bars.map(({ noteSigns }) => noteSigns),
        texts: bars.map(({ valueText, closeCall }) =>
          closeCall === null ? valueText : valueText + CALLS[closeCall],
        ),
      }
    }
    case 'change': {
      const ends = [...figure.rows, ...figure.aggregates].flatMap(({ first, last }) => [
        first,
        last,
      ])
      return {
        letters: ends.map(({ noteSigns }) => noteSigns),
        texts: ends.map(({ shortText }) => shortText),
      }
    }
    case 'map':
      return {
        letters: figure.areas.map(({ noteSigns }) => noteSigns),
        texts: figure.areas.map(({ valueText }) => valueText),
      }
    case 'revisions':
      return {
        letters: figure.rows.map(({ noteSigns }) => noteSigns),
        texts: figure.rows.map(({ changeText }) => changeText),
      }
    case 'trend':
      return { letters: [], texts: figure.lines.map(({ points }) => lastText(points)) }
    case 'path':
      return { letters: [], texts: figure.routes.map(({ past }) => lastText(past)) }
    default:
      return { letters: [], texts: [] }
  }
}

function lastText(points: readonly ({ readonly valueText: string } | null)[]): string {
  return points.findLast((point) => point !== null)?.valueText ?? ''
}
