import { PATH_LEVEL, PATH_YEAR } from '../../../domain/observation/path'
import type { ChartNames } from '../../chartNames'
import { formats } from '../formats'

export const pathNames: ChartNames = {
  name: 'Path to 3.5%',
  nameInText: 'path',
  alliesLabel: 'Allies shown',
  measuredIn: 'share of real GDP, %, points of it a year, and US$ million',
  liveTitle: () => 'NATO allies’ way to 3.5% of GDP in 2035',
  subject: ({ concept, span }) =>
    `${concept} of NATO allies from ${span} to ${formats.mark(PATH_LEVEL)} of GDP in ${PATH_YEAR}`,
  isAtMark: false,
}
