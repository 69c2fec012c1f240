import type { ChartKind } from '../../domain/view/view'
import type { ChartNames } from '../chartNames'
import { announcedNames } from './announced/announcedNames'
import { balanceNames } from './balance/balanceNames'
import { changeNames } from './change/changeNames'
import { countNames } from './count/countNames'
import { mapNames } from './map/mapNames'
import { pathNames } from './path/pathNames'
import { rankingNames } from './ranking/rankingNames'
import { revisionsNames } from './revisions/revisionsNames'
import { trendNames } from './trend/trendNames'

/** What is said of each kind of chart outside its figure. Embeds load none of it. */
export const charts: Readonly<Record<ChartKind, ChartNames>> = {
  ranking: rankingNames,
  trend: trendNames,
  map: mapNames,
  change: changeNames,
  balance: balanceNames,
  count: countNames,
  revisions: revisionsNames,
  path: pathNames,
  announced: announcedNames,
}
