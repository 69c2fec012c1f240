import type { AllyCode } from '../../../domain/ally'
import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import { after, before, cueOf, type Frame, put, quantities, verbOf } from '../../clauses/frame'
import { whenOf } from '../../clauses/when'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'
import { rankMeasure } from '../places/rankMeasure'
import { measureOfSpending, negated, type Side } from './sides'

/** "Overtakes France", "is ahead of Lithuania", "trails Germany", with two figures for each year after "against". */
export function readAhead(frame: Frame, a: Side): void {
  const verb = verbOf(frame, 'overtake') ?? exceeding(frame)
  const word =
    verb ??
    trailing(frame) ??
    frame.phrases.find((one) => isWord(one, 'ahead of', 'behind') && !frame.used.has(one))
  if (word === undefined || negated(frame) || typeof a === 'object') return
  if (verb === undefined && frame.phrases.some((one) => as(one, 'rank') !== null)) return
  const next = frame.phrases
    .slice(frame.phrases.indexOf(word) + 1)
    .find((one) => !isKind(one, 'plain', 'all', 'relative') && !isWord(one, 'of', 'those'))
  const b = as(next, 'who')
  const [code] = b?.codes ?? []
  if (next === undefined || b === null || code === undefined || b.codes.length !== 1) return
  const measure = compareMeasure(frame, verb)
  const pairs = pairsOf(frame)
  const when = whenOf(frame, pairs[0]?.first ?? null)
  if (measure === null || 'reason' in when) return
  const rests = [word, next, when.phrase, verbOf(frame, 'be')]
  put(
    frame,
    {
      kind: 'compare',
      a,
      b: code,
      op: isWord(word, 'behind') || word === trailing(frame) ? '<' : '>',
      measure,
      year: when.year,
    },
    ...rests,
  )
  if (measure === 'share') putPairs(frame, pairs, a, code, when.year)
}

/** "Trails Germany", "lags behind Spain". */
function trailing(frame: Frame): Phrase | undefined {
  const verb = verbOf(frame, 'behind') ?? verbOf(frame, 'miss')
  const isBehind = as(verb, 'verb')?.sense === 'behind' || / behind$/.test(verb?.text ?? '')
  const isOther = verb !== undefined && isKind(after(frame, verb), 'who', 'all')
  return isBehind && isOther ? verb : undefined
}

/** "Exceeds that of the United States", "tops Germany". */
function exceeding(frame: Frame): Phrase | undefined {
  const verb = verbOf(frame, 'exceed')
  if (verb !== undefined && isKind(after(frame, verb), 'who')) return verb
  if (verb === undefined || !isWord(after(frame, verb), 'that', 'those')) return undefined
  if (cueOf(frame.phrases, 'defence', 'budget', 'share', 'personnel') === undefined)
    return undefined
  return isWord(after(frame, verb, 2), 'of') ? verb : undefined
}

function compareMeasure(frame: Frame, verb: Phrase | undefined): ReadingMeasure | null {
  if (frame.phrases.some((one) => as(one, 'quantity')?.unit === 'percent')) return 'share'
  const said = measureOfSpending(frame)
  if (said === 'usd' && verb === undefined) return rankMeasure(frame, null)
  return said ?? rankMeasure(frame, null)
}

interface Pair {
  readonly first: Phrase
  readonly second: Phrase
  readonly isBefore: boolean
}

/** "2.09 % against 2.06 %, after 1.50 % against 1.96 % in 2023". */
function pairsOf(frame: Frame): readonly Pair[] {
  const pairs: Pair[] = []
  for (const phrase of quantities(frame, 'percent')) {
    const link = after(frame, phrase)
    const second = after(frame, phrase, 2)
    if (
      !isWord(link, 'against', 'to', 'compared with', 'versus') ||
      as(second, 'quantity') === null ||
      second === undefined
    )
      continue
    pairs.push({ first: phrase, second, isBefore: isWord(before(frame, phrase), 'after', 'from') })
  }
  return pairs
}

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
