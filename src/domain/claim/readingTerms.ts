import type { AllyCode } from '../ally'
import type { ReadingMeasure } from './readingMeasure'

/**
 * How a figure is compared with the number said. `=`: rounded half up to the last digit said.
 * `~`: within 5%, or 2% where three or more digits are said. `nearly`: from 10% below (one unit of
 * the last digit where three or more are said) up to but not at it. `just>`: above, by up to 10% (2%).
 * `frac`: a fraction in words ("two-thirds"), within 0.06.
 */
export const OPS = ['=', '>=', '>', '<=', '<', '~', 'nearly', 'just>', 'frac'] as const
export type Op = (typeof OPS)[number]

/** The same of a part of all allies that are counted over: then the value is a fraction from 0 to 1. */
export const PART_OPS = [
  'part:=',
  'part:>=',
  'part:>',
  'part:<=',
  'part:<',
  'part:~',
  'part:nearly',
  'part:frac',
] as const
export type PartOp = (typeof PART_OPS)[number]

/** Groups that a place, a count or a set may range over. Their members are in `allyGroups.ts`. */
export const GROUPS = ['EUROPE', 'EU', 'BORDER_RUS_UKR'] as const
export type Group = (typeof GROUPS)[number]

/** Who is compared with whom: a group, or those named; absent means all allies of the year. */
export type Among = Group | readonly AllyCode[]

/** NATO's own aggregates in the notation: NATO_TOTAL and NATO_EUR_CAN. */
export const AGGREGATE_WORDS = ['NATO', 'EURCAN'] as const
type AggregateWord = (typeof AGGREGATE_WORDS)[number]

/**
 * One ally, an aggregate, or several allies taken together: amounts and persons summed, a share as
 * summed spending over summed GDP, said to be ours. A list names two or more.
 */
export type Who = AllyCode | AggregateWord | readonly AllyCode[]

/** The same, or `others`: NATO's total less whoever stands on the other side. */
export type WhoOrOthers = Who | 'others'

/** A comparison that is said. Numbers have six decimals at most and are below 10 to the 12th. */
export interface Said {
  readonly op: Op
  /** In the unit of the measure (`ReadingUnit`); of a ratio a fraction or a multiple. */
  readonly value: number
  /** "Between 2 and 3": the upper end, included, where `op` is `>=` and `value` the lower. */
  readonly at_most?: number
  /** The unit of the last digit said: 0.01 of "4.12", 1000 of "717 billion" in millions. `null`: exactly. */
  readonly prec?: number | null
  /** Said with a hedge or as a fraction in words: the verdict rests on how we read it. */
  readonly soft?: boolean
}

/** What an ally's figure must pass. */
export interface Test {
  /** The measure tested; absent: that of the reading. */
  readonly measure?: ReadingMeasure
  readonly op: Op
  /** In the measure's unit; of a change in points of it. */
  readonly value: number
  readonly prec?: number | null
  /** The change since that year is tested, not the figure: `op` `>` and 0 are "on the rise". */
  readonly change_from?: number
}

/** How a change is measured: later less earlier, that in per cent of the earlier, or later over earlier. */
export const CHANGE_MANNERS = ['points', 'percent', 'factor'] as const
export type ChangeManner = (typeof CHANGE_MANNERS)[number]

/** A change as something to rank by. */
export interface ChangeMeasure {
  readonly of: ReadingMeasure
  readonly from: number
  readonly to: number
  readonly how: ChangeManner
}

/** The end from which places are counted: 1 is the largest from the top, the smallest from the bottom. */
export const ENDS = ['top', 'bottom'] as const
export type End = (typeof ENDS)[number]

/**
 * `each` of those named passes; those and `only` those; `none` of those named, or none at all where
 * none is named; `all` that have armed forces.
 */
export const SET_SCOPES = ['each', 'only', 'none', 'all'] as const
export type SetScope = (typeof SET_SCOPES)[number]

/**
 * Why a sentence cannot be checked here: figures of `sipri`, the `iiss` or an `other-source`; a `budget`;
 * a `plan` or a `forecast` (years that no release has); `common-funding` of NATO; `aid` to Ukraine or
 * others; `before-data` (years that no release goes back to); `investment-5` (The Hague's 5%, of which
 * 1.5% is not tabulated); `other`: figures that NATO does not print.
 */
export const UNCHECKABLE_REASONS = [
  'sipri',
  'iiss',
  'other-source',
  'budget',
  'plan',
  'forecast',
  'common-funding',
  'aid',
  'before-data',
  'investment-5',
  'other',
] as const
export type UncheckableReason = (typeof UNCHECKABLE_REASONS)[number]
