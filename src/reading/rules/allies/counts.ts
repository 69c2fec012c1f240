import type { AllyCode } from '../../domain/ally'
import type { Among, Test } from '../../domain/claim/readingTerms'
import { before, cueOf, type Frame, isDenied, put, quantities, use, verbOf } from '../clauses/frame'
import { type FoundTests, testsOf } from '../clauses/tests'
import { spanOfYears, whenOf } from '../clauses/when'
import { as, type CountMeaning, isKind, isWord, type Phrase } from '../phrases/phrase'
import { membersIn } from '../state'

/** How a reading names its tests: one test under the reading's measure, or each with its own. */
export function named({ measure, tests }: FoundTests): {
  measure?: NonNullable<FoundTests['measure']>
  test?: Test
  tests?: readonly Test[]
} {
  const [only] = tests
  if (measure !== null && only !== undefined && tests.length === 1) return { measure, test: only }
  return only !== undefined && tests.length === 1 ? { test: only } : { tests }
}

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

interface Parts {
  readonly count: CountMeaning
  readonly tests: FoundTests
  readonly year: number
  readonly range: { readonly among?: Among; readonly excluding?: readonly AllyCode[] }
  readonly names: Names
  readonly rests: readonly (Phrase | null | undefined)[]
  readonly exceptions: Excluded
}

function putSome(
  frame: Frame,
  { count, tests, year, range, names, rests, exceptions }: Parts,
): void {
  const isAside =
    exceptions.word !== undefined &&
    isWord(
      exceptions.word,
      'the exception being',
      'the exceptions being',
      'the only exception being',
      'the exception is',
      'the only exception is',
      'the sole exception being',
    )
  const over = isAside ? { ...(range.among === undefined ? {} : { among: range.among }) } : range
  const of = count.of === null ? {} : { of: count.of }
  const soft =
    count.op === '~' ||
    count.op === 'nearly' ||
    count.op === 'part:frac' ||
    count.op === 'part:nearly'
      ? { soft: true }
      : {}
  put(
    frame,
    {
      kind: 'count',
      ...named(tests),
      year,
      op: count.op,
      value: count.value,
      ...of,
      ...soft,
      ...over,
    },
    ...rests,
  )
  if (names.codes.length === 0) return
  if (names.isSample) {
    put(
      frame,
      { kind: 'set', scope: 'each', allies: names.codes, ...named(tests), year },
      names.phrase,
      names.word,
      ...rests,
    )
    return
  }
  if (count.op !== '=' || names.codes.length !== count.value) return
  put(
    frame,
    { kind: 'set', scope: 'only', allies: names.codes, ...named(tests), year, ...over },
    names.phrase,
    names.word,
    ...rests,
  )
}

function putTotal(
  frame: Frame,
  { count, tests, year, range, names, rests, exceptions }: Parts,
): void {
  if (count.scope === 'all-but') {
    const allies = names.codes
    const opposite = flipped(tests)
    if (allies.length > 0 && opposite !== null && allies.length === count.value) {
      put(
        frame,
        { kind: 'set', scope: 'only', allies, ...named(opposite), year },
        names.phrase,
        names.word,
        ...rests,
      )
      return
    }
    if (allies.length > 0) return
    const value = (count.of ?? membersIn(year)) - count.value
    put(frame, { kind: 'count', ...named(tests), year, op: '=', value }, ...rests)
    return
  }
  const turned = frame.subject.phrase === null ? undefined : before(frame, frame.subject.phrase)
  if (isKind(turned, 'not', 'hedge')) {
    const opposite = flipped(tests)
    if (opposite === null || count.scope !== 'all' || !isWord(turned, 'not')) return
    put(
      frame,
      { kind: 'count', ...named(opposite), year, op: '>=', value: 1, ...range },
      turned,
      ...rests,
    )
    return
  }
  if (count.scope === 'all' && exceptions.codes.length > 0) {
    const opposite = flipped(tests)
    if (opposite === null) return
    const among = range.among === undefined ? {} : { among: range.among }
    put(
      frame,
      { kind: 'set', scope: 'only', allies: exceptions.codes, ...named(opposite), year, ...among },
      ...rests,
    )
    return
  }
  if (names.codes.length > 0 && count.scope === 'all' && names.codes.length === count.of) {
    put(
      frame,
      { kind: 'set', scope: 'each', allies: names.codes, ...named(tests), year },
      names.phrase,
      ...rests,
    )
    return
  }
  if (names.codes.length > 0) return
  const scope = count.scope === 'all' ? 'all' : 'none'
  put(
    frame,
    {
      kind: 'set',
      scope,
      allies: [],
      ...named(tests),
      year,
      ...(count.of === null ? {} : { of: count.of }),
      ...range,
    },
    ...rests,
  )
}

