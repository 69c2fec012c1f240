/**
 * A number held as whole hundredths of its unit: 2.12% of GDP is `212`. NATO prints two decimals,
 * so every comparison is between whole numbers and none depends on floating point.
 */
export type Hundredths = number

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

/**
 * Reads a decimal string (`"2.1237"`) as whole hundredths, half up (a negative half goes away from
 * zero, as NATO's tables print it). `null` for anything that is not a plain decimal number: an empty
 * cell, a word, a decimal comma, an exponent.
 */
export function parseHundredths(text: string): Hundredths | null {
  const match = DECIMAL.exec(text)
  if (!match) return null
  const [, sign = '', whole = '', fraction = ''] = match
  const padded = `${fraction}000`
  const truncated = Number(whole) * 100 + Number(padded.slice(0, 2))
  const rounded = truncated + (padded.charAt(2) >= '5' ? 1 : 0)
  if (!Number.isSafeInteger(rounded)) return null
  return sign === '-' && rounded !== 0 ? -rounded : rounded
}

/** Writes hundredths as a plain decimal with two places and a point: `212` is `"2.12"`. */
export function formatHundredths(value: Hundredths): string {
  const digits = String(Math.abs(value)).padStart(3, '0')
  return `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Writes hundredths as a plain decimal with so many places, half up: `-34` with one is `"-0.3"`. */
export function plainDecimal(value: Hundredths, places: 0 | 1 | 2): string {
  const rounded = divideHalfUp(value, 10 ** (2 - places)) * 10 ** (2 - places)
  const text = formatHundredths(rounded)
  return places === 0 ? text.slice(0, -3) : text.slice(0, text.length - 2 + places)
}

/** Writes hundredths in the shortest exact form, as in links: `200` is `"2"`, `350` is `"3.5"`. */
export function shortHundredths(value: Hundredths): string {
  return formatHundredths(value).replace(/\.?0+$/, '')
}

/** Rounds hundredths to whole tenths, half up: `212` is `21`, `205` is `21`. */
export function toTenths(value: Hundredths): number {
  return Math.floor((value + 5) / 10)
}

/** A quotient of whole numbers as a whole number, half up; a negative half goes away from zero, as NATO prints. */
export function divideHalfUp(dividend: number, divisor: number): number {
  const rounded = Math.floor((2 * Math.abs(dividend) + divisor) / (2 * divisor))
  return dividend < 0 && rounded !== 0 ? -rounded : rounded
}
