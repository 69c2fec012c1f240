import type { Chart } from '../chart'
import { BalanceDrawing } from './BalanceDrawing'
import { balanceFigure } from './balanceFigure'

/** Shares against equipment. */
export const balanceChart: Chart<'balance'> = {
  figure: balanceFigure,
  drawing: (figure, room) => <BalanceDrawing figure={figure} room={room} />,
}
