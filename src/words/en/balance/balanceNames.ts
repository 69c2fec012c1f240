import type { ChartNames } from '../../chartNames'

export const balanceNames: ChartNames = {
  name: 'Equipment',
  nameInText: 'equipment',
  alliesLabel: 'Highlight allies',
  measuredIn: 'share of real GDP, %, and equipment as a share of defence spending, %',
  liveTitle: () =>
    'What NATO allies spend on defence, as a share of GDP, and how much of it on equipment',
  subject: ({ concept, span }) =>
    `${concept} of NATO allies, and the part of it for equipment, ${span}`,
  isAtMark: true,
}
