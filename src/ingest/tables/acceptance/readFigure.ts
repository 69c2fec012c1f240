import type { CellHint } from '../grid'
import { isPlainDecimal, type NumberShape, numberShape } from '../numbers/numberShape'
import type { Reason } from '../reasons'
import { isError, isMissing } from '../terms/missingMarks'

/** A cell as a number: plain decimal text, a number written in another way, or why it is none. */
export type Figure = string | { readonly shape: NumberShape } | { readonly reason: Reason }

/** Reads a cell of figures. What a workbook says of its type goes before what the text looks like. */
export function readFigure(cell: string, hint: CellHint | undefined): Figure {
  if (hint !== undefined) return typed(cell, hint)
  return isPlainDecimal(cell) ? cell : untyped(cell.trim())
}

function typed(cell: string, hint: CellHint): Figure {
  switch (hint.kind) {
    case 'number':
      return typedNumber(cell.trim())
    case 'formula':
      return { reason: 'missing' }
    case 'error':
      return { reason: cell.trim().toUpperCase() === '#N/A' ? 'missing' : 'not_a_number' }
    case 'date':
      return { reason: 'not_a_number' }
  }
}

/** The text of a typed number has a point and no groups, so that it has one meaning. */
function typedNumber(text: string): Figure {
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return text
  const shape = numberShape(text)
  return shape === null ? { reason: 'not_a_number' } : { shape: { ...shape, isOpen: false } }
}

function untyped(text: string): Figure {
  if (text === '') return { reason: 'blank' }
  if (isPlainDecimal(text)) return text
  if (isMissing(text)) return { reason: 'missing' }
  if (isError(text)) return { reason: 'not_a_number' }
  const shape = numberShape(text)
  if (shape !== null) return { shape }
  return { reason: /^[=@+]|^-[^\d]/.test(text) ? 'formula' : 'not_a_number' }
}
