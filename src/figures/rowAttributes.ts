import { isAggregate } from '../domain/ally'
import { formatHundredths } from '../domain/hundredths'
import { isOverYears } from '../domain/view/view'
import type { Figure } from './chart'
import type { RowAttributes, TableRow } from './figure'

/** Whether the rows of a figure's table name their year. */
export function namesYears({ kind, table }: Figure): boolean {
  return isOverYears(kind) || table.namesYear === true
}

/** What the contract puts on a table's row, so that a reader of the HTML needs no parsing. */
export function rowAttributes(row: TableRow, isOverYears: boolean) {
  if (row.attributes !== undefined) return row.attributes
  return {
    [isAggregate(row.series) ? 'data-aggregate' : 'data-ally']: row.series,
    ...(isOverYears ? { 'data-year': row.year } : {}),
    'data-value': row.value === null ? '' : formatHundredths(row.value),
    'data-verdict': row.verdict,
    'data-counted': String(row.isCounted),
  }
}

/**
 * The same of a row about a number of allies in a year, or one that was stated on a day (`said`). The number is whole:
 * `data-value="23"`; the most that it may be stands beside it where it is not certain. `null` where there is none.
 */
export function countAttributes(
  year: number,
  count: { readonly low: number; readonly high: number } | null,
  said?: string,
): RowAttributes {
  const { low = '', high = low } = count ?? {}
  return {
    'data-year': year,
    'data-said': said,
    'data-value': String(low),
    'data-value-max': high > low ? String(high) : undefined,
  }
}
