import type { SeriesCode } from '../ally'
import type { Measure } from '../measure'
import type { Concept } from './release'

/** Where something stands in a workbook. */
export interface CellPlace {
  readonly sheet: string
  /** As Excel names it: `A5`. */
  readonly cell: string
}

/** One figure as NATO's own tables hold it. */
export interface TableFigure {
  readonly series: SeriesCode
  readonly year: number
  readonly measure: Measure
  /** All digits of the source, as a plain decimal in the measure's unit. */
  readonly digits: string
  readonly place: CellPlace
}

/** A cell of NATO's tables that ought to hold a figure and holds none. */
export interface TableGap {
  readonly series: SeriesCode
  readonly year: number
  readonly measure: Measure
  /** What stands there: `..`, `-`; empty for an empty cell. */
  readonly mark: string
  readonly place: CellPlace
}

/**
 * What NATO's tables say against themselves or against what a release should hold. None of them is
 * mended: NATO's figure stands as printed, and who adds the release decides.
 */
export type TableDoubtKind =
  | 'share'
  | 'real change'
  | 'distribution'
  | 'sum'
  | 'tie'
  | 'estimate notes'
  | 'estimate tables'
  | 'years differ'
  | 'price base'
  | 'concept'
  | 'no figures'
  | 'no row'
  | 'empty cells'
  | 'text number'
  | 'hidden row'
  | 'hidden column'
  | 'hidden sheet'
  | 'other table'
  | 'jump'

/** One doubt. What a kind does not need is `null` or empty. */
export interface TableDoubt {
  readonly kind: TableDoubtKind
  readonly place: CellPlace | null
  readonly series: SeriesCode | null
  readonly year: number | null
  readonly measure: Measure | null
  /** What stands there. */
  readonly found: string
  /** What the other figures, or the other tables, give. */
  readonly expected: string
  /** Far enough off that nothing is written before somebody looked: a slipped point, not a rounded cell. */
  readonly isGrave: boolean
}

/** Why NATO's tables cannot be read. Each has its own sentence and its own cure in words/. */
export type TableRefusalKind =
  | 'no tables'
  | 'unknown ally'
  | 'unknown heading'
  | 'unknown unit'
  | 'not a year'
  | 'years not consecutive'
  | 'no year row'
  | 'no year above'
  | 'not a number'
  | 'formula error'
  | 'formula without value'
  | 'label twice'
  | 'table twice'
  | 'no shares'

/** The refusal of NATO's tables as a whole. */
export interface TableRefusal {
  readonly kind: TableRefusalKind
  /** Number of the table as its title has it (`3`, `8a`), or empty. */
  readonly table: string
  readonly place: CellPlace | null
  readonly found: string
  readonly expected: string
}

/** All that NATO's own tables hold of one release. */
export interface NatoTables {
  readonly figures: readonly TableFigure[]
  readonly gaps: readonly TableGap[]
  /** First and last year of any table. */
  readonly years: readonly [number, number]
  readonly estimateYears: readonly number[]
  readonly priceBase: number | null
  readonly concept: Concept
  /** Date of the information, `YYYY-MM-DD`, where a note tells it. */
  readonly cutOff: string | null
  readonly doubts: readonly TableDoubt[]
}
