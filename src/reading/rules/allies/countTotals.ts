import type { AllyCode } from '../../../domain/ally'
import type { Among, Test } from '../../../domain/claim/readingTerms'
import type { FoundTests } from '../../clauses/foundTests'
import { before, type Frame, put, use } from '../../clauses/frame'
import { armed, type CountMeaning, isKind, isWord, type Phrase } from '../../phrases/phrase'
import { membersIn } from '../../state'
import type { Excluded, Names } from './countNames'

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

interface Parts {
  readonly count: CountMeaning
  readonly tests: FoundTests
  readonly year: number
  readonly range: { readonly among?: Among; readonly excluding?: readonly AllyCode[] }
  readonly names: Names
  readonly rests: readonly (Phrase | null | undefined)[]
  readonly exceptions: Excluded
}

/** Puts down a number or a part of allies, and the list that names them. */
export function putSome(
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

/** Puts down what is said of all, of none, or of all but some. */
export function putTotal(
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
  // "All five Nordic countries, apart from Iceland".
  const them = names.codes.filter((code) => !exceptions.codes.includes(code))
  if (names.codes.length > 0 && count.scope === 'all' && names.codes.length === count.of) {
    put(
      frame,
      { kind: 'set', scope: 'each', allies: them, ...named(tests), year },
      names.phrase,
      ...rests,
    )
    return
  }
  // Iceland has no armed forces and is on neither side of a test: leaving it out leaves nobody out.
  const left = armed(exceptions.codes)
  if (count.scope === 'all' && left.length > 0) {
    const opposite = flipped(tests)
    if (opposite === null) return
    const among = range.among === undefined ? {} : { among: range.among }
    put(
      frame,
      { kind: 'set', scope: 'only', allies: left, ...named(opposite), year, ...among },
      ...rests,
    )
    return
  }
  if (names.codes.length > 0) return
  const scope = count.scope === 'all' ? 'all' : 'none'
  if (scope === 'none') use(frame, ...frame.phrases.filter((one) => isKind(one, 'as-much')))
  const amongOnly = range.among === undefined ? {} : { among: range.among }
  put(
    frame,
    {
      kind: 'set',
      scope,
      allies: [],
      ...named(tests),
      year,
      ...(count.of === null ? {} : { of: count.of }),
      ...(left.length === 0 && count.scope === 'all' ? amongOnly : range),
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
  // Who did not raise spending cut it; a share of two decimals may well be what it was.
  const isCut = opposite === '<=' && test.value === 0 && (test.measure ?? found.measure) !== 'share'
  return { ...found, tests: [{ ...test, op: isCut ? '<' : opposite }] }
}
