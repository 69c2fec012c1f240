import type { LanguageWords } from '../languageWords'
import * as announced from './announced/announcedWords'
import * as beside from './besideWords'
import * as exploring from './exploringWords'
import { inDrawings } from './inDrawings'
import { onPage } from './onPage'
import * as places from './ranking/placeWords'
import * as rows from './ranking/rankingRowWords'
import * as ranking from './ranking/rankingWords'
import * as lines from './trend/lineWords'
import * as trend from './trend/trendWords'

/** English, in which the page opens: what it opens with is part of its own file. Other languages load that too. */
export const english: LanguageWords = {
  name: 'English',
  load: {
    inDrawings: async () => inDrawings,
    onPage: async () => onPage,
    ranking: async () => ranking,
    places: async () => places,
    rows: async () => rows,
    trend: async () => trend,
    lines: async () => lines,
    map: () => import('./map/mapWords'),
    change: () => import('./change/changeWords'),
    balance: () => import('./balance/balanceWords'),
    count: () => import('./count/countWords'),
    revisions: () => import('./revisions/revisionsWords'),
    path: () => import('./path/pathWords'),
    announced: async () => announced,
    annotation: () => import('./annotationWords'),
    beside: async () => beside,
    exploring: async () => exploring,
    measure: () => import('./measures/measureWords'),
    measureRanking: () => import('./measures/measureRankingWords'),
    measureTrend: () => import('./measures/measureTrendWords'),
    matrix: () => import('./revisions/matrixWords'),
    countryPages: () => import('./countries/countryPages'),
    claimDesk: () => import('./claims/claimDeskWords'),
    check: () => import('./claims/checkWords'),
    article: () => import('./claims/articleWords'),
    method: () => import('./method/methodWords'),
    citation: () => import('./method/citationWords'),
    embedDialog: () => import('./take/embedDialogWords'),
    picture: () => import('./take/pictureWords'),
    own: () => import('./own/ownWords'),
    noscript: () => import('./noscriptWords'),
  },
}
