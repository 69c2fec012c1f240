import type { Draw } from '../drawnFigure'
import { ChangeDrawing } from './ChangeDrawing'
import { changeFigure } from './changeFigure'

/** The changes between two years of a scene, drawn. */
export const drawChange: Draw = (scene, words) => {
  const figure = changeFigure(scene, words)
  return { figure, drawing: (room) => <ChangeDrawing figure={figure} room={room} /> }
}
