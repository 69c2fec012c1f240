import type { TableCell, TableRow } from '../../figures/figure'

/** By which column a table is sorted, and which way. */
export interface TableOrder {
  readonly key: string
  readonly direction: 'ascending' | 'descending'
}

/** Sorts rows by a column. Empty cells come last in either direction; equal ones keep their order. */
export function sortRows(
  rows: readonly TableRow[],
  column: number,
  direction: TableOrder['direction'],
  lang: string,
): readonly TableRow[] {
  const sign = direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => compareCells(a.cells[column], b.cells[column], sign, lang))
}

function compareCells(
  a: TableCell | undefined,
  b: TableCell | undefined,
  sign: 1 | -1,
  lang: string,
): number {
  const [left, right] = [a?.sortBy ?? null, b?.sortBy ?? null]
  if (left === null || right === null) return Number(left === null) - Number(right === null)
  if (typeof left === 'number' && typeof right === 'number') return sign * (left - right)
  return sign * String(left).localeCompare(String(right), lang)
}

/** The order after a press on a column: values start with the largest, the rest with the first. */
export function nextOrder(order: TableOrder | null, key: string): TableOrder {
  if (order?.key === key) {
    return { key, direction: order.direction === 'ascending' ? 'descending' : 'ascending' }
  }
  return { key, direction: key === 'share' || key === 'value' ? 'descending' : 'ascending' }
}
