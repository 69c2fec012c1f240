import type { Chart } from '../chart'
import { RankingDrawing } from './RankingDrawing'
import { rankingFigure } from './rankingFigure'

/** All allies in one year, by their shares. */
export const rankingChart: Chart<'ranking'> = {
  figure: rankingFigure,
  drawing: (figure, room) => <RankingDrawing figure={figure} room={room} />,
}
