import { isAggregate } from '../domain/ally'
import { formatHundredths } from '../domain/hundredths'
import { isOverYears } from '../domain/view/view'
import type { Figure } from './chart'
import type { TableRow } from './figure'

/** Whether the rows of a figure's table name their year. */
export function namesYears({ kind, table }: Figure): boolean {
  return isOverYears(kind) || table.namesYear === true
}

/** What the contract puts on a table's row, so that a reader of the HTML needs no parsing. */
export function rowAttributes(row: TableRow, isOverYears: boolean) {
  const value = row.value === null ? '' : formatHundredths(row.value)
  if (row.series === null) {
    return { 'data-year': row.year, 'data-said': row.said, ...countAttributes(row, value) }
  }
  return {
    [isAggregate(row.series) ? 'data-aggregate' : 'data-ally']: row.series,
    ...(isOverYears ? { 'data-year': row.year } : {}),
    'data-value': value,
    'data-verdict': row.verdict,
    'data-counted': String(row.isCounted),
  }
}

/** A number of allies is whole: `data-value="23"`; the most that it may be stands beside it where it is not certain. */
function countAttributes({ count }: TableRow, value: string) {
  if (count === undefined) return { 'data-value': value }
  const { low, high } = count
  return { 'data-value': String(low), ...(high > low ? { 'data-value-max': String(high) } : {}) }
}
