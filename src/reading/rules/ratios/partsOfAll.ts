import type { Op } from '../../../domain/claim/readingTerms'
import { after, before, cueOf, type Frame, put, quantities, use, verbOf } from '../../clauses/frame'
import { whenOf } from '../../clauses/when'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'
import { FIRST_YEAR } from '../../state'
import { whoOf } from '../owners'
import { pastYears } from '../peaks'
import { negated, type Side } from './sides'
import { isOfAll } from './wholes'

/** "Accounts for 66 % of NATO's total", "pays two-thirds of all defence spending in the alliance". */
export function readPart(frame: Frame, num: Side): void {
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
    if (span === null) putFormerPart(frame, num, phrase)
    if (as(verb, 'verb')?.sense === 'account' && span === null) putOtherParts(frame, when.year)
  }
}

/** "Makes up 43 %, up from 27 % in 2014": the same part in an earlier year. */
function putFormerPart(frame: Frame, num: Side, later: Phrase): void {
  const former = quantities(frame, 'percent').find((one) => one.start > later.start)
  const quantity = as(former, 'quantity')
  if (former === undefined || quantity === null || quantity.high !== undefined) return
  const [year, link] = [after(frame, former), before(frame, former)]
  const own = as(year, 'year')
  if (own?.role !== 'in' || !isWord(link, 'from', 'against', 'compared with', 'compared to')) return
  const value = Math.round(quantity.value * 100) / 1e4
  const said = { op: quantity.op, value, prec: quantity.prec / 100 }
  put(
    frame,
    { kind: 'ratio', num, den: 'NATO', measure: 'usd', year: own.year, ...said },
    former,
    year,
    ...frame.phrases.filter((one) => isWord(one, 'up', 'down')),
  )
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
