import type { GridRecord } from '../grid'
import type { Reason } from '../reasons'

/** Why a row gives nothing, and what was read there. */
export interface RefusedRow {
  readonly reason: Reason
  readonly found: string
}

/** A row that is refused as a whole. */
export function because(reason: Reason, record: GridRecord): RefusedRow {
  return { reason, found: firstFilled(record) }
}

/** The first cell of a row that holds anything; empty where none does. */
export function firstFilled({ cells }: GridRecord): string {
  return cells.find((cell) => cell.trim() !== '') ?? ''
}
