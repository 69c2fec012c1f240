import type { ChartNames } from '../../chartNames'

export const revisionsNames: ChartNames = {
  name: 'Revisions by ally',
  nameInText: 'revisions',
  alliesLabel: 'Highlight allies',
  measuredIn: 'share of real GDP, %, as each release gives it, and its change in percentage points',
  liveTitle: () => 'How NATO has revised the shares of GDP that its allies spend on defence',
  subject: ({ year }) => `Defence spending of NATO allies, ${year}, release by release`,
  isAtMark: true,
}
