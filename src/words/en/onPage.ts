import * as beside from './besideWords'
import { charts } from './charts'
import * as stated from './differ/statedWords'
import * as exploring from './exploringWords'
import { inDrawings } from './inDrawings'
import * as sources from './method/sourcesWords'
import * as answer from './page/answerWords'
import * as basis from './page/basisWords'
import * as control from './page/controlWords'
import * as deck from './page/deckWords'
import * as loading from './page/loadingWords'
import * as page from './page/pageWords'
import * as problem from './page/problemWords'
import * as score from './page/scoreWords'
import * as table from './page/tableWords'
import * as teaser from './page/teaserWords'
import * as copy from './take/copyWords'
import * as take from './take/takeWords'

/** What the page says that it opens with, by the part it belongs to; what else it says is loaded with what says it. */
export const onPage = {
  ...inDrawings,
  charts,
  answer,
  basis,
  beside,
  copy,
  exploring,
  page,
  problem,
  loading,
  control,
  deck,
  score,
  teaser,
  take,
  table,
  sources,
  stated,
} as const
