import type { Chart } from '../chart'
import { ChangeDrawing } from './ChangeDrawing'
import { changeFigure } from './changeFigure'

/** The changes between two years. */
export const changeChart: Chart<'change'> = {
  figure: changeFigure,
  drawing: (figure, room) => <ChangeDrawing figure={figure} room={room} />,
}
