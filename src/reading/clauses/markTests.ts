import type { Op, Test } from '../../domain/claim/readingTerms'
import { as, isKind, isSign, isWord, type MarkMeaning, type Phrase } from '../phrases/phrase'
import { type FoundTests, opOfVerb } from './foundTests'
import { before, type Frame, quantities, use, verbOf } from './frame'
import { isEquipmentShare } from './shareMeasure'

/** The test of a mark by name: met, exceeded or missed; both marks at once; "it" of the last one. */
export function markTest(frame: Frame): FoundTests | null {
  const phrase = frame.phrases.find(
    (one) => isKind(one, 'mark', 'markback') && !frame.used.has(one),
  )
  if (phrase === undefined) return backTest(frame)
  const said: MarkMeaning = as(phrase, 'mark') ?? { is: 'mark', measure: null, value: null }
  const mark = ofEquipment(frame, said) ?? said
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
  if (mark.measure === 'both') return bothMarks(frame, op, phrases)
  const value = markValue(frame, mark, phrase.text)
  if (value === null) return null
  const other = otherMark(frame, phrase, mark)
  if (other !== null && op === '>=') {
    const both = [mark, other.mark].map(({ measure, value: least }) => ({
      measure: measure === 'equip' ? ('equip' as const) : ('share' as const),
      op,
      value: least ?? value,
    }))
    return { measure: null, tests: both, phrases: [...phrases, other.phrase] }
  }
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
  const test: Test = op === '=' ? { op, value, prec: 0.01 } : { op, value }
  return { measure: mark.measure ?? 'share', tests: [test], phrases }
}

/** "Italy's equipment share is just above the guideline": the one for equipment. */
const ofEquipment = ({ phrases }: Frame, { measure, value }: MarkMeaning): MarkMeaning | null =>
  measure === null && (value ?? 20) >= 15 && isEquipmentShare(phrases)
    ? { is: 'mark', measure: 'equip', value: value ?? 20 }
    : null

/** "Nine are below it", "only three reach it": the mark that was spoken of just before. */
function backTest(frame: Frame): FoundTests | null {
  const value = frame.state.mark
  const figures = quantities(frame, 'percent', 'money', 'points', 'times')
  if (value === null || figures.some((one) => !isToldBeside(frame, one))) return null
  const at = frame.phrases.findIndex(
    (one, index) =>
      index > 0 &&
      isWord(one, 'it', 'that', 'this') &&
      isKind(frame.phrases[index - 1], 'hedge', 'verb'),
  )
  const [lead, phrase] = [frame.phrases[at - 1], frame.phrases[at]]
  if (lead === undefined || phrase === undefined) return null
  // "Three missed it: Albania, …": who they are is told behind the colon.
  const tail = frame.phrases.slice(at + 1)
  const colon = tail.findIndex((one) => isSign(one, ':'))
  const isLast = tail
    .slice(0, colon < 0 ? tail.length : colon)
    .every((one) => isKind(one, 'year', 'plain', 'sign', 'quantity', 'prep', 'cue'))
  const hedge = as(lead, 'hedge')?.op
  const op = hedge === undefined ? opOfVerb(frame) : hedgeOp(frame, hedge)
  if (!isLast || op === null) return null
  return {
    measure: 'share',
    tests: [{ op, value }],
    phrases: [lead, phrase, verbOf(frame, 'be')].filter((one) => one !== undefined),
  }
}

/** "Is below 2 %, at 1.98": the figure itself, behind the limit. */
export function isToldBeside(frame: Frame, phrase: Phrase): boolean {
  const isExact = as(phrase, 'quantity')?.isHedged === false
  return (
    isExact && isWord(before(frame, phrase), 'at', 'with') && isSign(before(frame, phrase, 2), ',')
  )
}

/** "The 2 % guideline and the guideline on equipment": both of them. */
function otherMark(frame: Frame, first: Phrase, { measure }: MarkMeaning) {
  const at = frame.phrases.indexOf(first)
  const [and, phrase] = frame.phrases.slice(at + 1, at + 3)
  const mark = as(phrase, 'mark')
  const isOther = mark?.value != null && mark.measure !== measure && mark.measure !== 'both'
  if (!isWord(and, 'and', 'as well as') || phrase === undefined || mark === null || !isOther)
    return null
  return { mark, phrase }
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
  return op === '~' ? null : op
}

function isAt(frame: Frame, phrase: Phrase): boolean {
  const isBare = !frame.phrases.some((one) => isKind(one, 'verb'))
  return (
    isWord(before(frame, phrase), 'at', 'on', 'above', 'to') &&
    (verbOf(frame, 'be') !== undefined || isBare || isKind(before(frame, phrase, 2), 'allies'))
  )
}

/** Both are met, or both missed; who does not meet both may well meet one. */
function bothMarks(frame: Frame, op: Op, phrases: readonly Phrase[]): FoundTests | null {
  const isMissed = op === '<' && !frame.phrases.some((one) => isKind(one, 'not'))
  if (op !== '>=' && !isMissed) return null
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

/** What allies have agreed on. */
export const AGREED: readonly number[] = [2, 3.5]

/** The value of a mark: said with it, or the last one spoken of, or the only one there was on that day. */
export function markValue(
  { day, state, phrases }: Frame,
  mark: MarkMeaning,
  text = '',
): number | null {
  if (mark.value !== null) return mark.value
  if (mark.isNew === true) return state.newMark ?? (day.said >= '2025-06-25' ? 3.5 : null)
  if (state.mark !== null && (AGREED.includes(state.mark) || state.mark === state.namedMark))
    return state.mark
  // "Only Greece is above 3 %. Those below the guideline …": a limit is not the guideline, but may be "the line".
  if (state.mark !== null && !/guideline|target|goal|pledge|commitment|benchmark/.test(text))
    return null
  if (state.namedMark !== null) return state.namedMark
  // Until 2024 there was only one, whenever it is spoken of.
  const isOld = phrases.some((one) => {
    const year = as(one, 'year')
    return year?.role === 'in' && year.year < 2025
  })
  return isOld || day.said < '2025-06-25' ? 2 : null
}
