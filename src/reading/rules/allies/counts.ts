import type { FoundTests } from '../../clauses/foundTests'
import { before, type Frame, isDenied, put, quantities, use } from '../../clauses/frame'
import { testsOf } from '../../clauses/tests'
import { spanOfYears, whenOf } from '../../clauses/when'
import { as, isKind, isWord } from '../../phrases/phrase'
import { excludedBy, namesBeyond, namesOf } from './countNames'
import { readOnCount } from './countsAgain'
import { named, putSome, putTotal } from './countTotals'

/** "Nine of the 30 members …", "all …", "nobody …", "all but three …", with the list that may follow. */
export function readCount(frame: Frame): void {
  const { count, phrase } = frame.subject
  if (count === null) return
  const excluding = excludedBy(frame)
  const own = namesOf(frame, excluding.phrase)
  const names =
    own.codes.length === 0 && count.scope === 'all-but' ? namesBeyond(frame, count.value) : own
  if (
    phrase === null &&
    quantities(frame, 'percent').length === 0 &&
    frame.phrases.every((one) => !isKind(one, 'mark'))
  ) {
    readOnCount(frame, count)
    return
  }
  const span = spanOfYears(frame)
  const tests = testsOf(frame) ?? samesOf(frame)
  if (tests === null) return
  const isTotal = count.scope !== 'some'
  const turned = frame.subject.phrase === null ? undefined : before(frame, frame.subject.phrase)
  if (isTotal && isDenied(frame) && !isWord(turned, 'not')) return
  const old = formerOf(frame)
  if (old !== null && isDenied(frame)) return
  const when = whenOf(frame, null, old?.year ?? null)
  if ('reason' in when) return
  const year = span === null ? when.year : span.to
  const range = {
    ...(count.among === null ? {} : { among: count.among }),
    ...(excluding.codes.length > 0 ? { excluding: excluding.codes } : {}),
  }
  const rests = [...tests.phrases, when.phrase, excluding.word, excluding.phrase]
  if (old !== null && count.scope === 'some' && old.of < year)
    put(
      frame,
      { kind: 'count', ...named(tests), year: old.of, op: old.op, value: old.value, ...range },
      old.phrase,
      old.year,
    )
  const parts = { count, tests, year, range, names, rests, exceptions: excluding }
  if (count.scope === 'some') putSome(frame, parts)
  else putTotal(frame, parts)
}

/** "Up from just three in 2014": the count of an earlier year. */
function formerOf(frame: Frame) {
  for (const [at, phrase] of frame.phrases.entries()) {
    const number = as(phrase, 'number')
    const lead = frame.phrases.slice(0, at).findLast((one) => !isKind(one, 'only', 'hedge'))
    const year = as(frame.phrases[at + 1], 'year')
    if (
      number === null ||
      year === null ||
      !isWord(lead, 'from', 'compared with', 'compared to', 'against')
    )
      continue
    const hedge = as(frame.phrases[at - 1], 'hedge')
    if (hedge !== null) use(frame, frame.phrases[at - 1])
    return {
      phrase,
      value: number.value,
      op: hedge?.op ?? ('=' as const),
      of: year.year,
      year: frame.phrases[at + 1] ?? phrase,
    }
  }
  return null
}

/** "23 of them do so": the mark or the test that was spoken of before. */
function samesOf(frame: Frame): FoundTests | null {
  const word = frame.phrases.find((phrase) =>
    isWord(phrase, 'do so', 'does so', 'did so', 'do', 'did'),
  )
  const { tests, mark } = frame.state
  if (word === undefined || frame.phrases.some((phrase) => isKind(phrase, 'not', 'unknown')))
    return null
  const [only, ...more] = tests ?? []
  use(frame, word)
  if (only !== undefined && more.length === 0)
    return {
      measure: only.measure ?? 'share',
      tests: [{ op: only.op, value: only.value }],
      phrases: [word],
    }
  return mark === null
    ? null
    : { measure: 'share', tests: [{ op: '>=', value: mark }], phrases: [word] }
}
