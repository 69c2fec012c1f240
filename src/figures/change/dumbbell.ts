import type { SeriesCode } from '../../domain/ally'
import type { Crossing } from '../../domain/observation/change'
import type { AxisFigure, FigureDatum } from '../figure'

/** From one year to another of one release, a row per ally. */
export interface ChangeFigure extends AxisFigure {
  readonly kind: 'change'
  readonly years: readonly [first: number, last: number]
  /** Head of the column of changes. */
  readonly pointsHead: string
  /** Largest rise first. */
  readonly rows: readonly Dumbbell[]
  /** NATO's own rows, drawn apart. */
  readonly aggregates: readonly Dumbbell[]
  /** Who lacks a figure in either year. */
  readonly absent: readonly LoneEnd[]
}

/** A figure at one end of a row. */
export interface DumbbellEnd extends FigureDatum {
  /** As shown beside the point, without unit: `2.12`, with † if derived. */
  readonly shortText: string
}

/** Two years of one ally or aggregate. */
export interface Dumbbell {
  readonly series: SeriesCode
  readonly name: string
  /** For where there is no room: an ally's code. */
  readonly shortName: string
  readonly isAggregate: boolean
  readonly first: DumbbellEnd
  readonly last: DumbbellEnd
  /** `+2.24`, in percentage points. */
  readonly pointsText: string
  readonly crossing: Crossing | null
}

/** An ally without figures for both years. */
export interface LoneEnd {
  readonly series: SeriesCode
  readonly name: string
  /** For where there is no room: an ally's code. */
  readonly shortName: string
  /** The one figure there is, and how it is shown: `1.19% in 2014`. */
  readonly held: { readonly datum: FigureDatum; readonly text: string } | null
  /** Why there is no other: "2025e: no figure published by NATO". */
  readonly reason: string
}
