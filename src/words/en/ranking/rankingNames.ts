import type { ChartNames } from '../../chartNames'

export const rankingNames: ChartNames = {
  name: 'Ranking',
  nameInText: 'ranking',
  alliesLabel: 'Highlight allies',
  measuredIn: 'share of real GDP, %',
  liveTitle: (measure) =>
    measure === null
      ? 'NATO allies ranked by the share of GDP that they spend on defence'
      : `${measure}: NATO allies ranked`,
  subject: ({ concept, span }) => `${concept} of NATO allies, ${span}`,
  isAtMark: true,
}
