import type { SeriesCode } from './ally'
import type { Hundredths } from './hundredths'
import type { Measure } from './measure'
import type { ReleaseId } from './release'

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
] as const
export type ChartKind = (typeof CHARTS)[number]

/** The chart kinds that can be drawn today; another one falls back to the ranking. */
export const DRAWN_CHARTS = ['ranking', 'trend'] as const
export type DrawnChart = (typeof DRAWN_CHARTS)[number]

/** The measures that a link may name. */
export const LINKED_MEASURES = [
  'share',
  'expenditure',
  'equipment',
  'personnel',
] as const satisfies readonly Measure[]

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

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
  /** `YYYY-MM-DD`: embeds say which verdicts changed since. */
  readonly since?: string
  /** BCP 47 language tag. */
  readonly lang?: string
  readonly theme?: Theme
}

/** What is shown: a choice with every open field filled in from the figures at hand. */
export interface View {
  readonly chart: DrawnChart
  readonly measure: Measure
  readonly release: ReleaseId
  readonly year: number
  readonly years: readonly [first: number, last: number]
  readonly threshold: Hundredths
  /** Highlighted in one-year charts, drawn in charts over years. */
  readonly allies: readonly SeriesCode[]
  readonly lang: string
  readonly theme: Theme
}
