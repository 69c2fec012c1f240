import type { Measure } from '../../domain/measure'
import { exactNumber } from '../workbook/exactNumber'
import type { CellValue } from '../workbook/sheet'
import { PERCENTAGES } from './headings'

/** What a cell below a year holds for an ally. */
export type FigureCell =
  | { readonly kind: 'figure'; readonly digits: string; readonly wasText: boolean }
  | { readonly kind: 'gap'; readonly mark: string }
  | {
      readonly kind: 'refused'
      readonly refusal: 'not a number' | 'formula error' | 'formula without value'
    }

/** What stands where there is no figure. */
const MISSING = /^(?:\.{2,3}|…|[-–—:]|n\.?a\.?|n\/a)$/i

/** Whether a text says that there is no figure: `..`. */
export function isMissingMark(text: string): boolean {
  return MISSING.test(text.trim())
}

/**
 * Reads the cell of a figure. `places` is how far the point moves to the right, for tables in billions; a
 * cell that Excel shows as a per cent holds a fraction of one. No digit is lost on the way.
 */
export function figureIn(
  value: CellValue | undefined,
  measure: Measure,
  places: number,
): FigureCell {
  if (value === undefined) return { kind: 'gap', mark: '' }
  if (value.kind === 'error') return { kind: 'refused', refusal: 'formula error' }
  if (value.kind === 'no value') return { kind: 'refused', refusal: 'formula without value' }
  const text = value.text.trim()
  if (text === '' || isMissingMark(text)) return { kind: 'gap', mark: text }
  const isFraction =
    value.kind === 'number' && value.format.isPercent && PERCENTAGES.includes(measure)
  const moved = places + (isFraction ? 2 : 0)
  const isWritten = value.kind === 'text' && /^-?\d+(\.\d+)?$/.test(text)
  const digits = value.kind === 'number' || isWritten ? movePoint(text, moved) : null
  if (digits === null) return { kind: 'refused', refusal: 'not a number' }
  return { kind: 'figure', digits, wasText: isWritten }
}

function movePoint(text: string, places: number): string | null {
  return exactNumber(places === 0 ? text : `${text}e${places}`)
}
