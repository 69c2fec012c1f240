import type { Draw } from '../drawnFigure'
import { CountDrawing } from './CountDrawing'
import { countFigure } from './countFigure'

/** The counts over years of a scene, drawn. */
export const drawCount: Draw = (scene, words) => {
  const figure = countFigure(scene, words)
  return { figure, drawing: (room) => <CountDrawing figure={figure} room={room} /> }
}
