import type { Draw } from '../drawnFigure'
import { BalanceDrawing } from './BalanceDrawing'
import { balanceFigure } from './balanceFigure'

/** Shares against equipment of a scene, drawn. */
export const drawBalance: Draw = (scene, words) => {
  const figure = balanceFigure(scene, words)
  return { figure, drawing: (room) => <BalanceDrawing figure={figure} room={room} /> }
}
