import type { CellHint } from '../grid'
import { type NumberShape, numberShape } from '../numbers/numberShape'
import type { Reason } from '../reasons'
import { isError, isMissing } from '../terms/missingMarks'

/** A cell as a number, or why it is none. */
export type Figure = { readonly shape: NumberShape } | { readonly reason: Reason }

const SEEN = new Map<string, Figure>()

/** Reads a cell of figures. What a workbook says of its type goes before what the text looks like. */
export function readFigure(cell: string, hint: CellHint | undefined): Figure {
  if (hint !== undefined) return typed(cell, hint)
  const seen = SEEN.get(cell)
  if (seen !== undefined) return seen
  const figure = untyped(cell.trim())
  if (SEEN.size > 50_000) SEEN.clear()
  SEEN.set(cell, figure)
  return figure
}

function typed(cell: string, hint: CellHint): Figure {
  switch (hint.kind) {
    case 'number':
      return typedNumber(cell)
    case 'formula':
      return { reason: 'missing' }
    case 'error':
      return { reason: cell.trim().toUpperCase() === '#N/A' ? 'missing' : 'not_a_number' }
    case 'date':
      return { reason: 'not_a_number' }
  }
}

/** The text of a typed number has a point and no groups, so that it has one meaning. */
function typedNumber(cell: string): Figure {
  const found = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i.exec(cell.trim())
  if (found === null) return { reason: 'not_a_number' }
  const right = found[3] ?? ''
  return {
    shape: {
      isNegative: found[1] === '-',
      left: found[2] ?? '0',
      right,
      mark: right === '' ? null : '.',
      isOpen: false,
      proves: null,
      exponent: Number(found[4] ?? 0),
      part: null,
      estimate: null,
      flagged: false,
    },
  }
}

function untyped(text: string): Figure {
  if (text === '') return { reason: 'blank' }
  if (isMissing(text)) return { reason: 'missing' }
  if (isError(text)) return { reason: 'not_a_number' }
  const shape = numberShape(text)
  if (shape !== null) return { shape }
  return { reason: /^[=@+]|^-[^\d]/.test(text) ? 'formula' : 'not_a_number' }
}
