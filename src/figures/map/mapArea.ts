import type { SeriesCode } from '../../domain/ally'
import type { Verdict } from '../../domain/verdict/verdict'
import type { FigureBase } from '../figure'

/** All allies in one year, each in its place in the world. */
export interface MapFigure extends FigureBase {
  readonly kind: 'map'
  readonly year: number
  readonly areas: readonly MapArea[]
  /** What the colours mean, as far as they are used. */
  readonly legend: readonly MapKey[]
}

/** How an area is coloured: by its verdict, by the class of its share (0 is the lowest), or as one without a figure. */
export type AreaColour = Verdict | 'absent' | number

/** One ally's area. */
export interface MapArea {
  readonly series: SeriesCode
  readonly name: string
  /** The share as on the map, without its unit: `2.12`; empty where there is none. */
  readonly valueText: string
  readonly noteSigns: readonly string[]
  readonly colour: AreaColour
  /** Whether it is hatched. */
  readonly isEstimate: boolean
  readonly isHighlighted: boolean
  /** Its full name, with the reason where there is no figure. */
  readonly label: string
}

/** One colour of a map and what it means. */
export interface MapKey {
  readonly colour: AreaColour
  readonly isEstimate: boolean
  readonly text: string
}

/** The shapes of a map, as SVG paths on the sheet of mapShapes.ts. */
export interface MapShapes {
  /** Of each ally, by code. */
  readonly areas: Readonly<Record<string, string>>
  /** Of the land around them. */
  readonly land: string
}
