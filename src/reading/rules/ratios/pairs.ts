import type { AllyCode } from '../../../domain/ally'
import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import { after, before, type Frame, put, quantities } from '../../clauses/frame'
import { whenOf } from '../../clauses/when'
import { as, isWord, type Phrase } from '../../phrases/phrase'
import { saidOf } from '../saidNumber'
import type { Side } from './sides'

interface Pair {
  readonly first: Phrase
  readonly second: Phrase
  readonly isBefore: boolean
}

/** "2.09 % against 2.06 %, after 1.50 % against 1.96 % in 2023". */
export function pairsOf(frame: Frame): readonly Pair[] {
  const pairs: Pair[] = []
  for (const phrase of quantities(frame, 'percent', 'money', 'persons')) {
    const isOfGdp = isWord(after(frame, phrase), 'of')
    const link = after(frame, phrase, isOfGdp ? 3 : 1)
    const second = after(frame, phrase, isOfGdp ? 4 : 2)
    if (
      !isWord(link, 'against', 'to', 'compared with', 'compared to', 'versus') ||
      as(second, 'quantity') === null ||
      second === undefined
    )
      continue
    pairs.push({ first: phrase, second, isBefore: isWord(before(frame, phrase), 'after', 'from') })
  }
  return pairs
}

/** The figures of two that are compared, one for each in their order; those that are of another measure are left unread. */
export function putFigures(
  frame: Frame,
  a: Side,
  b: Side,
  measure: ReadingMeasure,
  year: number,
): void {
  if (typeof a !== 'string' || typeof b !== 'string') return
  const pairs = pairsOf(frame)
  const unit = measure === 'share' ? 'percent' : measure === 'personnel' ? 'persons' : 'money'
  const isSame = pairs.every(({ first }) => as(first, 'quantity')?.unit === unit)
  if (isSame && measure === 'share') putPairs(frame, pairs, a, b, year)
  else if (isSame) putAmounts(frame, pairs, { a, b, measure, year })
}

interface Two {
  readonly a: AllyCode
  readonly b: AllyCode
  readonly measure: ReadingMeasure
  readonly year: number
}

/** "$968bn against $98bn", "126,000 troops compared with 192,000". */
function putAmounts(frame: Frame, pairs: readonly Pair[], { a, b, measure, year }: Two): void {
  for (const { first, second, isBefore } of pairs) {
    if (isBefore) continue
    for (const [who, figure] of [
      [a, first],
      [b, second],
    ] as const) {
      const quantity = as(figure, 'quantity')
      if (quantity === null || (quantity.unit === 'money' && quantity.currency !== 'USD')) continue
      put(frame, { kind: 'value', who, measure, year, ...saidOf(quantity, measure) }, figure)
    }
  }
}

/** Whether a figure is one of two that are told of two allies: which is whose, another rule knows. */
export const isOfPair = (frame: Frame, phrase: Phrase): boolean =>
  frame.found.some(({ reading }) => reading.kind === 'compare') &&
  pairsOf(frame).some(({ first, second }) => first === phrase || second === phrase)

function putPairs(
  frame: Frame,
  pairs: readonly Pair[],
  a: AllyCode,
  b: AllyCode,
  now: number,
): void {
  for (const { first, second, isBefore } of pairs) {
    const own = isBefore ? whenOf(frame, second) : { year: now, phrase: null }
    const [one, two] = [as(first, 'quantity'), as(second, 'quantity')]
    if ('reason' in own || one === null || two === null) continue
    if (isBefore && own.year >= now) continue
    const said = ({ value, prec }: { value: number; prec: number }) => ({
      op: '=' as const,
      value,
      prec: Math.min(prec, 0.1),
    })
    put(
      frame,
      { kind: 'value', who: a, measure: 'share', year: own.year, ...said(one) },
      first,
      own.phrase,
    )
    put(
      frame,
      { kind: 'value', who: b, measure: 'share', year: own.year, ...said(two) },
      second,
      own.phrase,
    )
    if (isBefore)
      put(
        frame,
        {
          kind: 'compare',
          a,
          b,
          op: one.value < two.value ? '<' : '>',
          measure: 'share',
          year: own.year,
        },
        first,
        second,
        own.phrase,
      )
  }
}
