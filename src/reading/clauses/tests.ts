import type { ReadingMeasure } from '../../domain/claim/readingMeasure'
import type { Op, Test } from '../../domain/claim/readingTerms'
import { as, isKind, isSign, isWord, type Phrase, type Quantity } from '../phrases/phrase'
import { type FoundTests, opOfVerb } from './foundTests'
import { before, cueOf, type Frame, negation, quantities, use, verbOf } from './frame'
import { isToldBeside, markTest } from './markTests'
import { riseTest } from './riseTests'
import { measureOfShare } from './shareMeasure'

const OPPOSITE: Partial<Record<Op, Op>> = { '>=': '<', '>': '<=', '<': '>=', '<=': '>' }

/** The test of a clause: a mark or a share that is met, exceeded or missed; or that spending rose or fell. */
export function testsOf(frame: Frame): FoundTests | null {
  const found = markTest(frame) ?? shareTests(frame) ?? riseTest(frame)
  if (found === null) return null
  const late = frame.phrases.some(
    (one) =>
      isKind(one, 'not') &&
      found.phrases.length > 0 &&
      found.phrases.every((phrase) => phrase.start < one.start) &&
      !frame.phrases.some((phrase) => isKind(phrase, 'verb') && phrase.start > one.start),
  )
  if (late || !negation(frame)) return found
  const [only, ...more] = found.tests
  const op = only === undefined ? undefined : OPPOSITE[only.op]
  if (only === undefined || more.length > 0 || op === undefined) return null
  return { ...found, tests: [{ ...only, op }] }
}

/** "Still fall short": of the mark that was spoken of before. */
export function shortOf(frame: Frame): FoundTests | null {
  const short = verbOf(frame, 'miss')
  const { mark } = frame.state
  const isBare = frame.phrases.every(
    (phrase) => !isKind(phrase, 'quantity', 'mark', 'unknown') || isToldBeside(frame, phrase),
  )
  const isShort = /^f[ae]ll|missed out|misses out/.test(short?.text ?? '')
  if (short === undefined || !isBare || mark === null || !isShort) return null
  return { measure: 'share', tests: [{ op: '<', value: mark }], phrases: [short] }
}

/** Shares that are compared with: "spend more than 2 %", "between 1.5 and 2 %", "2 % on equipment". */
function shareTests(frame: Frame): FoundTests | null {
  const isOfList = (phrase: Phrase) =>
    (frame.subject.actors?.codes.length ?? 0) > 1 &&
    as(before(frame, phrase), 'who')?.codes.length === 1
  const compared = quantities(frame, 'percent', 'fraction').filter(
    (phrase) => isCompared(frame, phrase) && !isOfList(phrase),
  )
  const shares = compared.slice(isItsOwn(frame, compared) ? 1 : 0)
  const [first] = shares
  const [second] = shares.slice(1).filter((phrase) => !isToldBeside(frame, phrase))
  if (first === undefined || shares.length > 2) return null
  const quantity = as(first, 'quantity')
  if (quantity === null) return null
  const measure = measureOfShare(frame, first)
  if (measure === null) return null
  const verb =
    verbOf(frame, 'be', 'spend', 'have', 'rank') ??
    (cueOf(frame.phrases, 'gdp') === undefined ? undefined : verbOf(frame, 'account'))
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

/** "Slovenia, at 1.61 %, is the only ally below 2 %": the first share is what the ally has, not what it is tested by. */
function isItsOwn({ phrases, subject }: Frame, [first, second]: readonly Phrase[]): boolean {
  if (first === undefined || second === undefined || subject.phrase === null) return false
  const from = phrases.indexOf(subject.phrase)
  const between = phrases.slice(from + 1, phrases.indexOf(first))
  const verb = phrases.slice(0, phrases.indexOf(second)).findLastIndex((one) => isKind(one, 'verb'))
  const isBeside = between.every((one) => isSign(one, ',') || isWord(one, 'at', 'with', 'on'))
  return from >= 0 && isBeside && verb > phrases.indexOf(first)
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

function opOfShare(frame: Frame, phrase: Phrase, quantity: Quantity): Op | null {
  const verb = opOfVerb(frame)
  if (quantity.isHedged) {
    const op = quantity.op === 'frac' ? '=' : quantity.op
    // "Missed exactly 2 %" is not at it.
    if (op === '=' && (verb === '<' || verb === '>')) return null
    // "No ally comes close to 5 %".
    if (op === 'nearly' && frame.subject.count?.scope === 'none') return '>='
    return op === '~' || op === 'just>' || op === 'nearly' ? null : op
  }
  const exact = frame.phrases.find((one) => isKind(one, 'exact'))
  if (exact !== undefined) {
    use(frame, exact)
    return verb === '<' || verb === '>' ? null : '='
  }
  if (verb !== null) return isItsObject(frame, phrase) ? verb : null
  const hedge = before(frame, phrase)
  const op = as(hedge, 'hedge')?.op
  if (op !== undefined) return op
  // "At 2 %" is a mark that is reached, "at 2.03 %" a figure.
  return Number.isInteger(quantity.value * 2) ? '>=' : '='
}

/** "Meeting the obligations, allocating 2.07 %": what is met is the obligations, not the figure. */
function isItsObject(frame: Frame, phrase: Phrase): boolean {
  const verb = verbOf(frame, 'miss', 'exceed', 'meet', 'lack')
  const from = verb === undefined ? -1 : frame.phrases.indexOf(verb)
  if (from > frame.phrases.indexOf(phrase)) return false
  return !frame.phrases
    .slice(from + 1, frame.phrases.indexOf(phrase))
    .some(
      (one) =>
        isKind(one, 'sign', 'unknown', 'mark', 'off') ||
        !['exceed', 'meet', 'spend', undefined].includes(as(one, 'verb')?.sense),
    )
}
