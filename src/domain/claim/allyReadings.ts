import type { AllyCode } from '../ally'
import type { ReadingMeasure } from './readingMeasure'
import type { Among, ChangeMeasure, End, Op, PartOp, SetScope, Test } from './readingTerms'

/** Whom a reading ranges over. */
export interface Ranging {
  /** A group or those named; absent: all allies of the year. */
  readonly among?: Among
  /** Left out of it: "besides the United States". */
  readonly excluding?: readonly AllyCode[]
}

/** How many allies pass a test, or all of several: "23 of the 32 allies are at 2%". */
export interface CountReading extends Ranging {
  readonly kind: 'count'
  /** The measure of a test that names none. */
  readonly measure?: ReadingMeasure
  readonly year: number
  /** One test, or several in `tests`; never both. */
  readonly test?: Test
  readonly tests?: readonly Test[]
  readonly op: Op | PartOp
  /** A number of allies, or with a `part:` op a fraction from 0 to 1. */
  readonly value: number
  /** "Between 20 and 23": the upper end, included, where `op` is `>=` and `value` the lower. */
  readonly at_most?: number
  /** The denominator said ("of the 32"): it is checked, and decides nothing. */
  readonly of?: number
  readonly soft?: boolean
}

/** Which allies pass a test: "only Poland is above 4%". */
export interface SetReading extends Ranging {
  readonly kind: 'set'
  readonly scope: SetScope
  /** Those named; empty for `all`, and for `none` where nobody is named. */
  readonly allies: readonly AllyCode[]
  readonly measure?: ReadingMeasure
  readonly year: number
  readonly test?: Test
  readonly tests?: readonly Test[]
  readonly of?: number
  readonly soft?: boolean
}

/** A place: "Estonia is second". Ties share places: two that are both 2nd and 3rd are either. */
export interface RankReading extends Ranging {
  readonly kind: 'rank'
  readonly who: AllyCode
  readonly measure: ReadingMeasure | ChangeMeasure
  /** Of a change, its later year. */
  readonly year: number
  /** One place, or from one to another ("among the first five" is [1, 5]). */
  readonly place: number | readonly [lo: number, hi: number]
  readonly from: End
  /** The number of places said ("last of 29"): checked as a denominator. */
  readonly of?: number
  readonly soft?: boolean
}

/** These allies in this order, from place `start` on. */
export interface OrderReading extends Ranging {
  readonly kind: 'order'
  readonly allies: readonly AllyCode[]
  readonly measure: ReadingMeasure | ChangeMeasure
  readonly year: number
  readonly start: number
  readonly from: End
}

/** These allies are the first, or the last, as many in any order. */
export interface BlockReading extends Ranging {
  readonly kind: 'block'
  readonly allies: readonly AllyCode[]
  readonly measure: ReadingMeasure | ChangeMeasure
  readonly year: number
  readonly from: End
}

/** Whose gap to a mark is the n-th largest: "Germany is furthest from 2% in dollars". */
export interface GapRankReading extends Ranging {
  readonly kind: 'gaprank'
  readonly who: AllyCode
  readonly measure: ReadingMeasure
  readonly year: number
  readonly mark: number
  readonly place: number | readonly [lo: number, hi: number]
}
