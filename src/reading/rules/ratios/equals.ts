import type { Op } from '../../../domain/claim/readingTerms'
import { before, cueOf, type Frame, put, verbOf } from '../../clauses/frame'
import { whenOf } from '../../clauses/when'
import { as, isKind, isWord } from '../../phrases/phrase'
import {
  eitherMeant,
  isOfOtherYear,
  measureOfSpending,
  negated,
  otherSide,
  type Side,
  verbs,
} from './sides'

/** "Just below the NATO average of 2.11 per cent". */
export function readAverage(frame: Frame, a: Side): void {
  const average = cueOf(frame.phrases, 'average')
  const hedge = frame.phrases.find((one) => as(one, 'hedge') !== null && !frame.used.has(one))
  const op = as(hedge, 'hedge')?.op
  if (
    average === undefined ||
    hedge === undefined ||
    op === undefined ||
    typeof a === 'object' ||
    a === 'NATO' ||
    negated(frame)
  )
    return
  const at = frame.phrases.indexOf(hedge)
  const isNato = frame.phrases
    .slice(at + 1, frame.phrases.indexOf(average))
    .some((one) => isKind(one, 'nato', 'allies'))
  const when = whenOf(frame)
  if (!isNato || 'reason' in when || !['>', '<', 'just>', 'nearly'].includes(op)) return
  put(
    frame,
    {
      kind: 'compare',
      a,
      b: 'NATO',
      op: op === '>' || op === 'just>' ? '>' : '<',
      measure: 'share',
      year: when.year,
    },
    hedge,
    average,
    when.phrase,
    verbOf(frame, 'be'),
  )
}

/** "Does not spend as much of its GDP on defence as Sweden": less. */
export function readNotAsMuch(frame: Frame, a: Side): void {
  const much = frame.phrases.find((one) => isKind(one, 'as-much'))
  const [not, ...more] = frame.phrases.filter((one) => isKind(one, 'not'))
  if (much === undefined || not === undefined || more.length > 0 || not.start > much.start) return
  const isVerb = isWord(not, 'not', "n't") && isKind(before(frame, not), 'question', 'verb')
  const tail = frame.phrases.slice(frame.phrases.indexOf(much) + 1)
  const link = /as$/.test(much.text) ? -1 : tail.findIndex((one) => isWord(one, 'as'))
  const other = otherSide(frame, frame.phrases.indexOf(tail[link + 1] ?? much))
  const measure = measureOfSpending(frame)
  const when = whenOf(frame)
  if (!isVerb || other === null || measure === null || 'reason' in when) return
  if (typeof a === 'object' || typeof other.side === 'object' || other.side === 'others') return
  if (as(before(frame, much), 'quantity') !== null) return
  put(
    frame,
    {
      kind: 'compare',
      a,
      b: other.side,
      op: '<',
      measure,
      year: when.year,
      ...eitherMeant(frame, measure),
    },
    not,
    much,
    ...other.phrases,
    when.phrase,
    ...verbs(frame),
  )
}

const ROUGH: readonly Op[] = ['~', 'nearly', '>=']

/** "Spends almost as much on defence as Italy", "is as much as Denmark's", where a share to two decimals is told. */
export function readAsMuch(frame: Frame, a: Side): void {
  const { phrases } = frame
  const much = phrases.find(
    (one) =>
      isKind(one, 'as-much') && !frame.used.has(one) && as(before(frame, one), 'quantity') === null,
  )
  if (much === undefined || negated(frame) || typeof a === 'object' || a === 'others') return
  const tail = phrases.slice(phrases.indexOf(much) + 1)
  const link = /as$/.test(much.text) ? -1 : tail.findIndex((one) => isWord(one, 'as'))
  const next = tail[link + 1]
  if (next === undefined || (link < 0 && !/as$/.test(much.text))) return
  const other = isKind(next, 'who') ? otherSide(frame, phrases.indexOf(next)) : null
  const measure = measureOfSpending(frame)
  const when = whenOf(frame)
  if (other === null || measure === null || 'reason' in when || other.side === a) return
  if (typeof other.side === 'object' || isOfOtherYear(frame, other.phrases)) return
  const hedge = before(frame, much)
  const said = as(hedge, 'hedge')?.op
  const isRough = said !== undefined && ROUGH.includes(said)
  const isExact =
    said === undefined &&
    measure === 'share' &&
    frame.sentence.some((one) => {
      const figure = as(one, 'quantity')
      return figure?.unit === 'percent' && figure.prec < 0.1 && !figure.isHedged
    })
  if (!isRough && !isExact) return
  put(
    frame,
    {
      kind: 'compare',
      a,
      b: other.side,
      op: isRough ? said : '=',
      measure,
      year: when.year,
      ...(isRough && said !== '>=' ? { soft: true } : {}),
      ...eitherMeant(frame, measure),
    },
    much,
    isRough ? hedge : null,
    ...other.phrases,
    when.phrase,
    ...verbs(frame),
    ...tail.slice(0, link + 1).filter((one) => isWord(one, 'as')),
  )
}

/** "Exactly the same as Belgium's". */
export function readSame(frame: Frame, a: Side): void {
  const same = frame.phrases.find((one) => isKind(one, 'same'))
  if (same === undefined || negated(frame)) return
  const { actors } = frame.subject
  const measure = measureOfSpending(frame) ?? (frame.state.isOnTopic ? 'share' : null)
  const when = whenOf(frame)
  const both = actors?.codes.length === 2 ? actors.codes : null
  const other = both === null ? otherSide(frame, frame.phrases.indexOf(same) + 1) : null
  if (measure === null || 'reason' in when) return
  const [one, two] = both ?? [a, other?.side]
  if (
    one === undefined ||
    two === undefined ||
    typeof one === 'object' ||
    two === 'others' ||
    typeof two === 'object'
  )
    return
  put(
    frame,
    {
      kind: 'compare',
      a: one,
      b: two,
      op: '=',
      measure,
      year: when.year,
      ...eitherMeant(frame, measure),
    },
    same,
    ...(other?.phrases ?? []),
    when.phrase,
    ...verbs(frame),
    ...frame.phrases.filter((phrase) => isWord(phrase, 'as')),
  )
}
