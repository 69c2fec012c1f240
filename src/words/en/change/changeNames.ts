import type { ChartNames } from '../../chartNames'

export const changeNames: ChartNames = {
  name: 'Change',
  nameInText: 'change',
  alliesLabel: 'Only these allies',
  measuredIn: 'share of real GDP, %, and its change in percentage points',
  liveTitle: () => 'How the share of GDP that NATO allies spend on defence has changed',
  subject: ({ concept, span }) => `${concept} of NATO allies, ${span}`,
  isAtMark: true,
}
