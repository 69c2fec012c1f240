import type { Translated } from './translated'

/** The parts of a language's words, as English has them: each is loaded when what says it is. */
interface EnglishParts {
  /** What every drawing and embed says. */
  readonly inDrawings: typeof import('./en/inDrawings').inDrawings
  /** What the page says that it opens with; what drawings say is in it. */
  readonly onPage: typeof import('./en/onPage').onPage
  readonly ranking: typeof import('./en/ranking/rankingWords')
  /** What every ranking says, of whatever measure. */
  readonly places: typeof import('./en/ranking/placeWords')
  /** What stands beside the rows of a ranking and above them. */
  readonly rows: typeof import('./en/ranking/rankingRowWords')
  readonly trend: typeof import('./en/trend/trendWords')
  /** What every trend says, of whatever measure. */
  readonly lines: typeof import('./en/trend/lineWords')
  readonly map: typeof import('./en/map/mapWords')
  readonly change: typeof import('./en/change/changeWords')
  readonly balance: typeof import('./en/balance/balanceWords')
  readonly count: typeof import('./en/count/countWords')
  readonly revisions: typeof import('./en/revisions/revisionsWords')
  readonly path: typeof import('./en/path/pathWords')
  readonly announced: typeof import('./en/announced/announcedWords')
  /** What is said at single places of a chart, on the page and in pictures. */
  readonly annotation: typeof import('./en/annotationWords')
  /** What stands beside a count. */
  readonly beside: typeof import('./en/besideWords')
  /** What exploring a chart says, on the page and in embeds. */
  readonly exploring: typeof import('./en/exploringWords')
  /** What charts of measures other than the share say, and what their ranking and trend do. */
  readonly measure: typeof import('./en/measures/measureWords')
  readonly measureRanking: typeof import('./en/measures/measureRankingWords')
  readonly measureTrend: typeof import('./en/measures/measureTrendWords')
  /** Every figure of one ally in every release. */
  readonly matrix: typeof import('./en/revisions/matrixWords')
  readonly countryPages: typeof import('./en/countries/countryPages')
  readonly claimDesk: typeof import('./en/claims/claimDeskWords')
  readonly check: typeof import('./en/claims/checkWords')
  readonly article: typeof import('./en/claims/articleWords')
  /** How figures are read, note by note. */
  readonly method: typeof import('./en/method/methodWords')
  readonly citation: typeof import('./en/method/citationWords')
  readonly embedDialog: typeof import('./en/take/embedDialogWords')
  /** Where files are taken, and in pictures. */
  readonly picture: typeof import('./en/take/pictureWords')
  /** The reader's own file. */
  readonly own: typeof import('./en/own/ownWords')
  /** What an embed page says where no script runs. */
  readonly noscript: typeof import('./en/noscriptWords')
}

/** What each part is in any language. */
export type Parts = Translated<EnglishParts>
export type Part = keyof Parts

/** The words of the page in one language. */
export type Words = Parts['onPage']

/** What every drawing and embed says in one language. */
export type DrawingWords = Parts['inDrawings']

/** The words of drawings with some other parts, each under its name. */
export type WordsWith<P extends Part> = DrawingWords & Pick<Parts, P>

/**
 * The parts that drawings say besides, and their modules in a language's folder: the script of an embed is
 * made of those of its own kind alone.
 */
export const DRAWN_PARTS = {
  ranking: 'ranking/rankingWords',
  places: 'ranking/placeWords',
  rows: 'ranking/rankingRowWords',
  trend: 'trend/trendWords',
  lines: 'trend/lineWords',
  map: 'map/mapWords',
  change: 'change/changeWords',
  balance: 'balance/balanceWords',
  count: 'count/countWords',
  revisions: 'revisions/revisionsWords',
  path: 'path/pathWords',
  announced: 'announced/announcedWords',
  beside: 'besideWords',
  exploring: 'exploringWords',
  measure: 'measures/measureWords',
  measureRanking: 'measures/measureRankingWords',
  measureTrend: 'measures/measureTrendWords',
} as const satisfies Partial<Record<Part, string>>
export type DrawnPart = keyof typeof DRAWN_PARTS

/** The parts that every drawing says, and their modules likewise. */
export const COMMON_PARTS = {
  noun: 'figureNouns',
  mark: 'markWords',
  figure: 'figureWords',
  embed: 'embed/embedWords',
} as const satisfies Record<Exclude<keyof DrawingWords, 'lang' | 'formats'>, string>
