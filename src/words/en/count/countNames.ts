import type { ChartNames } from '../../chartNames'
import { formats } from '../formats'

export const countNames: ChartNames = {
  name: 'How many',
  nameInText: 'count',
  alliesLabel: 'Highlight allies',
  measuredIn: 'numbers of allies, by their share of real GDP',
  liveTitle: () => 'How many NATO allies are at or above each mark, year by year',
  subject: ({ threshold, span }) =>
    `Number of NATO allies at or above ${formats.mark(threshold)} of GDP, ${span}`,
  isAtMark: false,
}
