import type { Scene } from '../domain/scene'
import type { DrawingWords } from '../words/drawingWords'
import type { Figure } from './figure'

/** What a drawing is made for. */
export interface Room {
  /** Keeps the ids of two drawings in one document apart. */
  readonly idPrefix: string
  /** Whether rows stand as far apart as pointing at them needs. */
  readonly isRoomy: boolean
  /**
   * Size of a picture in px, which the drawing fills, labels and all. `null`: it is as wide as its
   * frame, whatever that is, and as high as it needs; labels overflow into margins by drawing.css. Kinds
   * with a picture of their own (`pictureDrawing`) know no other.
   */
  readonly size: { readonly width: number; readonly height: number } | null
}

/** A figure with its static drawing. */
export interface DrawnFigure {
  readonly figure: Figure
  readonly drawing: (room: Room) => React.JSX.Element
}

/** Draws a scene as one kind of chart. One function per kind, so that an embed loads its own alone. */
export type Draw = (scene: Scene, words: DrawingWords) => DrawnFigure
