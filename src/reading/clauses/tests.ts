import type { ReadingMeasure } from '../../domain/claim/readingMeasure'
import type { Op, Test } from '../../domain/claim/readingTerms'
import { as, isKind, isWord, type MarkMeaning, type Phrase, type Quantity } from '../phrases/phrase'
import { after, before, cueOf, type Frame, negation, quantities, use, verbOf } from './frame'
import { spanOfYears } from './when'

/** What allies are tested by in a clause, with the measure, and whether it is a mark. */
export interface FoundTests {
  readonly measure: ReadingMeasure | null
  readonly tests: readonly Test[]
  readonly phrases: readonly Phrase[]
}

const OPPOSITE: Partial<Record<Op, Op>> = { '>=': '<', '>': '<=', '<': '>=', '<=': '>' }

/** The test of a clause: a mark or a share that is met, exceeded or missed; or that spending rose or fell. */
export function testsOf(frame: Frame): FoundTests | null {
  const found = markTest(frame) ?? shareTests(frame) ?? riseTest(frame)
  if (found === null) return null
  const late = frame.phrases.some(
    (one) =>
      isKind(one, 'not') &&
      found.phrases.length > 0 &&
      found.phrases.every((phrase) => phrase.start < one.start),
  )
  if (late || !negation(frame)) return found
  const [only, ...more] = found.tests
  const op = only === undefined ? undefined : OPPOSITE[only.op]
  if (only === undefined || more.length > 0 || op === undefined) return null
  return { ...found, tests: [{ ...only, op }] }
}

/** How the verb compares: reaching is at or above, exceeding above, missing below. */
export function opOfVerb(frame: Frame): Op | null {
  const meet = verbOf(frame, 'miss', 'exceed', 'meet', 'lack')
  const sense = as(meet, 'verb')?.sense
  use(frame, meet)
  if (
    verbOf(frame, 'meet') !== undefined &&
    verbOf(frame, 'exceed') !== undefined &&
    frame.phrases.some((one) => isWord(one, 'or'))
  ) {
    use(frame, verbOf(frame, 'meet'), verbOf(frame, 'exceed'))
    return '>='
  }
  if (sense === 'miss' || sense === 'lack') return '<'
  if (sense === 'exceed') return '>'
  return sense === 'meet' ? '>=' : null
}

function markTest(frame: Frame): FoundTests | null {
  const phrase = frame.phrases.find(
    (one) => isKind(one, 'mark', 'markback') && !frame.used.has(one),
  )
  if (phrase === undefined) return backTest(frame)
  const mark: MarkMeaning = as(phrase, 'mark') ?? { is: 'mark', measure: null, value: null }
  const hedge = before(frame, phrase)
  const hedged = as(hedge, 'hedge')?.op ?? null
  const op =
    hedged === null
      ? (opOfVerb(frame) ?? (isAt(frame, phrase) ? '>=' : null))
      : hedgeOp(frame, hedged)
  if (op === null) return null
  const verbs = verbOf(frame, 'be', 'spend', 'have', 'rank')
  const phrases = [phrase, hedged === null ? undefined : hedge, verbs].filter(
    (one) => one !== undefined,
  )
  if (mark.measure === 'both')
    return op === '>=' || op === '<' ? bothMarks(frame, op, phrases) : null
  const value = markValue(frame, mark)
  if (value === null) return null
  const twin = twinOf(frame, phrase, value)
  if (twin !== null && op === '>=') {
    const other = as(twin, 'quantity')?.value ?? 0
    const tests: Test[] = [Math.min(value, other), Math.max(value, other)].map((one) => ({
      measure: one < 15 ? 'share' : 'equip',
      op,
      value: one,
    }))
    return { measure: null, tests, phrases: [...phrases, twin] }
  }
  return { measure: mark.measure ?? 'share', tests: [{ op, value }], phrases }
}

/** "Nine are below it", "only three reach it": the mark that was spoken of just before. */
function backTest(frame: Frame): FoundTests | null {
  const value = frame.state.mark
  if (value === null || quantities(frame, 'percent', 'money', 'points', 'times').length > 0)
    return null
  const at = frame.phrases.findIndex(
    (one, index) =>
      index > 0 &&
      isWord(one, 'it', 'that', 'this') &&
      isKind(frame.phrases[index - 1], 'hedge', 'verb'),
  )
  const [lead, phrase] = [frame.phrases[at - 1], frame.phrases[at]]
  if (lead === undefined || phrase === undefined) return null
  const isLast = frame.phrases.slice(at + 1).every((one) => isKind(one, 'year', 'plain', 'sign'))
  const hedge = as(lead, 'hedge')?.op
  const op = hedge === undefined ? opOfVerb(frame) : hedgeOp(frame, hedge)
  if (!isLast || op === null) return null
  return {
    measure: 'share',
    tests: [{ op, value }],
    phrases: [lead, phrase, verbOf(frame, 'be')].filter((one) => one !== undefined),
  }
}

