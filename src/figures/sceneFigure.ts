import type { Scene } from '../domain/scene'
import type { DrawingWords } from '../words/drawingWords'
import type { Figure } from './figure'
import { rankingFigure } from './rankingFigure'
import { trendFigure } from './trendFigure'

/** The figure of a scene's chart. */
export function sceneFigure(scene: Scene, words: DrawingWords): Figure {
  return scene.view.chart === 'trend' ? trendFigure(scene, words) : rankingFigure(scene, words)
}
