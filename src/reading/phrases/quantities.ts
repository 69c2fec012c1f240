import type { Op } from '../../domain/claim/readingTerms'
import { MARK_NOUNS } from '../lexicon/marks'
import {
  as,
  type Composer,
  compose,
  isKind,
  isSign,
  isWord,
  joined,
  type Phrase,
  type Quantity,
} from './phrase'

/** Makes quantities of numbers, scales, units and currencies, and joins what says how they are meant. */
export function withQuantities(phrases: readonly Phrase[]): readonly Phrase[] {
  return [halves, measured, ranged, multiples, hedgedBefore, hedgedAfter].reduce(compose, phrases)
}

const bare = (value: number, prec: number, unit: Quantity['unit'] = 'number'): Quantity => ({
  is: 'quantity',
  unit,
  value,
  prec,
  op: '=',
  isHedged: false,
  currency: null,
})

/** "Two and a half" is one number. */
const halves: Composer = (phrases, at) => {
  const number = as(phrases[at], 'number')
  const half = as(phrases[at + 2], 'fraction')
  if (number === null || half === null || half.op !== undefined || !isWord(phrases[at + 1], 'and'))
    return null
  const value = number.value + half.value
  return {
    phrases: [joined(phrases.slice(at, at + 3), { ...number, value, prec: 0.1 })],
    length: 3,
  }
}

/** A number with its currency, scale and unit; a fraction in words. */
const measured: Composer = (phrases, at) => {
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
}

function made(phrases: readonly Phrase[], from: number, to: number, meaning: Quantity) {
  return { phrases: [joined(phrases.slice(from, to), meaning)], length: to - from }
}

function fractionAt(
  phrases: readonly Phrase[],
  at: number,
  { value, op }: { readonly value: number; readonly op?: Op },
) {
  if (isWord(phrases[at], 'half') && isWord(phrases[at + 1], 'way')) return null
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

/** "Between 2 and 3 per cent", "2 to 2.5 %". */
const ranged: Composer = (phrases, at) => {
  const lead = isWord(phrases[at], 'between') ? 1 : 0
  const low = as(phrases[at + lead], 'quantity')
  const high = as(phrases[at + lead + 2], 'quantity')
  const link = phrases[at + lead + 1]
  const isLinked = lead === 1 ? isWord(link, 'and') : isSign(link, '-', '–')
  if (
    low === null ||
    high === null ||
    !isLinked ||
    low.unit !== high.unit ||
    high.value <= low.value
  )
    return null
  const meaning = { ...low, high: high.value, isHedged: true }
  return made(phrases, at, at + lead + 3, meaning)
}

/** "Twice", "2.5 times". */
const multiples: Composer = (phrases, at) => {
  const twice = as(phrases[at], 'twice')
  if (twice !== null) return made(phrases, at, at + 1, bare(twice.value, 1, 'times'))
  const number = as(phrases[at], 'number')
  if (number === null || !isWord(phrases[at + 1], 'times')) return null
  return made(phrases, at, at + 2, bare(number.value, number.prec, 'times'))
}

const isLight = (phrase: Phrase | undefined) =>
  isKind(phrase, 'only') || isWord(phrase, 'a', 'an', 'the', 'very', 'now', 'still', 'already')

/** What stands before a quantity: "more than", "only", "just under". */
const hedgedBefore: Composer = (phrases, at) => {
  const hedges: Op[] = []
  let next = at
  while (next - at < 5) {
    const hedge = as(phrases[next], 'hedge')
    if (hedge !== null && hedge.at === 'before') hedges.push(hedge.op)
    else if (!isLight(phrases[next]) || (hedges.length === 0 && !isKind(phrases[next], 'only')))
      break
    next += 1
  }
  const quantity = as(phrases[next], 'quantity')
  if (quantity === null || next === at || quantity.high !== undefined) return null
  if (quantity.unit === 'percent' && hedges.length > 0 && isOfMark(phrases, next + 1)) return null
  const [op] = hedges
  if (op === undefined) return made(phrases, at, next + 1, quantity)
  return made(phrases, at, next + 1, {
    ...quantity,
    op: quantity.op === 'frac' && op === '~' ? 'frac' : stronger(hedges, op),
    isHedged: true,
  })
}

/** "Below the 2 % mark": the words before are of the mark. */
function isOfMark(phrases: readonly Phrase[], at: number): boolean {
  const skip = isWord(phrases[at], 'of') && isKind(phrases[at + 1], 'cue') ? 2 : 0
  return isKind(phrases[at + skip], 'mark') || isWord(phrases[at + skip], ...MARK_NOUNS)
}

/** Of "surpass about" the limit counts, not the "about". */
function stronger(hedges: readonly Op[], first: Op): Op {
  return hedges.find((op) => op !== '~' && op !== '=') ?? first
}

/** What stands behind: "2 % or more"; "2 % of GDP or more" is joined where it stands. */
const hedgedAfter: Composer = (phrases, at) => {
  const quantity = as(phrases[at], 'quantity')
  if (quantity === null || quantity.isHedged) return null
  const gap = isWord(phrases[at + 1], 'of') && isKind(phrases[at + 2], 'cue') ? 2 : 0
  const hedge = as(phrases[at + 1 + gap], 'hedge')
  if (hedge === null || hedge.at !== 'after') return null
  const words = phrases.slice(at, at + gap + 2)
  const meaning = { ...quantity, op: hedge.op, isHedged: true }
  const [first, ...rest] = words
  if (first === undefined) return null
  return { phrases: [{ ...first, meaning }, ...rest.slice(0, -1)], length: words.length }
}
