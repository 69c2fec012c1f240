import type { Scene } from '../domain/scene'
import type { DrawingWords } from '../words/drawingWords'
import type { Figure } from './figure'

/** A figure with its static drawing. */
export interface DrawnFigure {
  readonly figure: Figure
  readonly drawing: React.JSX.Element
}

/** Draws a scene as one kind of chart. One function per kind, so that an embed loads its own alone. */
export type Draw = (scene: Scene, words: DrawingWords) => DrawnFigure
