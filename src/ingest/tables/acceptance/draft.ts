import type { Measure } from '../../../domain/measure'
import type { Mark, NumberShape } from '../numbers/numberShape'
import type { Reason } from '../reasons'
import type { UnitFound } from '../terms/units'
import type { RowBook } from './rowBook'

/**
 * A number with its ally, year and measure. What it means is settled step by step, in place: a file may
 * hold hundreds of thousands.
 */
export interface Draft {
  /** Of the row book. */
  readonly row: number
  /** From 0. */
  readonly column: number
  readonly cell: string
  /** `null` for plain digits with a decimal point: they have one meaning. */
  readonly shape: NumberShape | null
  /** Shown as a per cent in a workbook, and so a fraction of one. */
  readonly isPercentFormat: boolean
  readonly ally: string
  readonly year: number
  readonly series: Series
  /** `undefined` while it is not known whether the table marks estimates at all. */
  estimate: boolean | null | undefined
  /** Exact decimal text, at first as written, then in the measure's unit; `null` while open or when withheld. */
  text: string | null
  /** What the mark of an open number (`1.234`) was taken to mean. */
  openAs?: 'decimal' | 'thousands'
}

/** Figures of one measure and unit in one table: what is settled together. */
export interface Series {
  readonly measure: Measure
  readonly unit: UnitFound
  /** Nothing in the file names the measure. */
  readonly isAssumed: boolean
  /** Marks that its numbers prove to divide decimals, and to group thousands. */
  readonly decimal: Set<Mark>
  readonly thousands: Set<Mark>
}

/** Leaves a figure out, and notes why with its row. */
export function withhold(draft: Draft, book: RowBook, reason: Reason): void {
  draft.text = null
  book.note(draft.row, draft.column, reason, draft.cell)
}
