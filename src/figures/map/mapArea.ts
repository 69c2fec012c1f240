import type { SeriesCode } from '../../domain/ally'
import type { FigureBase } from '../figure'
import type { ReachedKind } from '../ranking/reachedInk'

/** All allies in one year, each in its place in the world. */
export interface MapFigure extends FigureBase {
  readonly kind: 'map'
  readonly year: number
  readonly areas: readonly MapArea[]
  /** What the colours mean, as far as they are used. */
  readonly legend: readonly MapKey[]
  /** Why the figures are listed and no map is drawn: too few allies have one; empty where most have. */
  readonly fewText: string
}

/** How an area is coloured: by its verdict and the further marks that it reaches, by the class of its share (0 is the lowest), or as one without a figure. */
export type AreaColour = ReachedKind | 'absent' | number

/** One ally's area. */
export interface MapArea {
  readonly series: SeriesCode
  readonly name: string
  /** The share as on the map, without its unit: `2.12`; empty where there is none. */
  readonly valueText: string
  readonly noteSigns: readonly string[]
  readonly colour: AreaColour
  readonly isHighlighted: boolean
  /** Its full name, with the reason where there is no figure. */
  readonly label: string
}

/** One colour of a map and what it means. */
export interface MapKey {
  readonly colour: AreaColour
  readonly text: string
}

/** The shapes of a map, as SVG paths on the sheet of mapShapes.ts. */
export interface MapShapes extends MapOutline {
  /** The same in more detail, for the page and for pictures; embeds have none. */
  readonly fine?: MapOutline
}

/** All shapes in one detail. */
export interface MapOutline {
  /** Of each ally, by code. */
  readonly areas: Readonly<Record<string, string>>
  /** Of the land around them. */
  readonly land: string
}
