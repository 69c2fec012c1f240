import type { Op, PartOp } from '../claim/readingTerms'
import { compareExact, decimalsOf, type Exact, minus, ofDecimal, plus, times, whole } from './exact'

/** Lowest and highest number that a figure, or what is computed from figures, may truly be; both included. */
export interface Span {
  readonly low: Exact
  readonly high: Exact
}

/** The numbers that fit what is said. `null` is no end on that side. */
export interface Interval {
  readonly low: Exact | null
  readonly isLowIn: boolean
  readonly high: Exact | null
  readonly isHighIn: boolean
}

/** Whether all, none or some of what may be true fits. */
export type Fit = 'fits' | 'does not fit' | 'open'

/** How a number is said: with which comparison, and to which last digit. */
export interface SaidNumber {
  readonly op: Op | PartOp
  readonly value: number
  /** The upper end, included, of what is said to be between two numbers. */
  readonly at_most?: number | undefined
  readonly prec?: number | null | undefined
}

/** Compares what may be true with what fits. */
export function fitOf({ low, high }: Span, interval: Interval): Fit {
  if (isUnder(high, interval) || isOver(low, interval)) return 'does not fit'
  if (low === high) return 'fits'
  return isUnder(low, interval) || isOver(high, interval) ? 'open' : 'fits'
}

function isUnder(value: Exact, { low, isLowIn }: Interval): boolean {
  if (low === null) return false
  const order = compareExact(value, low)
  return isLowIn ? order < 0 : order <= 0
}

function isOver(value: Exact, { high, isHighIn }: Interval): boolean {
  if (high === null) return false
  const order = compareExact(value, high)
  return isHighIn ? order > 0 : order >= 0
}

const HALF = { over: 1, under: 2 }
/** What `~`, `nearly` and `just>` allow, by how exactly a number is said. */
const ROUGHLY = { about: { over: 5, under: 100 }, beside: { over: 10, under: 100 } }
const CLOSELY = { about: { over: 2, under: 100 }, beside: { over: 2, under: 100 } }
/** A fraction in words is within 0.06. */
const FRACTION = { over: 6, under: 100 }
const EXACT_DIGITS = 3

/**
 * The numbers that fit what is said. Where no last digit is given, `prec` says which is meant; `null`
 * stands for no rounding at all.
 */
export function intervalOf(
  { op, value, at_most, prec }: SaidNumber,
  usual: number | null,
): Interval {
  const said = ofDecimal(value)
  switch (op.startsWith('part:') ? op.slice('part:'.length) : op) {
    case '>=':
      return between(said, true, at_most === undefined ? null : ofDecimal(at_most), true)
    case '>':
      return between(said, false, null, true)
    case '<=':
      return between(null, true, said, true)
    case '<':
      return between(null, true, said, false)
    case '~':
      return around(said, times(size(said), allowance(value, prec).about))
    case 'nearly':
      return nearly(value, prec ?? null, op === 'part:nearly')
    case 'just>':
      return between(
        said,
        false,
        plus(said, times(size(said), allowance(value, prec).beside)),
        true,
      )
    case 'frac':
      return around(said, FRACTION)
    default:
      return rounded(said, prec ?? usual)
  }
}

function between(low: Exact | null, isLowIn: boolean, high: Exact | null, isHighIn: boolean) {
  return { low, isLowIn, high, isHighIn }
}

function around(value: Exact, by: Exact): Interval {
  return between(minus(value, by), true, plus(value, by), true)
}

/** What rounds to it; a negative half goes away from zero. */
function rounded(value: Exact, prec: number | null): Interval {
  if (prec === null) return between(value, true, value, true)
  const half = times(ofDecimal(prec), HALF)
  return between(minus(value, half), value.over > 0, plus(value, half), value.over < 0)
}

/** From a little below up to the number, and not at it; of a negative one from a little above. */
function nearly(value: number, prec: number | null, isPart: boolean): Interval {
  const said = ofDecimal(value)
  const isClose = !isPart && digitsSaid(value, prec) >= EXACT_DIGITS
  const by = isClose ? lastDigit(value, prec) : times(size(said), ROUGHLY.beside)
  return value < 0
    ? between(said, false, plus(said, by), true)
    : between(minus(said, by), true, said, false)
}

const size = ({ over, under }: Exact): Exact => ({ over: Math.abs(over), under })

const allowance = (value: number, prec: number | null | undefined) =>
  digitsSaid(value, prec ?? null) >= EXACT_DIGITS ? CLOSELY : ROUGHLY

/** The unit of the last digit that is written: "2" said to 0.01 is still one digit. */
function lastDigit(value: number, prec: number | null): Exact {
  const decimals = decimalsOf(value)
  const written = { over: 1, under: 10 ** decimals }
  const said = prec === null ? written : ofDecimal(prec)
  return compareExact(said, written) < 0 ? written : said
}

function digitsSaid(value: number, prec: number | null): number {
  const { over, under } = lastDigit(value, prec)
  return String(Math.round((Math.abs(value) * under) / over)).length
}

/** The span of one whole number, or from one to another. */
export function wholeSpan(low: number, high = low): Span {
  return { low: whole(low), high: whole(high) }
}
