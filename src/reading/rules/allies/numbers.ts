import { type Frame, isDenied, put, use, verbOf } from '../../clauses/frame'
import { testsOf } from '../../clauses/tests'
import { spanOfYears, type When, whenOf } from '../../clauses/when'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'
import { named } from './countTotals'

/** What grows with the number of those in it. */
const NUMBERS =
  'number of|the number of|tally of|the list of|list of|the ranks of|the group of|the roster of|the club of'.split(
    '|',
  )

/** "The number of allies above 3 % stands at five", "… has risen from 3 in 2014 to 23 this year". */
export function readNumberOf(frame: Frame): void {
  const at = frame.phrases.findIndex((phrase) => isWord(phrase, ...NUMBERS))
  const noun = frame.phrases[at + 1]
  if (at < 0 || isDenied(frame) || !(isKind(noun, 'allies') || as(noun, 'who')?.among)) return
  const numbers = oldFirst(
    frame.phrases,
    frame.phrases.filter((phrase) => as(phrase, 'number') !== null && !frame.used.has(phrase)),
  )
  const verb =
    verbOf(frame, 'rise', 'fall', 'be', 'rank', 'double', 'triple') ??
    frame.phrases.find((phrase) => isWord(phrase, 'gone'))
  if (numbers.length === 0 || numbers.length > 2 || verb === undefined) return
  // "Rose by 13": by how many, not how many there are.
  if (numbers.some((one) => isWord(frame.phrases[frame.phrases.indexOf(one) - 1], 'by'))) return
  use(frame, verb, ...leapOf(frame, verb, numbers))
  const tests = testsOf(frame)
  if (tests === null) return
  const among = as(noun, 'who')?.among ?? null
  const scope = among === null ? {} : { among }
  const span = numbers.length === 2 ? spanOfYears(frame) : null
  let old: Old = null
  for (const phrase of numbers) {
    const number = as(phrase, 'number')
    const isOld = numbers.length === 2 && phrase === numbers[0]
    const spoken =
      span === null ? null : { phrase: span.phrase, year: isOld ? span.from : span.to, from: null }
    const taken: Phrase | null = old === null ? null : old.phrase
    const when: When = spoken ?? whenOf(frame, phrase, taken)
    if (
      number === null ||
      'reason' in when ||
      (isOld && when.phrase === null) ||
      when.year === old?.year ||
      !isWhole(number.value)
    )
      return
    old = when
    const reading = {
      kind: 'count' as const,
      ...named(tests),
      year: when.year,
      op: opBefore(frame, phrase),
      value: number.value,
      ...scope,
    }
    put(frame, reading, phrase, noun, when.phrase, ...tests.phrases)
  }
}

/** "Has climbed to ten from three in 2014": the former number is told last. */
function oldFirst(phrases: readonly Phrase[], numbers: readonly Phrase[]): readonly Phrase[] {
  const [first, second] = numbers
  const isTurned =
    first !== undefined &&
    second !== undefined &&
    isWord(leadOf(phrases, first), 'to') &&
    isWord(leadOf(phrases, second), 'from')
  return isTurned ? [...numbers].reverse() : numbers
}

/** "We have gone from three allies in 2014 to six in 2021 and 23 this year": each number with the year behind it. */
export function readMoved(frame: Frame): boolean {
  const { phrases, subject } = frame
  const start = subject.phrase === null ? -1 : phrases.indexOf(subject.phrase)
  const isFrom = isWord(phrases[start - 1], 'from') && subject.count?.scope === 'some'
  const figures = phrases.filter(
    (one, at) => at >= start && isKind(one, 'number', 'count') && one !== undefined,
  )
  if (!isFrom || figures.length < 2 || isDenied(frame) || subject.count?.among != null) return false
  const years = figures.map((one) => phrases[phrases.indexOf(one) + 1])
  const isDated = years.every((one) => ['in', 'now'].includes(as(one, 'year')?.role ?? ''))
  const isLinked = figures.slice(1).every((one) => isWord(leadOf(phrases, one), 'to', 'and', ','))
  if (!isDated || !isLinked) return false
  const tests = testsOf(frame)
  if (tests === null) return true
  for (const [index, figure] of figures.entries()) {
    const year = years[index]
    const value = as(figure, 'number')?.value ?? as(figure, 'count')?.value ?? 0
    const of = as(year, 'year')
    if (of === null || !isWhole(value)) return true
    const op = as(figure, 'count')?.op ?? opBefore(frame, figure)
    const when = of.role === 'now' ? frame.day.latest : of.year
    const lead = leadOf(phrases, figure)
    put(frame, { kind: 'count', ...named(tests), year: when, op, value }, figure, year, lead)
  }
  use(frame, ...tests.phrases)
  return true
}

/** The word in front of a number and of what says how it is meant. */
const leadOf = (phrases: readonly Phrase[], figure: Phrase): Phrase | undefined =>
  phrases
    .slice(0, phrases.indexOf(figure))
    .findLast((one) => !isKind(one, 'hedge', 'only', 'plain'))

/** The year of the first of two numbers: the second is of another. */
type Old = { readonly year: number; readonly phrase: Phrase | null } | null

const isWhole = (value: number) => Number.isInteger(value) && value <= 32

function opBefore(frame: Frame, phrase: Phrase) {
  const hedge = frame.phrases[frame.phrases.indexOf(phrase) - 1]
  const op = as(hedge, 'hedge')?.op
  if (op === undefined) return '=' as const
  use(frame, hedge)
  return op
}

/** "Has more than doubled, from 10 to 23": what the two numbers say anyway. */
function leapOf(frame: Frame, verb: Phrase, numbers: readonly Phrase[]): readonly Phrase[] {
  const sense = as(verb, 'verb')?.sense
  const factor = sense === 'double' ? 2 : sense === 'triple' ? 3 : null
  const [old, now] = numbers.map((one) => as(one, 'number')?.value ?? 0)
  const hedge = frame.phrases[frame.phrases.indexOf(verb) - 1]
  const isMore = as(hedge, 'hedge')?.op === '>'
  const isTrue = old !== undefined && now !== undefined && factor !== null && now > factor * old
  return isMore && isTrue && hedge !== undefined ? [hedge] : []
}
