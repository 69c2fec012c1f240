import type { Grid } from '../grid'
import type { NameBook } from '../names/nameBook'
import type { Progress, RawTable } from '../structure/splitTables'
import type { Drafts } from './drafts'
import type { Inquiry } from './inquiry'
import type { RowBook } from './rowBook'

/** All that reading the tables of a grid needs. */
export interface Drafting {
  readonly grid: Grid
  readonly tables: readonly RawTable[]
  readonly names: NameBook
  readonly inquiry: Inquiry
  readonly book: RowBook
  /** The figures found so far. */
  readonly drafts: Drafts
  readonly progress: Progress
}
