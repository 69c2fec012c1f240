import type { Hundredths } from '../../domain/hundredths'
import type { Observation } from '../../domain/observation/observation'
import { boundsOf } from '../../domain/verdict/verdict'
import { formats } from './formats'

const BILLION: Hundredths = 100_000

/** An amount held in hundredths of a million US$: `US$ 21.5 billion`, `US$ 158 million`. */
export function moneyWords(amount: Hundredths): string {
  const size = Math.abs(amount)
  if (size >= BILLION) return `US$ ${formats.decimal(Math.round(size / 10_000) * 10, 1)} billion`
  if (size >= 1000) return `US$ ${formats.integer(Math.round(size / 100))} million`
  return `US$ ${formats.decimal(size, 1)} million`
}

/** The same in whole millions, for sums that a reader can follow: "US$ 34,975 million". */
export function millionWords(amount: Hundredths): string {
  return `US$ ${formats.integer(Math.round(Math.abs(amount) / 100))} million`
}

/** What the prices of an amount are: "prices of 2021". Amounts in US$ are never named without it. */
export function pricesWords(priceBase: number | null): string {
  return priceBase === null ? 'constant prices, base year not known' : `prices of ${priceBase}`
}

/** A number of points without its sign: `0.33 points`. */
export function pointsWords(points: Hundredths, decimals: 1 | 2 = 2): string {
  return `${formats.decimal(Math.abs(points), decimals)} points`
}

/** How far two figures are apart, as exactly as both are printed: `1.40 points`, `about 1.4 points`. */
export function apartWords(a: Observation, b: Observation): string {
  const points = (a.value ?? 0) - (b.value ?? 0)
  return a.decimals === 1 || b.decimals === 1
    ? `about ${pointsWords(points, 1)}`
    : pointsWords(points)
}

/** A change with its sign, for tables: `+0.33`, `−0.33`, `0.00`. */
export function signedWords(change: Hundredths, decimals: 1 | 2 = 2): string {
  const sign = change > 0 ? '+' : change < 0 ? '−' : ''
  return `${sign}${formats.decimal(Math.abs(change), decimals)}`
}

/** How one figure stands to another: "0.33 points more", "the same". */
export function moreWords(change: Hundredths, decimals: 1 | 2 = 2): string {
  if (change === 0) return 'the same'
  return `${pointsWords(change, decimals)} ${change > 0 ? 'more' : 'less'}`
}

/**
 * How a later figure stands to an earlier one: "0.33 points less". Where one of them is held with one
 * decimal, the difference is too: "about 0.2 points less", or none that can be told.
 */
export function changeWords(from: Observation, to: Observation): string {
  if (from.value === null || to.value === null) return ''
  const change = to.value - from.value
  const coarse = [from, to].find(({ decimals }) => decimals === 1)
  if (coarse?.value == null) return moreWords(change)
  const { low, high } = boundsOf(coarse, coarse.value)
  const other = coarse === from ? to.value : from.value
  if (low <= other && other < high) return 'not to be told apart at one decimal'
  return `about ${moreWords(change, 1)}`
}
