import type { SeriesCode } from '../../domain/ally'
import type { AxisFigure, FigureDatum } from '../figure'

/** Chosen allies over years, all from one release. */
export interface TrendFigure extends AxisFigure {
  readonly kind: 'trend'
  readonly years: readonly number[]
  /** The years that the release calls estimates. */
  readonly estimateYears: readonly number[]
  /** Names the shaded band of those years. */
  readonly estimatesLabel: string
  readonly lines: readonly Line[]
}

/** One ally's or aggregate's line. */
export interface Line {
  readonly series: SeriesCode
  readonly name: string
  /** For where there is no room: an ally's code. */
  readonly shortName: string
  /** Index into the palette of lines; stays with the ally while others come and go. */
  readonly colour: number
  readonly isAggregate: boolean
  /** One slot per year of the figure; `null` is a gap, and the line breaks there. */
  readonly points: readonly (FigureDatum | null)[]
  /** The year of accession where it lies within the span after its first year, else `null`. */
  readonly accession: { readonly year: number; readonly label: string } | null
}
