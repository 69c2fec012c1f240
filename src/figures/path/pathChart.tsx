import type { Chart } from '../chart'
import { PathDrawing } from './PathDrawing'
import { pathFigure } from './pathFigure'

/** The way to 3.5%. */
export const pathChart: Chart<'path'> = {
  figure: pathFigure,
  drawing: (figure, room) => <PathDrawing figure={figure} room={room} />,
}
