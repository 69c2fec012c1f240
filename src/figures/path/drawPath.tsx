import type { Draw } from '../drawnFigure'
import { PathDrawing } from './PathDrawing'
import { pathFigure } from './pathFigure'

/** The paths of a scene, drawn. */
export const drawPath: Draw = (scene, words) => {
  const figure = pathFigure(scene, words)
  return { figure, drawing: (room) => <PathDrawing figure={figure} room={room} /> }
}
