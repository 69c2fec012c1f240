import type { AllyCode } from '../domain/ally'
import type { ReadingMeasure } from '../domain/claim/readingMeasure'
import type { Test } from '../domain/claim/readingTerms'
import type { ReleaseId } from '../domain/release/release'

/** Whom a sentence speaks of: allies by code, or one of NATO's aggregates. */
export interface Actors {
  readonly codes: readonly AllyCode[]
  readonly aggregate: 'NATO' | 'EURCAN' | null
}

/** What the sentences before leave to be understood: "it", "that number", "the target", "by then". */
export interface State {
  readonly who: Actors | null
  /** The country of whoever says "we". */
  readonly we: AllyCode | null
  /** The last mark in per cent of GDP, and the newer one of two. */
  readonly mark: number | null
  readonly newMark: number | null
  /** The last mark that was called one, or asked for: "the guideline" is it, not any limit. */
  readonly namedMark: number | null
  /** The test of the last count: what "that number" is a number of. */
  readonly tests: readonly Test[] | null
  /** The same, where the count was told just before: what "one of them" is one of. */
  readonly counted: readonly Test[] | null
  readonly measure: ReadingMeasure | null
  readonly year: number | null
  /** The last year that was named at all: "at that time". */
  readonly namedYear: number | null
  /** The last place spoken of: "X follows" is the one after it. */
  readonly place: { readonly place: number; readonly end: 'top' | 'bottom' } | null
  /** Whether the text is about allies' figures at all. */
  readonly isOnTopic: boolean
}

/** Before the first sentence nothing is understood. */
export const NO_STATE: State = {
  who: null,
  we: null,
  mark: null,
  newMark: null,
  namedMark: null,
  tests: null,
  counted: null,
  measure: null,
  year: null,
  namedYear: null,
  place: null,
  isOnTopic: false,
}

/** The day and the figures of that day, as far as reading needs them. */
export interface Day {
  /** The releases that are held, oldest first: "in June 2024" names one of them. */
  readonly releases: readonly ReleaseId[]
  /** Year in which it was said. */
  readonly year: number
  /** `YYYY-MM-DD`. */
  readonly said: string
  /** What a bare present tense means: the latest year of the release current that day, not later than `year`. */
  readonly latest: number
}

/** The day on which allies agreed on other marks beside 2 %: The Hague. */
const DAY_OF_THE_HAGUE = '2025-06-25'

/** What the sentences before and the day tell of the words of the next one. */
export function knownBefore(state: State, day: Day) {
  const mark = state.namedMark ?? (day.said < DAY_OF_THE_HAGUE ? 2 : null)
  return { year: day.year, spokenOf: state.year ?? day.latest, mark }
}

/** The first year of the oldest figures that any release holds. */
export const FIRST_YEAR = 2012

/** The year in whose prices and exchange rates the tables that were current on a day give constant prices. */
export function priceBaseOn(said: string): number {
  if (said >= '2025-08-28') return 2021
  return said >= '2019-06-25' ? 2015 : 2010
}

/** NATO's members in a year. */
export function membersIn(year: number): number {
  if (year >= 2024) return 32
  if (year === 2023) return 31
  if (year >= 2020) return 30
  return year >= 2017 ? 29 : 28
}
