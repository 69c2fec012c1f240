import type { Problem } from '../domain/problem'

/** A row that has not as many cells as the header. */
export interface UnevenRow {
  readonly file: string
  readonly header: readonly string[]
  /** The columns that hold decimal numbers. */
  readonly decimals: readonly string[]
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Why a row has too few or too many cells. An unquoted decimal comma (`2,12`) makes one cell too
 * many: the column is named where only one place can hold it.
 */
export function surplusCells({ file, header, decimals, line, cells }: UnevenRow): Problem {
  const surplus = cells.length - header.length
  const split = splitNumbers(header, decimals, cells, surplus)
  if (surplus > 0 && split.length >= surplus) {
    const only = surplus === 1 && split.length === 1 ? split[0] : undefined
    const found = split.map((place) => place.found).join(' / ')
    return { kind: 'decimal comma', file, line, column: only?.column ?? null, found, expected: '' }
  }
  const [found, expected] = [String(cells.length), String(header.length)]
  return { kind: 'wrong number of cells', file, line, column: null, found, expected }
}

interface SplitNumber {
  readonly column: string
  readonly found: string
}

/** Where two neighbouring cells can be the two halves of one number. */
function splitNumbers(
  header: readonly string[],
  decimals: readonly string[],
  cells: readonly string[],
  surplus: number,
): readonly SplitNumber[] {
  const first = header.findIndex((name) => decimals.includes(name))
  return cells.flatMap((whole, index) => {
    const fraction = cells[index + 1] ?? ''
    const names = header.slice(Math.max(first, index - surplus + 1), index + 1)
    const column = names.findLast((name) => decimals.includes(name))
    const isSplit = column !== undefined && /^-?\d+$/.test(whole) && /^\d+$/.test(fraction)
    return isSplit ? [{ column, found: `${whole},${fraction}` }] : []
  })
}
