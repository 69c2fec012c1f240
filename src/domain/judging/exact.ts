import type { Hundredths } from '../hundredths'

/** A number as a fraction of whole numbers, so that no comparison depends on floating point. */
export interface Exact {
  readonly over: number
  /** Above zero. */
  readonly under: number
}

/** A whole number. */
export function whole(value: number): Exact {
  return { over: value, under: 1 }
}

/** A figure as it is held. */
export function ofHundredths(value: Hundredths): Exact {
  return { over: value, under: 100 }
}

/** A figure by all digits that are held of it: the first four decimals, which tell on which side of half a hundredth it is. */
export function ofDigits(digits: string): Exact {
  const [units = '', decimals = ''] = digits.split('.')
  return { over: Number(units + decimals.slice(0, 4).padEnd(4, '0')), under: 10_000 }
}

/** The most decimals of a number that is said. */
const MOST_DECIMALS = 6

/** A number that is said, as its shortest decimal is written: 0.6667 is 6667 over 10,000. At most six decimals count. */
export function ofDecimal(value: number): Exact {
  const decimals = decimalsOf(value)
  return { over: Math.round(value * 10 ** decimals), under: 10 ** decimals }
}

/** How many decimals the shortest way to write a number has, six at most. */
export function decimalsOf(value: number): number {
  const [written, exponent] = String(value).split('e-')
  if (exponent !== undefined) return MOST_DECIMALS
  return Math.min(written?.split('.')[1]?.length ?? 0, MOST_DECIMALS)
}

/** Below zero where a is smaller, zero where both are equal, above zero where a is larger. */
export function compareExact(a: Exact, b: Exact): number {
  if (a.under === b.under) return a.over - b.over
  const left = a.over * b.under
  const right = b.over * a.under
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right
  const difference = BigInt(a.over) * BigInt(b.under) - BigInt(b.over) * BigInt(a.under)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function plus(a: Exact, b: Exact): Exact {
  return a.under === b.under
    ? { over: a.over + b.over, under: a.under }
    : reduced(a.over * b.under + b.over * a.under, a.under * b.under)
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { over: -b.over, under: b.under })
}

export function times(a: Exact, b: Exact): Exact {
  return reduced(a.over * b.over, a.under * b.under)
}

/** A quotient; `null` where it is divided by zero. */
export function divided(a: Exact, b: Exact): Exact | null {
  if (b.over === 0) return null
  const sign = b.over < 0 ? -1 : 1
  return reduced(sign * a.over * b.under, sign * a.under * b.over)
}

/** As whole units of the last of so many decimals, half up; a negative half goes away from zero, as NATO prints. */
export function scaled(value: Exact, decimals: number): number {
  const size = Math.floor(
    (Math.abs(value.over) * 10 ** decimals * 2 + value.under) / (2 * value.under),
  )
  return value.over < 0 && size !== 0 ? -size : size
}

function reduced(over: number, under: number): Exact {
  const divisor = commonDivisor(Math.abs(over), under)
  return { over: over / divisor, under: under / divisor }
}

function commonDivisor(a: number, b: number): number {
  let [large, small] = [a, b]
  while (small !== 0) [large, small] = [small, large % small]
  return large === 0 ? 1 : large
}
