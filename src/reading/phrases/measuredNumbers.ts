import type { Op } from '../../domain/claim/readingTerms'
import { startingWith } from './composing'
import { as, isKind, isSign, isWord, joined, type Phrase, type Quantity } from './phrase'

/** A quantity without hedge or currency. */
export const bare = (value: number, prec: number, unit: Quantity['unit'] = 'number'): Quantity => ({
  is: 'quantity',
  unit,
  value,
  prec,
  op: '=',
  isHedged: false,
  currency: null,
})

/** A number with its currency, scale and unit; a fraction in words. */
export const measured = startingWith(
  { kinds: ['fraction', 'currency', 'number'] },
  (phrases, at) => {
    const fraction = as(phrases[at], 'fraction')
    if (fraction !== null) return fractionAt(phrases, at, fraction)
    let next = at
    let currency = as(phrases[next], 'currency')?.code ?? null
    if (currency !== null) next += 1
    const number = numberFrom(phrases, next)
    if (number === null) return null
    next += number.length
    const unit = unitFrom(phrases, next, currency)
    next += unit.length
    currency = unit.currency
    const meaning = quantityOf(number, unit.unit, currency)
    if (currency === null && unit.unit === 'number' && number.scale === 1 && number.length === 1) {
      const shared = sharedUnit(phrases, next)
      if (shared === null) return null
      return made(phrases, at, next, quantityOf(number, shared.unit, shared.currency))
    }
    return made(phrases, at, next, meaning)
  },
)

/** One quantity of the phrases from one place up to another. */
export function made(phrases: readonly Phrase[], from: number, to: number, meaning: Quantity) {
  return { phrases: [joined(phrases.slice(from, to), meaning)], length: to - from }
}

function fractionAt(
  phrases: readonly Phrase[],
  at: number,
  { value, op }: { readonly value: number; readonly op?: Op },
) {
  if (isWord(phrases[at], 'half') && isWord(phrases[at + 1], 'way')) return null
  // "For a third year running".
  if (as(phrases[at + 1], 'series')?.what === 'row') return null
  const unit = at + 1 + (isWord(phrases[at + 1], 'of') ? 1 : 0)
  const points = isWord(phrases[unit], 'a') ? unit + 1 : unit
  const isPoint = points > unit && isWord(phrases[points], 'point')
  if (isPoint || isKind(phrases[points], 'points'))
    return made(phrases, at, points + 1, bare(value, 0.1, 'points'))
  const quantity = {
    ...bare(value, 0.01, 'fraction'),
    op: op ?? ('frac' as const),
    isHedged: op !== undefined,
  }
  return made(phrases, at, at + 1, quantity)
}

interface NumberFound {
  readonly value: number
  readonly prec: number
  readonly scale: number
  readonly length: number
}

function numberFrom(phrases: readonly Phrase[], at: number): NumberFound | null {
  const number = as(phrases[at], 'number')
  if (number === null) return null
  let [scale, length] = [1, 1]
  for (
    let word = as(phrases[at + length], 'scale');
    word !== null;
    word = as(phrases[at + length], 'scale')
  ) {
    scale *= word.value
    length += 1
  }
  return { value: number.value * scale, prec: number.prec * scale, scale, length }
}

interface UnitFound {
  readonly unit: Quantity['unit']
  readonly currency: string | null
  readonly length: number
}

function unitFrom(phrases: readonly Phrase[], at: number, currency: string | null): UnitFound {
  if (currency !== null) {
    const isSaidTwice = as(phrases[at], 'currency')?.code === currency
    return { unit: 'money', currency, length: isSaidTwice ? 1 : 0 }
  }
  const after = as(phrases[at], 'currency')
  if (after !== null) return { unit: 'money', currency: after.code, length: 1 }
  if (isKind(phrases[at], 'percent')) return { unit: 'percent', currency, length: 1 }
  if (isKind(phrases[at], 'points')) return { unit: 'points', currency, length: 1 }
  const skip = isWord(phrases[at], 'active', 'regular', 'active duty', 'military', 'uniformed')
    ? 1
    : 0
  if (
    isKind(phrases[at + skip], 'persons') ||
    isWord(phrases[at + skip], 'military personnel', 'active duty personnel', 'army')
  )
    return { unit: 'persons', currency, length: 1 + skip }
  return { unit: 'number', currency, length: 0 }
}

/** In "2.34, 2.10 and 2.36 percent" and "2 to 2.5 %" the last number's unit is that of all. */
function sharedUnit(phrases: readonly Phrase[], from: number): UnitFound | null {
  let at = from
  for (let count = 0; count < 12; count += 1) {
    let length = 0
    if (isSign(phrases[at], ',', '-', '–', '/')) length = 1
    if (isWord(phrases[at + length], 'and', 'or', 'to')) length += 1
    const number = length > 0 ? as(phrases[at + length], 'number') : null
    if (number === null) return null
    at += length + 1
    const unit = unitFrom(phrases, at, null)
    if (unit.unit === 'percent') return unit
    if (unit.unit !== 'number') return null
  }
  return null
}

function quantityOf(
  { value, prec, scale }: NumberFound,
  unit: Quantity['unit'],
  currency: string | null,
): Quantity {
  if (unit === 'money')
    return { ...bare(value / 1e6, roundness(value, prec, scale) / 1e6, unit), currency }
  if (unit === 'persons') return bare(value / 1000, roundness(value, prec, scale) / 1000, unit)
  return bare(value, unit === 'number' ? roundness(value, prec, scale) : prec, unit)
}

/** Up to three noughts at the end of a number in digits are no digits said. */
function roundness(value: number, prec: number, scale: number): number {
  if (scale !== 1 || prec < 1 || value === 0) return prec
  return [1000, 100].find((unit) => value % unit === 0 && value >= unit * 10) ?? prec
}
