import type { Measure } from '../../../domain/measure'
import type { CellHint } from '../grid'
import type { NumberShape } from '../numbers/numberShape'
import type { UnitFound } from '../terms/units'
import type { RowState } from './rowBook'

/** A number with its ally, year and measure, before it is settled what its marks and unit mean. */
export interface Draft {
  readonly row: RowState
  /** From 0. */
  readonly column: number
  readonly cell: string
  readonly shape: NumberShape
  readonly hint: CellHint | undefined
  readonly ally: string
  /** `null` while the year must be asked. */
  readonly year: number | null
  /** `undefined` where nothing marks it: an actual figure if the table marks others, else not said. */
  readonly estimate: boolean | null | undefined
  readonly series: Series
}

/** Figures of one measure and unit in one table: what is settled together. */
export interface Series {
  readonly measure: Measure
  readonly unit: UnitFound
  /** Nothing in the file names the measure. */
  readonly isAssumed: boolean
  /** Place of its table in the file. */
  readonly table: number
}

/** A value that is settled: exact decimal text in the measure's unit. */
export interface Settled {
  readonly draft: Draft
  readonly year: number
  readonly text: string
}
