import type { Draw } from '../drawnFigure'
import { TrendDrawing } from './TrendDrawing'
import { trendFigure } from './trendFigure'

/** The trend of a scene, drawn. */
export const drawTrend: Draw = (scene, words) => {
  const figure = trendFigure(scene, words)
  return { figure, drawing: () => <TrendDrawing figure={figure} /> }
}
