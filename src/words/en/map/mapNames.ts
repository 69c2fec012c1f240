import type { ChartNames } from '../../chartNames'

export const mapNames: ChartNames = {
  name: 'Map',
  nameInText: 'map',
  alliesLabel: 'Highlight allies',
  measuredIn: 'share of real GDP, %',
  liveTitle: () => 'Map of the share of GDP that NATO allies spend on defence',
  subject: ({ concept, span }) => `${concept} of NATO allies, ${span}`,
  isAtMark: true,
}
