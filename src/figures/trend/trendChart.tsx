import type { Chart } from '../chart'
import { TrendDrawing } from './TrendDrawing'
import { trendFigure } from './trendFigure'

/** Shares over years. */
export const trendChart: Chart<'trend'> = {
  figure: trendFigure,
  drawing: (figure, room) => <TrendDrawing figure={figure} room={room} />,
}
