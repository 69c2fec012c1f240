import type { Grid } from '../grid'
import type { NameBook } from '../names/nameBook'
import type { Progress, RawTable } from '../structure/splitTables'
import type { YearFound } from '../terms/years'
import type { Inquiry } from './inquiry'
import type { RowBook } from './rowBook'

/** What is known of the whole file beside its records, as JSON says it beside its list. */
export interface Facts {
  readonly year: YearFound | null
  readonly estimate: boolean | null
}

/** Nothing is known beside the records. */
export const NO_FACTS: Facts = { year: null, estimate: null }

/** All that reading the tables of a grid needs. */
export interface Drafting {
  readonly grid: Grid
  readonly tables: readonly RawTable[]
  readonly names: NameBook
  readonly inquiry: Inquiry
  readonly book: RowBook
  readonly facts: Facts
  readonly progress: Progress
}
