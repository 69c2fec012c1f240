import type { NumberShape } from '../numbers/numberShape'
import type { Reason } from '../reasons'
import type { Series } from '../series/series'
import type { RowBook } from './rowBook'

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

/** How many numbers there is room for at first. */
const ROOM = 4096
/** What may be known of an estimate, by which it is kept; beyond them traits tell that Excel shows a per cent, and more. */
const ESTIMATES = [undefined, null, false, true] as const
const UNSAID = ESTIMATES.indexOf(undefined)
const PERCENT_FORMAT = 4
/** The mark of an open number (`1.234`) was taken to group thousands. */
const OPEN_AS_THOUSANDS = 8

/** The place of what is known among `ESTIMATES`; to look for it there would take longer than all else about a number. */
function traitOf(estimate: Draft['estimate']): number {
  if (estimate === undefined) return UNSAID
  return estimate === null ? 1 : estimate ? 3 : 2
}

/** Twice as long a list, with the same numbers. */
function grown<List extends Int32Array | Uint8Array>(
  list: List,
  Kind: new (length: number) => List,
): List {
  const longer = new Kind(list.length * 2)
  longer.set(list)
  return longer
}

/**
 * The numbers of a file, each named by its place. What they mean is settled step by step. What is known of them stands
 * in lists side by side: a file may have hundreds of thousands, and an object for each is slow to make and to clear away.
 */
export class Drafts {
  rows = new Int32Array(ROOM)
  columns = new Int32Array(ROOM)
  years = new Int32Array(ROOM)
  #traits = new Uint8Array(ROOM)
  readonly cells: string[] = []
  readonly shapes: (NumberShape | null)[] = []
  readonly allies: string[] = []
  readonly series: Series[] = []
  /** Exact decimal text, at first as written, then in the measure's unit; `null` while open or when withheld. */
  readonly texts: (string | null)[] = []

  get count(): number {
    return this.cells.length
  }

  add(draft: Draft): void {
    const place = this.cells.length
    if (place === this.rows.length) this.#grow()
    this.rows[place] = draft.row
    this.columns[place] = draft.column
    this.years[place] = draft.year
    const isPercent = draft.isPercentFormat ? PERCENT_FORMAT : 0
    this.#traits[place] = isPercent + traitOf(draft.estimate)
    this.cells.push(draft.cell)
    this.shapes.push(draft.shape)
    this.allies.push(draft.ally)
    this.series.push(draft.series)
    this.texts.push(draft.text)
  }

  #grow(): void {
    this.rows = grown(this.rows, Int32Array)
    this.columns = grown(this.columns, Int32Array)
    this.years = grown(this.years, Int32Array)
    this.#traits = grown(this.#traits, Uint8Array)
  }

  isPercentFormat(place: number): boolean {
    return ((this.#traits[place] ?? 0) & PERCENT_FORMAT) !== 0
  }

  /** Whether the mark of an open number (`1.234`) was taken to group thousands. */
  isOpenAsThousands(place: number): boolean {
    return ((this.#traits[place] ?? 0) & OPEN_AS_THOUSANDS) !== 0
  }

  takeAsThousands(place: number): void {
    this.#traits[place] = (this.#traits[place] ?? 0) | OPEN_AS_THOUSANDS
  }

  /** Whether the file calls a number an estimate; `null` where it does not say. */
  estimate(place: number): boolean | null {
    return ESTIMATES[(this.#traits[place] ?? 0) % PERCENT_FORMAT] ?? null
  }

  /** Of the numbers from a place on, those of which nothing says whether they are estimates are actual, if others are marked so. */
  settleEstimates(from: number, isMarked: boolean): void {
    const hasEstimates = () => {
      for (let at = from; at < this.count; at += 1) if (this.estimate(at) === true) return true
      return false
    }
    const unsaid = ESTIMATES.indexOf(isMarked || hasEstimates() ? false : null)
    for (let at = from; at < this.count; at += 1) {
      const traits = this.#traits[at] ?? 0
      if (traits % PERCENT_FORMAT === UNSAID) this.#traits[at] = traits - UNSAID + unsaid
    }
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
    return this.isPercentFormat(place) || (shape !== null && shape.part !== null)
  }
}
