import type { Op } from '../../domain/claim/readingTerms'
import { MARK_NOUNS } from '../lexicon/marks'
import { startingWith } from './composing'
import { bare, made, measured } from './measuredNumbers'
import { agains, multiples } from './multiples'
import { as, isKind, isSign, isWord, joined, type Phrase } from './phrase'
import { alike, unsaid } from './recast/units'
import { exacter, scales, twos } from './saidTwice'

/** "Two and a half" is one number. */
const halves = startingWith({ kinds: ['number'] }, (phrases, at) => {
  const number = as(phrases[at], 'number')
  const half = as(phrases[at + 2], 'fraction')
  if (number === null || half === null || half.op !== undefined || !isWord(phrases[at + 1], 'and'))
    return null
  const value = number.value + half.value
  return {
    phrases: [joined(phrases.slice(at, at + 3), { ...number, value, prec: 0.1 })],
    length: 3,
  }
})

/** A number of thousands, in a sentence about armies, is one of people: "from 169,000 to 138,000". */
const people = startingWith({ kinds: ['number', 'quantity'] }, (phrases, at, { isOfPeople }) => {
  if (!isOfPeople) return null
  const number = as(phrases[at], 'number')
  const quantity = as(phrases[at], 'quantity')
  const value = number?.value ?? (quantity?.unit === 'number' ? quantity.value : 0)
  if (value < 1_000 || value > 5e6 || isKind(phrases[at - 1], 'currency')) return null
  const prec =
    number === null
      ? (quantity?.prec ?? 1)
      : value % 1_000 === 0
        ? 1_000
        : value % 100 === 0
          ? 100
          : 1
  return made(phrases, at, at + 1, { ...bare(value / 1_000, prec / 1_000), unit: 'persons' })
})

const RANGING = [
  'between',
  'in the range of',
  'in the range between',
  'somewhere between',
  'anywhere between',
  'within the range of',
  'in a range of',
]

/** "Between 2 and 3 per cent", "2 to 2.5 %". */
const ranged = startingWith({ words: RANGING, kinds: ['quantity'] }, (phrases, at) => {
  const lead = isWord(phrases[at], ...RANGING) ? 1 : 0
  const low = as(phrases[at + lead], 'quantity')
  const high = as(phrases[at + lead + 2], 'quantity')
  const link = phrases[at + lead + 1]
  const isRange = lead === 1 && !isWord(phrases[at], 'between')
  const isLinked =
    (lead === 1 && isWord(link, 'and')) ||
    (lead === 0 && isSign(link, '-', '–')) ||
    (isRange && (isWord(link, 'to') || isSign(link, '-', '–')))
  if (low === null || high === null || !isLinked) return null
  if (low.unit !== high.unit || high.value <= low.value) return null
  const meaning = { ...low, high: high.value, isHedged: true }
  return made(phrases, at, at + lead + 3, meaning)
})

/** "Roughly another $14 billion": the hedge is of the figure. */
const added = startingWith({ kinds: ['hedge'] }, (phrases, at) => {
  const [hedge, another, figure] = phrases.slice(at, at + 3)
  const isAdded = isWord(another, 'another', 'an additional', 'additional', 'extra')
  if (hedge === undefined || !isAdded || another === undefined) return null
  return isKind(figure, 'quantity') ? { phrases: [another, hedge], length: 2 } : null
})

const isLight = (phrase: Phrase | undefined) =>
  isKind(phrase, 'only') ||
  isWord(phrase, 'a', 'an', 'the', 'very', 'now', 'still', 'already', 'agreed', 'required')

/** What stands before a quantity: "more than", "only", "just under". */
const hedgedBefore = startingWith({ kinds: ['hedge', 'only'] }, (phrases, at) => {
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
  const isMissing =
    isWord(phrases[next - 1], 'short of', 'shy of') && ['persons', 'money'].includes(quantity.unit)
  if (isMissing) return null
  const [op] = hedges
  if (op === undefined) return made(phrases, at, next + 1, quantity)
  return made(phrases, at, next + 1, {
    ...quantity,
    op: quantity.op === 'frac' && op === '~' ? 'frac' : stronger(hedges, op),
    isHedged: true,
  })
})

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
const hedgedAfter = startingWith({ kinds: ['quantity'] }, (phrases, at) => {
  const quantity = as(phrases[at], 'quantity')
  if (quantity === null || quantity.isHedged) return null
  const isTheirs = isKind(phrases[at + 2], 'pronoun') || isWord(phrases[at + 2], 'the')
  const cue = at + 2 + (isTheirs ? 1 : 0)
  const gap = isWord(phrases[at + 1], 'of') && isKind(phrases[cue], 'cue') ? cue - at : 0
  const hedge = as(phrases[at + 1 + gap], 'hedge')
  if (hedge === null || hedge.at !== 'after') return null
  const words = phrases.slice(at, at + gap + 2)
  const meaning = { ...quantity, op: hedge.op, isHedged: true }
  const [first, ...rest] = words
  if (first === undefined) return null
  return { phrases: [{ ...first, meaning }, ...rest.slice(0, -1)], length: words.length }
})

/** Makes quantities of numbers, scales, units and currencies, and joins what says how they are meant. */
export const QUANTITY_RULES = [
  halves,
  scales,
  twos,
  measured,
  exacter,
  alike,
  unsaid,
  people,
  ranged,
  multiples,
  agains,
  added,
  hedgedBefore,
  hedgedAfter,
]
