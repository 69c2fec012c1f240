import type { ChartNames } from '../../chartNames'

export const trendNames: ChartNames = {
  name: 'Over time',
  nameInText: 'trend',
  alliesLabel: 'Allies shown',
  measuredIn: 'share of real GDP, %',
  liveTitle: (measure) =>
    measure === null
      ? 'The share of GDP that NATO allies spend on defence, over the years'
      : `${measure}: NATO allies over the years`,
  subject: ({ concept, span }) => `${concept} of NATO allies, ${span}`,
  isAtMark: true,
}
