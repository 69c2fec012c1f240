import type { SeriesCode } from '../ally'
import type { Hundredths } from '../hundredths'
import { LINKED_MEASURES, type Measure } from '../measure.ts'
import type { ReleaseId } from '../release/release'
import type { Language } from './language'

/** The chart kinds of the public contract. */
export const CHARTS = [
  'ranking',
  'trend',
  'map',
  'change',
  'balance',
  'count',
  'revisions',
  'path',
  'announced',
] as const
export type ChartKind = (typeof CHARTS)[number]

/** What the page is about: one chart, or something else made from the same figures. */
export const PAGES = [
  'chart',
  'claims',
  'ally',
  'compare',
  'differ',
  'sheet',
  'own',
  'method',
] as const
export type PageKind = (typeof PAGES)[number]

/** What the areas of a map are coloured by: how they stand to the threshold, or the share itself. */
export const COLOURINGS = ['verdict', 'value'] as const
export type Colouring = (typeof COLOURINGS)[number]

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The chart that is shown where no other is asked for, or can be drawn. */
export const DEFAULT_CHART = 'ranking' satisfies ChartKind

/** What a drawing may need besides figures: the shapes of a map. */
export type GivenName = 'mapShapes'

/** What a kind of chart shows, and what it is drawn from. No rule names a kind: it asks for a trait. */
export interface ChartTraits {
  /** `years`: it runs over the view's years; `year`: it shows the view's year. */
  readonly span: 'year' | 'years'
  /**
   * What becomes of the chosen allies: they are marked among all (`highlight`); they alone are drawn,
   * and all where none is chosen (`filter`); or they alone, of whom there is always one (`require`).
   */
  readonly allies: 'highlight' | 'filter' | 'require'
  /** The measures that it can show. */
  readonly measures: readonly Measure[]
  /** The measures that it is drawn from besides the one shown. */
  readonly reads: readonly Measure[]
  /** Whether it compares releases, and so is drawn from all of them up to the view's own. */
  readonly isOverReleases?: true
  /** Whether it quotes what NATO has stated, and names where. */
  readonly isOfStatements?: true
  /** Whether verdicts in it are about the level due in 2035, whatever the view's mark. */
  readonly isAboutDue?: true
  /** Whether what its colours mean can be chosen. */
  readonly isColoured?: true
}

/** One year, all allies, shares of one release: what most kinds show. */
const USUAL = {
  span: 'year',
  allies: 'highlight',
  measures: ['share'],
  reads: [],
} as const satisfies ChartTraits

/** The same over years, and over releases. */
const OVER_RELEASES = {
  ...USUAL,
  span: 'years',
  isOverReleases: true,
} as const satisfies ChartTraits

/** The traits of each kind, exactly. */
const TRAITS = {
  ranking: { ...USUAL, measures: LINKED_MEASURES },
  trend: { ...USUAL, span: 'years', allies: 'require', measures: LINKED_MEASURES },
  map: { ...USUAL, isColoured: true },
  change: { ...USUAL, span: 'years', allies: 'filter' },
  balance: { ...USUAL, reads: ['equipment'] },
  count: OVER_RELEASES,
  revisions: { ...USUAL, isOverReleases: true },
  path: { ...USUAL, allies: 'require', reads: ['gdp', 'equipment'], isAboutDue: true },
  announced: { ...OVER_RELEASES, isOfStatements: true },
} as const satisfies Record<ChartKind, ChartTraits>

/** The traits of each kind. */
export const CHART_TRAITS: Readonly<Record<ChartKind, ChartTraits>> = TRAITS

/** What page and build ask of a kind besides, and embeds do not bring: what is not said of one is not so. */
export interface PageTraits {
  /** What it is drawn from besides figures. */
  readonly given?: readonly GivenName[]
  /** Whether of the releases that it compares only those with a whole year are drawn from. */
  readonly countsWholeYears?: true
  /** Whether it shows a year with the years that led to it. */
  readonly showsYearsBefore?: true
  /** Whether it names the releases that it is drawn from: then they need not be named beside it. */
  readonly namesReleases?: true
  /** Whether it leads with how many allies reach the mark in the view’s year. */
  readonly leadsWithCount?: true
  /** Whether a whole year of a release has pages of its own at each mark, with a card. */
  readonly hasMarkPages?: true
  /** Whether the page opens with what draws it, since it is what is shown at first. */
  readonly isAtHand?: true
}