const OPPOSITE = { '>=': '<', '>': '<=', '<': '>=', '<=': '>' } as const

/** Those that do not pass: only for one test that has an opposite. */
export function flipped(found: FoundTests): FoundTests | null {
  const [test, ...more] = found.tests
  if (test === undefined || more.length > 0 || !(test.op in OPPOSITE)) return null
  const opposite = OPPOSITE[test.op as keyof typeof OPPOSITE]
  const op = opposite === '<=' && test.value === 0 ? '<' : opposite
  return { ...found, tests: [{ ...test, op }] }
}

interface Excluded {
  readonly codes: readonly AllyCode[]
  readonly word: Phrase | undefined
  readonly phrase: Phrase | undefined
}

/** "Other than the USA", "besides us", "with the exception of Slovenia". */
export function excludedBy(frame: Frame): Excluded {
  const word = frame.phrases.find((phrase) => isKind(phrase, 'except'))
  const none: Excluded = { codes: [], word: undefined, phrase: undefined }
  if (word === undefined) return none
  const next = frame.phrases
    .slice(frame.phrases.indexOf(word) + 1)
    .find((phrase) => !isKind(phrase, 'plain', 'join', 'only'))
  const codes =
    as(next, 'who')?.codes ??
    (isKind(next, 'we') && frame.state.we !== null ? [frame.state.we] : [])
  return codes.length > 0 ? { codes, word, phrase: next } : none
}

interface Names {
  readonly codes: readonly AllyCode[]
  readonly phrase: Phrase | undefined
  /** "Including": only some of them. */
  readonly isSample: boolean
  readonly word: Phrase | undefined
}

/** The list that says which: behind a colon, in brackets, or beside the number. */
function namesOf(frame: Frame, excluded: Phrase | undefined): Names {
  const whos = frame.phrases.filter(
    (phrase) =>
      as(phrase, 'who') !== null && phrase !== excluded && phrase !== frame.subject.phrase,
  )
  const [phrase, ...more] = whos
  const codes = as(phrase, 'who')?.codes ?? []
  if (phrase === undefined || more.length > 0 || codes.length === 0)
    return { codes: [], phrase: undefined, isSample: false, word: undefined }
  const word = frame.phrases
    .slice(0, frame.phrases.indexOf(phrase))
    .findLast((one) => !isKind(one, 'plain', 'sign', 'all'))
  const isSample = isKind(word, 'including')
  return { codes, phrase, isSample, word: isSample ? word : undefined }
}

/** "All but three …; Albania, Norway and Turkey …": as many names in a clause that follows. */
function namesBeyond(frame: Frame, size: number): Names {
  const end = frame.phrases.at(-1)?.end ?? 0
  const phrase = frame.sentence.find((one) => one.start >= end && as(one, 'who') !== null)
  const codes = as(phrase, 'who')?.codes ?? []
  const isThose = phrase !== undefined && codes.length === size
  return { codes: isThose ? codes : [], phrase: undefined, isSample: false, word: undefined }
}

/** "One fewer than in 2021", "that number was just 3 in 2014": counts told by the test of the one before. */
export function readOnCount(frame: Frame, count: CountMeaning | null): void {
  const tests = frame.state.tests
  if (tests === null) return
  const number = frame.phrases.find(
    (phrase) => as(phrase, 'number') !== null && !frame.used.has(phrase),
  )
  const found = as(number, 'number')
  if (number === undefined || found === null || found.value > 32 || !Number.isInteger(found.value))
    return
  const at = frame.phrases.indexOf(number)
  const step = frame.phrases[at + 1]
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
  if (isKind(verbOf(frame, 'rise', 'fall'))) return
  use(frame, cueOf(frame.phrases, 'size'))
  put(
    frame,
    { kind: 'count', ...rest, year: when.year, op: '=', value: found.value },
    number,
    when.phrase,
  )
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
    (one) => as(one, 'count')?.op.toString().startsWith('part:') === true,
  )
  const count = as(phrase, 'count')
  const { tests, year } = frame.state
  const isOther = frame.phrases.some((one) => isKind(one, 'mark', 'who', 'quantity'))
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

/** "Over 2 %" of a count is spoken of later as "that number": of those at the mark. */
function loosened(tests: readonly Test[]): readonly Test[] {
  return tests.map((test) =>
    test.op === '>' && test.value === 2 ? { ...test, op: '>=' as const } : test,
  )
}