/** The other mark in "the 2 % and the 20 % guideline". */
function twinOf(frame: Frame, mark: Phrase, value: number): Phrase | null {
  const at = frame.phrases.indexOf(mark)
  const twin = frame.phrases
    .slice(Math.max(0, at - 3), at)
    .find((one) => as(one, 'quantity')?.unit === 'percent')
  const other = as(twin, 'quantity')
  const isJoined = frame.phrases.slice(Math.max(0, at - 2), at).some((one) => isWord(one, 'and'))
  return twin !== undefined &&
    other !== null &&
    !other.isHedged &&
    isJoined &&
    other.value < 15 !== value < 15
    ? twin
    : null
}

/** Of many allies "just above" is above; of one it is a figure close to the mark. */
function hedgeOp({ subject }: Frame, op: Op): Op | null {
  const isOne = subject.actors?.codes.length === 1
  if (op === 'just>' || op === 'nearly') return isOne ? op : op === 'just>' ? '>' : '<'
  return op === '~' || op === '=' ? null : op
}

function isAt(frame: Frame, phrase: Phrase): boolean {
  return (
    isWord(before(frame, phrase), 'at', 'on', 'above', 'to') && verbOf(frame, 'be') !== undefined
  )
}

function bothMarks(frame: Frame, op: Op, phrases: readonly Phrase[]): FoundTests | null {
  if (op !== '>=') return null
  use(
    frame,
    ...quantities(frame, 'percent').filter((one) =>
      [2, 20].includes(as(one, 'quantity')?.value ?? 0),
    ),
  )
  use(frame, ...frame.phrases.filter((one) => as(one, 'mark') !== null))
  const tests: Test[] = [
    { measure: 'share', op, value: 2 },
    { measure: 'equip', op, value: 20 },
  ]
  return { measure: null, tests, phrases }
}

/** The value of a mark: said with it, or the last one spoken of, or the only one there was on that day. */
export function markValue({ day, state }: Frame, mark: MarkMeaning): number | null {
  if (mark.value !== null) return mark.value
  if (mark.isNew === true) return state.newMark ?? (day.said >= '2025-06-25' ? 3.5 : null)
  if (state.mark !== null) return state.mark
  return day.said < '2025-06-25' ? 2 : null
}

/** Shares that are compared with: "spend more than 2 %", "between 1.5 and 2 %", "2 % on equipment". */
function shareTests(frame: Frame): FoundTests | null {
  const shares = quantities(frame, 'percent', 'fraction').filter((phrase) =>
    isCompared(frame, phrase),
  )
  const [first, second] = shares
  if (first === undefined || shares.length > 2) return null
  const quantity = as(first, 'quantity')
  if (quantity === null) return null
  const measure = measureOfShare(frame, first)
  if (measure === null) return null
  const verb = verbOf(frame, 'be', 'spend', 'have', 'rank')
  if (quantity.high !== undefined) {
    if (second !== undefined) return null
    const tests: Test[] = [
      { measure, op: '>=', value: quantity.value },
      { measure, op: '<=', value: quantity.high },
    ]
    return { measure: null, tests, phrases: [first, verb].filter((one) => one !== undefined) }
  }
  const op = opOfShare(frame, first, quantity)
  if (op === null) return null
  const test: Test =
    op === '=' ? { op, value: quantity.value, prec: 0.01 } : { op, value: quantity.value }
  const phrases = [first, verb].filter((one) => one !== undefined)
  const times = quantity.unit === 'fraction' ? 100 : 1
  if (times !== 1)
    return second === undefined
      ? {
          measure,
          tests: [{ ...test, value: Math.round(quantity.value * 1e4) / 100 }],
          phrases: [first, verb].filter((one) => one !== undefined),
        }
      : null
  const justAbove = second === undefined ? orJustAbove(frame, first) : null
  if (justAbove !== null) {
    const tests: Test[] = [
      { measure, op: '>=', value: quantity.value },
      { measure, op: '<=', value: Math.round(quantity.value * 105) / 100 },
    ]
    return { measure: null, tests, phrases: [...phrases, ...justAbove] }
  }
  return second === undefined
    ? { measure, tests: [test], phrases }
    : withSecond(frame, measure, test, second, phrases)
}

/** "At 2 per cent or only just above it". */
function orJustAbove(frame: Frame, first: Phrase): readonly Phrase[] | null {
  const at = frame.phrases.indexOf(first)
  const tail = frame.phrases.slice(at + 1, at + 8)
  const hedge = tail.find((phrase) => as(phrase, 'hedge')?.op === 'just>')
  return hedge !== undefined && tail.some((phrase) => isWord(phrase, 'or'))
    ? [hedge, ...tail.filter((one) => isKind(one, 'pronoun'))]
    : null
}

function withSecond(
  frame: Frame,
  measure: ReadingMeasure,
  test: Test,
  second: Phrase,
  phrases: readonly Phrase[],
): FoundTests | null {
  const quantity = as(second, 'quantity')
  const other = measureOfShare(frame, second)
  const op = quantity === null ? null : opOfShare(frame, second, quantity)
  if (quantity === null || other === null || op === null) return null
  if (other === measure && (!quantity.isHedged || test.op === '=')) return null
  const tests: Test[] = [
    { measure, ...test },
    { measure: other, op, value: quantity.value },
  ]
  return { measure: null, tests, phrases: [...phrases, second] }
}

