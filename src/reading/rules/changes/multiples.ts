import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import type { Op, Who } from '../../../domain/claim/readingTerms'
import { cueOf, type Frame, put, quantities, use, verbOf } from '../../clauses/frame'
import { spanOfYears } from '../../clauses/when'
import { as, isKind, isWord } from '../../phrases/phrase'
import { measureOfChange } from './changeMeasure'

const FACTORS = { double: 2, triple: 3, quadruple: 4, halve: 0.5 } as const

/** "Doubled", "more than tripled", "almost doubled its share since 2014". */
export function readMultiple(frame: Frame, who: Who): void {
  readTimes(frame, who)
  const span = spanOfYears(frame) ?? sentenceSpan(frame)
  const measure = measureOfChange(frame)
  if (span === null || measure === null) return
  putMultiple(frame, who, measure, span)
  if (verbOf(frame, ...MULTIPLYING) !== undefined) use(frame, span.phrase)
}

const MULTIPLYING = ['double', 'triple', 'quadruple', 'halve'] as const

/** The multiple that a clause says, from one year to another; nothing where it says none. */
export function putMultiple(
  frame: Frame,
  who: Who,
  measure: ReadingMeasure,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const verb = verbOf(frame, ...MULTIPLYING)
  const sense = as(verb, 'verb')?.sense
  if (
    verb === undefined ||
    frame.used.has(verb) ||
    unturned(frame) ||
    !(sense === 'double' || sense === 'triple' || sense === 'quadruple' || sense === 'halve')
  )
    return
  const factor = FACTORS[sense]
  const hedge = frame.phrases
    .slice(0, frame.phrases.indexOf(verb))
    .findLast((phrase) => !isKind(phrase, 'plain'))
  const said = as(hedge, 'hedge')?.op ?? null
  const isHalf = sense === 'halve'
  const op: Op = said ?? (isHalf ? '<=' : '>=')
  const value = said === null ? (isHalf ? 0.55 : factor - 0.05) : factor
  const soft = op === 'nearly' || op === '~' ? { soft: true } : {}
  use(frame, cueOf(frame.phrases, 'size', 'share', 'defence', 'budget', 'personnel'))
  put(
    frame,
    {
      kind: 'change',
      who,
      measure,
      from,
      to,
      how: 'factor',
      op,
      value,
      prec: null,
      ...soft,
    },
    verb,
    said === null ? null : hedge,
  )
}

/** "Spends three times as much as in 2014". */
function readTimes(frame: Frame, who: Who): void {
  const [phrase] = quantities(frame, 'times')
  const quantity = as(phrase, 'quantity')
  const as2 = frame.phrases.find((one) => isKind(one, 'as-much'))
  const year = frame.phrases.find(
    (one, at) => as(one, 'year')?.role === 'in' && isWord(frame.phrases[at - 1], 'as', 'than'),
  )
  const from = as(year, 'year')?.year
  const measure = measureOfChange(frame)
  if (
    phrase === undefined ||
    quantity === null ||
    as2 === undefined ||
    year === undefined ||
    from === undefined ||
    measure === null ||
    unturned(frame)
  )
    return
  const soft = quantity.op === '~' || quantity.op === 'nearly' ? { soft: true } : {}
  const words = frame.phrases.filter((one) => isKind(one, 'as-much', 'than') || isWord(one, 'as'))
  use(frame, cueOf(frame.phrases, 'real'))
  put(
    frame,
    {
      kind: 'change',
      who,
      measure,
      from,
      to: frame.day.latest,
      how: 'factor',
      op: quantity.op,
      value: quantity.value,
      prec: quantity.prec,
      ...soft,
    },
    phrase,
    year,
    ...words,
  )
}

/** Whether anything is denied in the clause. */
export const unturned = (frame: Frame) => frame.phrases.some((phrase) => isKind(phrase, 'not'))

/** A span that the clause before said: "within ten years … while its budget tripled". */
function sentenceSpan(frame: Frame): ReturnType<typeof spanOfYears> {
  const span = spanOfYears({ ...frame, phrases: frame.sentence })
  return span !== null && span.phrase.start < (frame.phrases[0]?.start ?? 0) ? span : null
}
