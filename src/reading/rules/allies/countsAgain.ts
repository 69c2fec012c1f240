import type { Test } from '../../../domain/claim/readingTerms'
import { cueOf, type Frame, put, use, verbOf } from '../../clauses/frame'
import { whenOf } from '../../clauses/when'
import { partOfAll } from '../../phrases/counts'
import { as, type CountMeaning, isKind, isWord, type Phrase } from '../../phrases/phrase'
import { TITLES } from '../../phrases/whos'
import { named } from './countTotals'

/** "One fewer than in 2021", "that number was just 3 in 2014": counts told by the test of the one before. */
export function readOnCount(frame: Frame, count: CountMeaning | null): void {
  const tests = frame.state.tests
  if (tests === null) return
  const number = frame.phrases.find(
    (phrase) => as(phrase, 'number') !== null && !frame.used.has(phrase),
  )
  const all = frame.phrases.find((phrase) => as(phrase, 'count')?.scope === 'all')
  if (number === undefined && all !== undefined && frame.phrases.every((one) => IS_ALL(one))) {
    const now = whenOf(frame, all)
    if (!('reason' in now))
      put(
        frame,
        { kind: 'set', scope: 'all', allies: [], ...restOf(tests), year: now.year },
        all,
        now.phrase,
        verbOf(frame, 'be'),
      )
    return
  }
  const found = as(number, 'number')
  if (number === undefined || found === null || found.value > 32 || !Number.isInteger(found.value))
    return
  // "Four the one on personnel": what "the one" is, is no number.
  if (frame.phrases.some((one) => one !== number && isWord(one, 'one'))) return
  // "They were joined by another three": besides those of before.
  if (frame.phrases.some((one) => isWord(one, 'another', 'joined', 'further', 'additional'))) return
  const at = frame.phrases.indexOf(number)
  const step = frame.phrases[at + 1]
  const lead = frame.phrases.slice(0, at).findLast((one) => !isKind(one, 'plain', 'only'))
  // "Down from the eight it had reported": of when, and whose, is not told.
  if (isWord(lead, 'from') && !isKind(step, 'year')) return
  const isLess = isWord(step, 'fewer than', 'less than', 'fewer', 'less')
  const isMore = isWord(step, 'more than', 'more')
  const when = whenOf(frame, number)
  if ('reason' in when) return
  const rest = restOf(tests)
  if (isLess || isMore) {
    if (count === null || count.scope !== 'some' || count.op !== '=') return
    const year = frame.phrases.find((phrase) => as(phrase, 'year') !== null)
    const value = count.value + (isLess ? found.value : -found.value)
    const other = as(year, 'year')
    if (other === null || year === undefined) return
    put(
      frame,
      { kind: 'count', ...rest, year: other.year, op: '=', value },
      number,
      step,
      year,
      ...frame.phrases.filter((one) => isKind(one, 'than')),
    )
    return
  }
  if (isKind(step, 'percent', 'cue', 'mark', 'unknown', 'event', 'month', 'off')) return
  if (isWord(step, ...TITLES)) return
  if (isKind(verbOf(frame, 'rise', 'fall'))) return
  use(frame, cueOf(frame.phrases, 'size'))
  put(
    frame,
    { kind: 'count', ...rest, year: when.year, op: '=', value: found.value },
    number,
    when.phrase,
  )
}

/** "By 2025 it was all of them". */
const IS_ALL = (phrase: Phrase) =>
  isKind(phrase, 'count', 'year', 'pronoun', 'plain', 'sign', 'aux') ||
  as(phrase, 'verb')?.sense === 'be'

/** "That has since increased to nine": the same count now, or in the year said. */
export function readRisen(frame: Frame): boolean {
  const verb = verbOf(frame, 'rise', 'fall')
  const { tests } = frame.state
  if (!frame.subject.isPronoun || frame.subject.count === null || verb === undefined) return false
  const number = frame.phrases.find(
    (phrase, at) => as(phrase, 'number') !== null && isWord(frame.phrases[at - 1], 'to'),
  )
  const found = as(number, 'number')
  const own = frame.phrases.find((phrase) => as(phrase, 'year')?.role === 'in')
  const isNow = as(verbOf(frame, 'have'), 'verb')?.tense === 'now'
  if (tests === null || found === null || (own === undefined && !isNow)) return false
  const year = as(own, 'year')?.year ?? frame.day.latest
  put(
    frame,
    { kind: 'count', ...restOf(tests), year, op: '=', value: found.value },
    verb,
    number,
    own,
  )
  return true
}

/** The tests of a count before, under one measure where there is one. */
function restOf(tests: readonly Test[]) {
  const [only, ...more] = loosened(tests)
  if (only === undefined || more.length > 0 || only.change_from !== undefined)
    return named({ measure: null, tests, phrases: [] })
  const { measure = 'share', ...test } = only
  return { measure, test }
}

/** "Which is less than a third of all members": a part of those counted just before. */
export function readOnPart(frame: Frame): void {
  const phrase = frame.phrases.find(
    (one) => as(one, 'count')?.op.toString().startsWith('part:') === true || isBarePart(frame, one),
  )
  const fraction = as(phrase, 'quantity')
  const count = as(phrase, 'count') ?? (fraction === null ? null : partOfAll(fraction))
  const { tests, year } = frame.state
  const isOther = frame.phrases.some(
    (one) => one !== phrase && isKind(one, 'mark', 'who', 'quantity'),
  )
  if (
    phrase === undefined ||
    count === null ||
    tests === null ||
    isOther ||
    frame.clause.lead !== 'relative'
  )
    return
  const when = whenOf(frame)
  if ('reason' in when && year === null) return
  const of = 'reason' in when ? (year ?? 0) : (year ?? when.year)
  const rest = restOf(tests)
  put(
    frame,
    {
      kind: 'count',
      ...rest,
      year: of,
      op: count.op,
      value: count.value,
      ...(count.op === 'part:frac' ? { soft: true } : {}),
    },
    phrase,
    verbOf(frame, 'be'),
  )
}

/** "…, which is more than half": of those counted just before. */
const isBarePart = ({ phrases }: Frame, phrase: Phrase) =>
  as(phrase, 'quantity')?.unit === 'fraction' && phrases.at(-1) === phrase

/** "Over 2 %" of a count is spoken of later as "that number": of those at the mark. */
function loosened(tests: readonly Test[]): readonly Test[] {
  return tests.map((test) =>
    test.op === '>' && test.value === 2 ? { ...test, op: '>=' as const } : test,
  )
}
