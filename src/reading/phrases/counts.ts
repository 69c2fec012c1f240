import type { PartOp } from '../../domain/claim/readingTerms'
import { startingWith } from './composing'
import { groupInParts, groupNoun, memberNoun, numberAt, numberOr, ofTheirs } from './memberNouns'
import {
  as,
  type CountMeaning,
  isKind,
  isSign,
  isWord,
  joined,
  type Phrase,
  type Quantity,
} from './phrase'
import { counted, tails, totals } from './totals'

/** "One ally in eight", "two members out of three". */
const oneIn = startingWith(numberOr(), (phrases, at) => {
  const part = numberAt(phrases, at)
  if (part === null) return null
  const noun = at + part.length
  const whole = as(phrases[noun + 2], 'number')
  if (!isKind(phrases[noun], 'allies') || !isWord(phrases[noun + 1], 'in', 'out of')) return null
  if (whole === null || !whole.isWord || whole.value <= part.value || whole.value > 10) return null
  const value = Math.round((part.value / whole.value) * 1e4) / 1e4
  const meaning = counted('some', { op: PART[part.op], value, isHedged: part.isHedged })
  return { phrases: [joined(phrases.slice(at, noun + 3), meaning)], length: noun + 3 - at }
})

/** "Of (NATO's) 28 members," at the beginning goes behind the number that follows. */
const denominators = startingWith({ words: ['of', 'out of'] }, (phrases, at) => {
  if (!(at === 0 || isSign(phrases[at - 1], ',') || isKind(phrases[at - 1], 'contrast', 'join')))
    return null
  const noun = memberNoun(phrases, at + 1) ?? groupNoun(phrases, at + 1)
  if (noun === null) return null
  let next = at + 1 + noun.length
  if (isSign(phrases[next], ',')) next += 1
  const number = numberAt(phrases, next)
  if (number === null) return null
  const meaning = counted('some', {
    op: number.op,
    value: number.value,
    isHedged: number.isHedged,
    of: noun.of,
    among: noun.among,
  })
  return {
    phrases: [joined(phrases.slice(at, next + number.length), meaning)],
    length: next + number.length - at,
  }
})

const PART: Readonly<Record<Quantity['op'], PartOp>> = {
  '=': 'part:frac',
  '>=': 'part:>=',
  '>': 'part:>',
  '<=': 'part:<=',
  '<': 'part:<',
  '~': 'part:frac',
  nearly: 'part:nearly',
  'just>': 'part:>',
  frac: 'part:frac',
}

/** A part of all allies, where a fraction stands for itself: "more than half". */
export const partOfAll = ({ op, value, isHedged }: Quantity): CountMeaning =>
  counted('some', { op: PART[op], value, isHedged })

/** "Half (of) the alliance": of its members, not of what it spends. */
function wholeAlliance(phrases: readonly Phrase[], at: number) {
  const isWhole = isKind(phrases[at], 'nato') || isWord(phrases[at], 'of the alliance')
  const skip = isKind(phrases[at + 1], 'year', 'plain') ? 2 : 1
  const isSubject =
    isKind(phrases[at + skip], 'verb', 'future', 'expected') ||
    (isSign(phrases[at + skip], ',', '-', '–', '—', '(') &&
      isKind(phrases[at + skip + 1], 'number')) ||
    (isWord(phrases[at + skip], 'spending') && isKind(phrases[at + skip + 1], 'quantity'))
  return isWhole && isSubject ? { of: null, among: null, length: 1 } : null
}

/** "Eleven, or slightly more than a third, of the 31 allies": the part goes behind the number. */
const parted = startingWith(numberOr(), (phrases, at) => {
  const number = numberAt(phrases, at)
  if (number === null) return null
  const comma = at + number.length
  const part = phrases[comma + 2]
  const isPart = as(part, 'quantity')?.unit === 'fraction' && isWord(phrases[comma + 1], 'or')
  const isApart = isSign(phrases[comma], ',') && isSign(phrases[comma + 3], ',')
  if (!isPart || !isApart || part === undefined || !isWord(phrases[comma + 4], 'of')) return null
  const noun = memberNoun(phrases, comma + 5, false)
  if (noun === null) return null
  const { op, value, isHedged } = number
  const meaning = counted('some', { op, value, isHedged, of: noun.of, among: noun.among })
  const or = phrases.slice(comma + 1, comma + 2)
  const count = joined(phrases.slice(at, comma), meaning)
  return { phrases: [count, ...or, part], length: comma + 5 + noun.length - at }
})

/** "23/32 allies". */
const isOverAll = (phrases: readonly Phrase[], at: number) =>
  isSign(phrases[at], '/') && (as(phrases[at + 1], 'number')?.value ?? 0) >= 26

/** Numbers and parts of allies. */
const counts = startingWith(numberOr('quantity'), (phrases, at) => {
  const quantity = as(phrases[at], 'quantity')
  const made = (meaning: CountMeaning, length: number) => ({
    phrases: [joined(phrases.slice(at, at + length), meaning)],
    length,
  })
  if (quantity !== null && (quantity.unit === 'fraction' || quantity.unit === 'percent')) {
    const skip = isWord(phrases[at + 1], 'of') ? 1 : 0
    const all = as(phrases[at + 1 + skip], 'count')
    const whole = all?.scope === 'all' ? { of: all.of, among: all.among, length: 1 } : null
    const noun =
      whole ??
      memberNoun(phrases, at + 1 + skip) ??
      groupInParts(phrases, at + 1 + skip) ??
      wholeAlliance(phrases, at + 1 + skip)
    if (noun === null || (skip === 0 && quantity.unit === 'percent')) return null
    if (isKind(phrases[at + 1 + skip + noun.length], 'possessive')) return null
    const value = quantity.unit === 'percent' ? quantity.value / 100 : quantity.value
    return made(
      counted('some', {
        op: PART[quantity.op],
        value,
        of: noun.of,
        among: noun.among,
        isHedged: quantity.isHedged,
      }),
      1 + skip + noun.length,
    )
  }
  const number = numberAt(phrases, at)
  if (number === null) return null
  let next = at + number.length
  const isPart =
    isWord(phrases[next], 'of', 'out of', 'among') ||
    (isWord(phrases[next], 'out') && isWord(phrases[next + 1], 'of')) ||
    isOverAll(phrases, next)
  if (isPart) next += isWord(phrases[next], 'out') ? 2 : 1
  const noun = memberNoun(phrases, next, !isPart) ?? groupNoun(phrases, next)
  if (noun === null) return null
  // "The four Visegrad countries" are all of them, "one of the Baltic states" tells who somebody is.
  const size = typeof noun.among === 'object' ? noun.among?.length : undefined
  if (size !== undefined && (number.value < 2 || number.value >= size)) return null
  const rest = {
    op: number.op,
    value: number.value,
    isHedged: number.isHedged,
    of: isPart ? noun.of : null,
    among: noun.among,
  }
  return made(counted('some', rest), next + noun.length - at)
})

/** Makes counts: "nine of the 30 members", "two-thirds of the allies", "all", "nobody", "all but three". */
export const COUNT_RULES = [ofTheirs, oneIn, parted, denominators, totals, counts, tails]
