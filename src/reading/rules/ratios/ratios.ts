import type { Op } from '../../../domain/claim/readingTerms'
import { after, before, cueOf, type Frame, put, quantities, use, verbOf } from '../../clauses/frame'
import { whenOf } from '../../clauses/when'
import { as, isKind, isWord } from '../../phrases/phrase'
import { FIRST_YEAR } from '../../state'
import { whoOf } from '../owners'
import { pastYears } from '../peaks'
import { readAverage, readMoreThan, readSame } from './comparisons'
import { readAhead } from './overtaking'
import { measureOfSpending, negated, otherSide, type Side, verbs } from './sides'
import { isOfAll } from './wholes'

/** One over another, one against another: parts of NATO's total, multiples, more and less, overtaking. */
export function readRatio(frame: Frame): void {
  if (readRest(frame)) return
  const { actors } = frame.subject
  if (actors === null) return
  const side: Side | null = whoOf(actors) ?? (actors.codes.length > 1 ? actors.codes : null)
  if (side === null) return
  readPart(frame, side)
  readMultiple(frame, side)
  readMoreThan(frame, side)
  readSame(frame, side)
  readAverage(frame, side)
  readAhead(frame, side)
}

/** "The rest of the members combined spend less than half of what the U.S. does": NATO less whom they are compared with. */
function readRest(frame: Frame): boolean {
  const spend = verbOf(frame, 'spend')
  const rest = frame.phrases.find((one) => isKind(one, 'others'))
  if (rest === undefined || spend === undefined || rest.start > spend.start) return false
  use(frame, rest, ...frame.phrases.filter((one) => isKind(one, 'together')))
  readMultiple(frame, 'others')
  readMoreThan(frame, 'others')
  return true
}

/** "Accounts for 66 % of NATO's total", "pays two-thirds of all defence spending in the alliance". */
function readPart(frame: Frame, num: Side): void {
  if (num === 'NATO') return
  for (const phrase of quantities(frame, 'percent', 'fraction')) {
    const quantity = as(phrase, 'quantity')
    const verb = verbOf(frame, 'account', 'spend', 'be', 'equal')
    if (
      quantity === null ||
      quantity.high !== undefined ||
      !isOfAll(frame, phrase) ||
      negated(frame)
    )
      continue
    const span = pastYears(frame)
    const when = span === null ? whenOf(frame, phrase) : { ...span, year: span.to }
    if ('reason' in when || (span !== null && span.from < FIRST_YEAR)) continue
    const isPercent = quantity.unit === 'percent'
    const op: Op = quantity.op
    const soft =
      op === 'frac' || op === '~' || op === 'nearly' || op === 'just>' ? { soft: true } : {}
    const value = Math.round(isPercent ? quantity.value * 100 : quantity.value * 1e4) / 1e4
    const said = isPercent ? Math.round(quantity.value * 100) / 1e4 : value
    const prec = isPercent ? quantity.prec / 100 : null
    use(
      frame,
      cueOf(frame.phrases, 'defence', 'share', 'budget'),
      ...frame.phrases.filter(
        (one) => isKind(one, 'all', 'nato', 'together') || as(one, 'count')?.scope === 'all',
      ),
    )
    put(
      frame,
      {
        kind: 'ratio',
        num,
        den: 'NATO',
        measure: 'usd',
        ...(span === null ? { year: when.year } : { years: yearsIn(span) }),
        op,
        value: said,
        prec,
        ...soft,
      },
      phrase,
      verb,
      when.phrase,
    )
    if (as(verb, 'verb')?.sense === 'account' && span === null) putOtherParts(frame, when.year)
  }
}

/** "…, Britain for 6 % and Germany for 5 %": parts of the same whole. */
function putOtherParts(frame: Frame, year: number): void {
  for (const phrase of quantities(frame, 'percent')) {
    const name = before(frame, phrase, 2)
    const who = as(name, 'who')
    const num = who === null ? null : whoOf(who)
    const quantity = as(phrase, 'quantity')
    if (!isWord(before(frame, phrase), 'for') || num === null || quantity === null) continue
    if (quantity.high !== undefined || isWord(after(frame, phrase), 'of')) continue
    const value = Math.round(quantity.value * 100) / 1e4
    const said = { op: quantity.op, value, prec: quantity.prec / 100 }
    const soft = ['~', 'nearly', 'just>'].includes(quantity.op) ? { soft: true } : {}
    put(
      frame,
      { kind: 'ratio', num, den: 'NATO', measure: 'usd', year, ...said, ...soft },
      phrase,
      name,
    )
  }
}

/** All the years of a span: their spending is summed. */
const yearsIn = ({ from, to }: { readonly from: number; readonly to: number }) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** "Half as much as", "less than half of what Poland does". */
const partOfOther = (frame: Frame) =>
  quantities(frame, 'fraction').find((phrase) => {
    const next = after(frame, phrase)
    return (
      isKind(next, 'as-much') ||
      isWord(next, 'what') ||
      (isWord(next, 'of') && isWord(after(frame, phrase, 2), 'what')) ||
      (isWord(next, 'that', 'those') && isWord(after(frame, phrase, 2), 'of'))
    )
  })

/** Several that are not taken together. */
const isApart = ({ sentence }: Frame, side: Side) =>
  typeof side === 'object' && !sentence.some((one) => isKind(one, 'together'))

/** "Twice as much as Germany", "more than double what all the others spend". */
function readMultiple(frame: Frame, num: Side): void {
  const phrase = quantities(frame, 'times')[0] ?? partOfOther(frame)
  const quantity = as(phrase, 'quantity')
  if (phrase === undefined || quantity === null || negated(frame)) return
  const at = frame.phrases.indexOf(phrase)
  const tail = frame.phrases.slice(at + 1)
  if (
    tail.some(
      (one) =>
        isKind(one, 'less') ||
        (isKind(one, 'more', 'hedge') &&
          /^(more|larger than|higher than|bigger than|less than|lower than|smaller than)/.test(
            one.text,
          )),
    )
  )
    return
  const other = otherSide(frame, at + 1)
  const measure = measureOfSpending(frame)
  const when = whenOf(frame)
  if (other === null || measure === null || 'reason' in when || isApart(frame, num)) return
  if (other.side === 'others' && measure === 'share') return
  // "Half the NATO average" is no part of what all spend together.
  if (cueOf(tail, 'average') !== undefined) return
  const op = quantity.op
  const soft =
    op === '~' || op === 'nearly' || op === 'just>' || op === 'frac' ? { soft: true } : {}
  const prec = quantity.isHedged || op === 'frac' ? null : 1
  put(
    frame,
    {
      kind: 'ratio',
      num,
      den: other.side,
      measure,
      year: when.year,
      op,
      value: quantity.value,
      prec,
      ...soft,
    },
    phrase,
    ...other.phrases,
    when.phrase,
    ...verbs(frame),
    ...frame.phrases.filter((one) => isKind(one, 'as-much', 'than')),
  )
}
