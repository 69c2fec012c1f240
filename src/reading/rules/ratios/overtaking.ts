import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import type { Who } from '../../../domain/claim/readingTerms'
import { after, cueOf, type Frame, put, verbOf } from '../../clauses/frame'
import { whenOf } from '../../clauses/when'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'
import { rankMeasure } from '../places/rankMeasure'
import { pairsOf, putFigures } from './pairs'
import { eitherMeant, measureOfSpending, negated, type Side } from './sides'

/** "Overtakes France", "is ahead of Lithuania", "trails Germany", with two figures for each year after "against". */
export function readAhead(frame: Frame, a: Side): void {
  const verb = verbOf(frame, 'overtake') ?? exceeding(frame)
  const word =
    verb ??
    trailing(frame) ??
    frame.phrases.find((one) => isWord(one, 'ahead of', 'behind') && !frame.used.has(one))
  if (word === undefined || negated(frame)) return
  const isBehind = trailing(frame) !== undefined
  if (typeof a === 'object' && ((verb === undefined && !isBehind) || isTogether(frame))) return
  if (verb === undefined && frame.phrases.some((one) => as(one, 'rank') !== null)) return
  const next = frame.phrases
    .slice(frame.phrases.indexOf(word) + 1)
    .find(
      (one) =>
        !isKind(one, 'plain', 'all', 'relative') && !isWord(one, 'of', 'those', 'that', 'both'),
    )
  const b = as(next, 'who')
  const others: readonly Who[] = b?.aggregate == null ? (b?.codes ?? []) : [b.aggregate]
  const [code, ...more] = others
  const isSum = more.length > 0 && isTogether(frame)
  if (next === undefined || b === null || code === undefined || isSum) return
  const measure = compareMeasure(frame, verb)
  const pairs = pairsOf(frame)
  const when = whenOf(frame, pairs[0]?.first ?? null)
  if (measure === null || 'reason' in when) return
  const rests = [word, next, when.phrase, verbOf(frame, 'be')]
  const op = isWord(word, 'behind') || word === trailing(frame) ? '<' : '>'
  if ([a].flat().some((one) => others.some((other) => other === one))) return
  for (const one of [a].flat())
    for (const other of others)
      put(
        frame,
        {
          kind: 'compare',
          a: one,
          b: other,
          op,
          measure,
          year: when.year,
          ...eitherMeant(frame, measure),
        },
        ...rests,
      )
  if (more.length === 0) putFigures(frame, a, code, measure, when.year)
}

const isTogether = ({ sentence }: Frame) => sentence.some((one) => isKind(one, 'together'))

/** "Trails Germany", "lags behind Spain". */
function trailing(frame: Frame): Phrase | undefined {
  const verb = verbOf(frame, 'behind') ?? verbOf(frame, 'miss')
  const isBehind = as(verb, 'verb')?.sense === 'behind' || / behind$/.test(verb?.text ?? '')
  const isOther = verb !== undefined && isKind(after(frame, verb), 'who', 'all')
  return isBehind && isOther ? verb : undefined
}

/** "Exceeds that of the United States", "tops Germany". */
function exceeding(frame: Frame): Phrase | undefined {
  const verb = verbOf(frame, 'exceed') ?? leadingOne(frame)
  if (verb !== undefined && isKind(after(frame, verb), 'who')) return verb
  if (verb === undefined || !isWord(after(frame, verb), 'that', 'those')) return undefined
  if (cueOf(frame.phrases, 'defence', 'budget', 'share', 'personnel') === undefined)
    return undefined
  return isWord(after(frame, verb, 2), 'of') ? verb : undefined
}

/** "Leads Lithuania and Latvia": is ahead of them; who leads Europe, or a list, is first. */
function leadingOne(frame: Frame): Phrase | undefined {
  const verb = verbOf(frame, 'lead')
  const isNamed = (as(verb && after(frame, verb), 'who')?.codes.length ?? 0) > 0
  return isNamed && /^(?:lead|led|head)[a-z]*$/.test(verb?.text ?? '') ? verb : undefined
}

function compareMeasure(frame: Frame, verb: Phrase | undefined): ReadingMeasure | null {
  if (frame.phrases.some((one) => as(one, 'quantity')?.unit === 'percent')) return 'share'
  const said = measureOfSpending(frame)
  if (said === 'usd' && verb === undefined) return rankMeasure(frame, null)
  return said ?? rankMeasure(frame, null)
}
