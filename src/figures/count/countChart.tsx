import type { Chart } from '../chart'
import { CountDrawing } from './CountDrawing'
import { countFigure } from './countFigure'

/** The counts over years. */
export const countChart: Chart<'count'> = {
  figure: countFigure,
  drawing: (figure, room) => <CountDrawing figure={figure} room={room} />,
}
