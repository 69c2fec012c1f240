import type { Measure } from '../../../domain/measure'
import type { Mark } from '../numbers/numberShape'
import type { UnitFound } from '../terms/units'

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
