import type { Draw } from '../drawnFigure'
import { RankingDrawing } from './RankingDrawing'
import { rankingFigure } from './rankingFigure'

/** The ranking of a scene, drawn. */
export const drawRanking: Draw = (scene, words) => {
  const figure = rankingFigure(scene, words)
  return { figure, drawing: (room) => <RankingDrawing figure={figure} room={room} /> }
}