/** These traits of each kind. */
export const PAGE_TRAITS: Readonly<Record<ChartKind, PageTraits>> = {
  ranking: { leadsWithCount: true, hasMarkPages: true, isAtHand: true },
  trend: {},
  map: { given: ['mapShapes'], leadsWithCount: true },
  change: {},
  balance: {},
  count: { countsWholeYears: true, leadsWithCount: true },
  revisions: { namesReleases: true },
  path: { showsYearsBefore: true },
  announced: { countsWholeYears: true },
}

/** The kinds that show other measures than the share too. */
export type MeasuredKind = {
  [K in ChartKind]: (typeof TRAITS)[K]['measures'] extends readonly ['share'] ? never : K
}[ChartKind]

/** Whether a chart compares releases. */
export function isOverReleases(chart: ChartKind): boolean {
  return CHART_TRAITS[chart].isOverReleases === true
}

/** Whether a chart runs over years; the others show one. */
export function isOverYears(chart: ChartKind): boolean {
  return CHART_TRAITS[chart].span === 'years'
}

/** Whether a chart draws the chosen allies alone. */
export function selectsAllies(chart: ChartKind): boolean {
  return CHART_TRAITS[chart].allies !== 'highlight'
}

/** Whether a chart draws nothing without chosen allies. */
export function requiresAllies(chart: ChartKind): boolean {
  return CHART_TRAITS[chart].allies === 'require'
}

/** Whether a view comes from several releases: a chart or page that compares them. */
export function comparesReleases({ page, chart }: Pick<View, 'page' | 'chart'>): boolean {
  if (page !== 'chart') return page === 'claims' || page === 'differ'
  return isOverReleases(chart)
}

/** Every measure that a chart is drawn from: the one shown first. */
export function measuresOf(chart: ChartKind, shown: Measure): readonly Measure[] {
  return [shown, ...CHART_TRAITS[chart].reads.filter((measure) => measure !== shown)]
}

/** At most so many allies or aggregates are kept of a link. */
export const MAX_SERIES = 8

/**
 * What a reader asked for. A field that is absent was not asked for and takes its default, which may
 * depend on the figures at hand (`resolveView`).
 */
export interface Choice {
  readonly chart?: ChartKind
  readonly measure?: Measure
  readonly release?: ReleaseId | 'latest'
  readonly year?: number
  /** First and last year, ascending. */
  readonly years?: readonly [first: number, last: number]
  readonly threshold?: Hundredths
  readonly allies?: readonly SeriesCode[]
  /** For a chart whose colours can mean one thing or the other. */
  readonly colour?: Colouring
  /** `YYYY-MM-DD`: embeds say which verdicts changed since. */
  readonly since?: string
  readonly page?: PageKind
  /** The claim that the claim desk judges, as written; whether it can be read is for the desk to say. */
  readonly claim?: string
  /** `YYYY-MM-DD`: the day on which the claim, or the text that is checked, was said. */
  readonly said?: string
  /** BCP 47 language tag. */
  readonly lang?: string
  readonly theme?: Theme
}

/** What is shown: a choice with every open field filled in from the figures at hand. */
export interface View {
  readonly page: PageKind
  readonly chart: ChartKind
  readonly measure: Measure
  readonly release: ReleaseId
  readonly year: number
  readonly years: readonly [first: number, last: number]
  readonly threshold: Hundredths
  /** Highlighted in one-year charts, drawn in charts over years. */
  readonly allies: readonly SeriesCode[]
  /** What the claim desk judges, as written; `null` on other pages, and where nothing was asked for. */
  readonly claim: string | null
  /** The day of a claim, as a link names it; `null` on other pages, and where none is named. */
  readonly said: string | null
  /** `verdict` where it cannot be chosen. */
  readonly colour: Colouring
  readonly lang: Language
  readonly theme: Theme
}
