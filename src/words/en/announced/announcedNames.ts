import type { ChartNames } from '../../chartNames'

export const announcedNames: ChartNames = {
  name: 'Announced and now',
  nameInText: 'counts announced',
  alliesLabel: 'Highlight allies',
  measuredIn: 'numbers of allies, as NATO announced them and as its tables have them',
  liveTitle: () => 'What NATO announced, and what its tables say now',
  subject: ({ span }) =>
    `Numbers of NATO allies at or above 2% of GDP, ${span}, as announced and in later tables`,
  isAtMark: false,
}
