import { type Hundredths, parseHundredths } from '../domain/hundredths'
import type { ProblemKind } from '../domain/problem'

/** What one cell holds, or why it was refused. */
type Cell<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly kind: ProblemKind
      readonly found: string
      readonly expected: string
    }

/** Reads the text of one cell. */
export type CellReader<T> = (text: string) => Cell<T>

function accept<T>(value: T): Cell<T> {
  return { ok: true, value }
}

function refuse(kind: ProblemKind, found: string, expected = ''): Cell<never> {
  return { ok: false, kind, found, expected }
}

/** Any text, also none. */
export const anyText: CellReader<string> = accept

/** Text that may not be missing. */
export const someText: CellReader<string> = (text) =>
  text.trim() === '' ? refuse('not allowed', text, 'text') : accept(text)

/** A decimal number with a point, as whole hundredths. */
export const decimal: CellReader<Hundredths> = (text) => {
  const value = parseHundredths(text)
  if (value !== null) return accept(value)
  return refuse(/^-?\d+,\d+$/.test(text.trim()) ? 'decimal comma' : 'not a number', text)
}

/** A whole number, not negative. */
export const wholeNumber: CellReader<number> = (text) =>
  /^\d{1,9}$/.test(text) ? accept(Number(text)) : refuse('not a number', text)

/** A year of four digits. */
export const year: CellReader<number> = (text) =>
  /^(19|20)\d{2}$/.test(text) ? accept(Number(text)) : refuse('not a year', text)

/** `1` is yes, `0` is no. */
export const flag: CellReader<boolean> = (text) =>
  text === '1' || text === '0' ? accept(text === '1') : refuse('not allowed', text, '0, 1')

/** One of a few fixed words. */
export function oneOf<T extends string>(words: readonly T[]): CellReader<T> {
  return (text) => {
    const word = words.find((candidate) => candidate === text)
    return word === undefined ? refuse('not allowed', text, words.join(', ')) : accept(word)
  }
}

/** A code or a release that another file lists; any, where that file could not be read (`null`). */
export function known(
  kind: 'unknown code' | 'unknown release',
  codes: ReadonlySet<string> | null,
): CellReader<string> {
  return (text) => (codes === null || codes.has(text) ? accept(text) : refuse(kind, text))
}

/** Text of a fixed form; `expected` shows the form: `YYYY-MM-DD`. */
export function written(form: RegExp, expected: string): CellReader<string> {
  return (text) => (form.test(text) ? accept(text) : refuse('not allowed', text, expected))
}

/** `null` for an empty cell. */
export function optional<T>(reader: CellReader<T>): CellReader<T | null> {
  return (text) => (text === '' ? accept(null) : reader(text))
}

/** Several values in one cell; none for an empty one. The first that is refused is reported. */
export function listOf<T>(separator: string, reader: CellReader<T>): CellReader<readonly T[]> {
  return (text) => {
    const values: T[] = []
    for (const part of text === '' ? [] : text.split(separator)) {
      const cell = reader(part)
      if (!cell.ok) return cell
      values.push(cell.value)
    }
    return accept(values)
  }
}