function isCompared(frame: Frame, phrase: Phrase): boolean {
  return !isWord(before(frame, phrase), 'by', 'up from', 'from')
}

/** Of GDP, or of the defence budget for equipment; `null` where it is a part of something else. */
export function measureOfShare(frame: Frame, phrase: Phrase): ReadingMeasure | null {
  const at = frame.phrases.indexOf(phrase)
  const tail = frame.phrases.slice(at + 1)
  const stop = tail.findIndex((one) => as(one, 'quantity') !== null || isWord(one, 'and', 'but'))
  const own = stop < 0 ? tail : tail.slice(0, stop)
  const value = as(phrase, 'quantity')?.value ?? 0
  const of = partOf(frame, at)
  if (of === 'other' || (of === 'gdp' && isSpentOnOther(tail))) return null
  const equipment =
    cueOf(own, 'equipment') ??
    (of === 'budget' || as(phrase, 'quantity')?.unit === 'fraction' || value >= 15
      ? cueOf(frame.phrases, 'equipment')
      : undefined)
  if (equipment !== undefined && of !== 'gdp') {
    use(frame, equipment)
    return 'equip'
  }
  if (of === 'budget' || value >= 15 || as(phrase, 'quantity')?.unit === 'fraction') return null
  return 'share'
}

/** "2 % of GDP on pensions": spent on something else than defence. */
function isSpentOnOther(tail: readonly Phrase[]): boolean {
  const at = tail.findIndex((one) => as(one, 'cue')?.cue === 'gdp')
  const word = tail[at + 1]
  if (!isWord(word, 'on', 'for', 'to', 'into', 'in')) return false
  const head = tail
    .slice(at + 2)
    .find((one) => !isKind(one, 'plain', 'pronoun', 'we', 'possessive', 'who', 'nato'))
  return (
    isKind(head, 'unknown', 'off', 'foreign', 'event') ||
    (as(head, 'cue')?.cue === 'equipment' && !isWord(word, 'in'))
  )
}

/** What the number is a part of, by the words right behind it. */
export function partOf(frame: Frame, at: number): 'gdp' | 'budget' | 'other' | 'nothing' {
  const tail = frame.phrases.slice(at + 1, at + 8)
  const isPart = isWord(tail[0], 'of') || as(frame.phrases[at], 'quantity')?.unit === 'fraction'
  if (!isPart) {
    const next = as(tail[0], 'cue')?.cue
    return next === 'gdp' ? 'gdp' : 'nothing'
  }
  const head = tail
    .slice(isWord(tail[0], 'of') ? 1 : 0)
    .find(
      (one) =>
        !isKind(one, 'plain', 'pronoun', 'we', 'who', 'possessive', 'together', 'all') &&
        !isWord(one, "nation's"),
    )
  const cue = as(head, 'cue')?.cue
  if (cue === 'gdp') return 'gdp'
  return cue === 'budget' || cue === 'defence' ? 'budget' : 'other'
}

function opOfShare(frame: Frame, phrase: Phrase, quantity: Quantity): Op | null {
  const verb = opOfVerb(frame)
  if (quantity.isHedged) {
    const op = quantity.op === 'frac' ? '=' : quantity.op
    if (op === 'just>') return '>'
    if (op === 'nearly') return '<'
    return op === '~' ? null : op
  }
  const exact = frame.phrases.find((one) => isKind(one, 'exact'))
  if (exact !== undefined) {
    use(frame, exact)
    return '='
  }
  if (verb !== null) return verb
  const hedge = before(frame, phrase)
  const op = as(hedge, 'hedge')?.op
  return op === undefined ? '>=' : op
}

/** "Raised their defence spending": real growth of the year, or a change since an earlier one. */
function riseTest(frame: Frame): FoundTests | null {
  const verb = verbOf(frame, 'rise', 'fall')
  const sense = as(verb, 'verb')?.sense
  if (verb === undefined || quantities(frame, 'percent', 'points', 'money', 'times').length > 0)
    return null
  const object =
    cueOf(frame.phrases, 'defence', 'budget', 'share', 'gdp') ??
    cueOf(frame.sentence, 'defence', 'budget', 'share')
  if (object === undefined) return null
  const isShare = cueOf(frame.phrases, 'share', 'gdp') !== undefined
  const span = spanOfYears(frame)
  const op: Op = sense === 'rise' ? '>' : '<'
  use(frame, verb, object, span?.phrase, cueOf(frame.phrases, 'real'), after(frame, verb))
  if (span !== null) {
    const measure = isShare ? 'share' : 'usd_constant'
    return {
      measure: null,
      tests: [{ measure, change_from: span.from, op, value: 0 }],
      phrases: [verb, span.phrase],
    }
  }
  return isShare
    ? null
    : { measure: 'real_growth', tests: [{ op, value: 0 }], phrases: [verb, object] }
}
