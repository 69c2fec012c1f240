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
  const numbers = frame.phrases.filter(
    (phrase) => as(phrase, 'number') !== null && !frame.used.has(phrase),
  )
  const verb = verbOf(frame, 'rise', 'fall', 'be', 'rank', 'double', 'triple')
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
