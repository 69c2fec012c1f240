import type { NumberShape } from '../numbers/numberShape'
import type { Reason } from '../reasons'
import type { RowBook } from './rowBook'
import type { Series } from './series'

/** A number as it is found, with its ally, year and measure. */
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
  readonly estimate: boolean | null | undefined
  /** Exact decimal text of plain digits; `null` where a shape has to be settled. */
  readonly text: string | null
}

/**
 * The numbers of a file, each named by its place. What they mean is settled step by step. What is known of them stands
 * in lists side by side: a file may have hundreds of thousands, and an object for each is slow to make and to clear away.
 */
export class Drafts {
  readonly rows: number[] = []
  readonly columns: number[] = []
  readonly cells: string[] = []
  readonly shapes: (NumberShape | null)[] = []
  readonly arePercentFormat: boolean[] = []
  readonly allies: string[] = []
  readonly years: number[] = []
  readonly series: Series[] = []
  readonly estimates: (boolean | null | undefined)[] = []
  /** Exact decimal text, at first as written, then in the measure's unit; `null` while open or when withheld. */
  readonly texts: (string | null)[] = []
  /** What the marks of open numbers (`1.234`) were taken to mean. */
  readonly openAs = new Map<number, 'decimal' | 'thousands'>()

  get count(): number {
    return this.rows.length
  }

  add(draft: Draft): void {
    this.rows.push(draft.row)
    this.columns.push(draft.column)
    this.cells.push(draft.cell)
    this.shapes.push(draft.shape)
    this.arePercentFormat.push(draft.isPercentFormat)
    this.allies.push(draft.ally)
    this.years.push(draft.year)
    this.series.push(draft.series)
    this.estimates.push(draft.estimate)
    this.texts.push(draft.text)
  }

  /** Leaves a number out, and notes why with its row. */
  withhold(place: number, book: RowBook, reason: Reason): void {
    this.texts[place] = null
    this.noteWith(place, book, reason)
  }

  /** Notes with its row why a number is not read. */
  noteWith(place: number, book: RowBook, reason: Reason): void {
    book.note(this.rows[place] ?? 0, this.columns[place] ?? 0, reason, this.cells[place] ?? '')
  }

  /** Whether a cell says its own unit: a percent sign, or Excel's percent format. */
  hasOwnUnit(place: number): boolean {
    const shape = this.shapes[place] ?? null
    return this.arePercentFormat[place] === true || (shape !== null && shape.part !== null)
  }
}
