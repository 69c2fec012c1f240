import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import type { Op, Who } from '../../../domain/claim/readingTerms'
import { comparing } from '../../clauses/comparedYears'
import { after, cueOf, type Frame, put, quantities, use, verbOf } from '../../clauses/frame'
import { tenseOf } from '../../clauses/tense'
import { spanOfYears, whenOf } from '../../clauses/when'
import type { Sense } from '../../lexicon/meaning'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'
import { measureOfChange } from './changeMeasure'

const FACTORS = { double: 2, triple: 3, quadruple: 4, quintuple: 5, halve: 0.5 } as const

/** "Doubled", "more than tripled", "almost doubled its share since 2014". */
export function readMultiple(frame: Frame, who: Who): void {
  readTimes(frame, who)
  const span = spanOfYears(frame) ?? sentenceSpan(frame)
  const measure = measureOfChange(frame)
  if (span === null || measure === null) return
  putMultiple(frame, who, measure, span)
  putFold(frame, { who, measure, from: span.from, to: span.to }, span.phrase)
  if (verbOf(frame, ...MULTIPLYING) !== undefined) use(frame, span.phrase)
}

/** "Has grown fivefold since 2014", "by a factor of five": so many times as much. */
function putFold(frame: Frame, years: Years, span: Phrase): void {
  const [phrase, ...more] = quantities(frame, 'times')
  const verb = phrase === undefined ? undefined : verbOf(frame, 'rise')
  const isFold = /fold$|^by a factor of /.test(phrase?.text ?? '')
  if (phrase === undefined || verb === undefined || !isFold || more.length > 0) return
  if (unturned(frame)) return
  use(frame, verb, span, cueOf(frame.phrases, 'defence', 'budget', 'share', 'real'))
  putTimes(frame, phrase, years)
}

const MULTIPLYING = ['double', 'triple', 'quadruple', 'quintuple', 'halve'] as const

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
    // "Doubled its budget in a single year": in which, is not told.
    (to - from === 1 && tenseOf(frame) === 'past' && !isDated(frame)) ||
    sense === undefined ||
    !isMultiplying(sense)
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

/** "Spends three times as much as in 2014", "twice what it was a decade ago", "double its 2014 level". */
function readTimes(frame: Frame, who: Who): void {
  const phrase = quantities(frame, 'times')[0] ?? partOfFormer(frame)
  const quantity = as(phrase, 'quantity')
  const year = phrase === undefined ? undefined : formerYear(frame, phrase)
  const from = as(year, 'year')?.year
  const measure = measureOfChange(frame)
  const when = whenOf(frame, null, year ?? null)
  if (quantity === null || from === undefined || measure === null || unturned(frame)) return
  const to = 'reason' in when ? frame.day.latest : when.year
  if (to <= from) return
  const words = frame.phrases.filter(
    (one) =>
      isKind(one, 'as-much', 'than') ||
      isWord(one, 'as', 'was', 'were', 'spent', 'did', 'had') ||
      as(one, 'cue')?.cue === 'real',
  )
  putTimes(frame, phrase, { who, measure, from, to })
  use(frame, year, ...words)
}

interface Years {
  readonly who: Who
  readonly measure: ReadingMeasure
  readonly from: number
  readonly to: number
}

/** How many times a figure of one year that of another is. */
export function putTimes(frame: Frame, phrase: Phrase | undefined, years: Years): void {
  const quantity = as(phrase, 'quantity')
  if (quantity === null) return
  const { op, value } = quantity
  const soft = ['~', 'nearly', 'just>', 'frac'].includes(op) ? { soft: true } : {}
  const prec = quantity.isHedged || op === 'frac' ? null : quantity.prec
  put(frame, { kind: 'change', ...years, how: 'factor', op, value, prec, ...soft }, phrase)
}

/** "Half what it was in 2014", "three quarters of its 2014 level". */
const partOfFormer = (frame: Frame) =>
  quantities(frame, 'fraction').find(
    (phrase) =>
      (isWord(after(frame, phrase), 'of', 'what', 'its', 'their', 'the') ||
        isKind(after(frame, phrase), 'as-much')) &&
      formerYear(frame, phrase) !== undefined,
  )

/** The year behind a multiple in which the same figure was the one that is multiplied. */
function formerYear(frame: Frame, phrase: Phrase): Phrase | undefined {
  const { phrases } = frame
  const start = phrases.indexOf(phrase)
  return phrases.find((year, at) => {
    if (at <= start || as(year, 'year')?.role !== 'in') return false
    const between = phrases.slice(start + 1, at)
    if (between.some((one) => isKind(one, 'who', 'sign', 'quantity', 'others'))) return false
    const isLevel =
      LEVELS.test(phrases[at + 1]?.text ?? '') ||
      (isWord(phrases[at - 1], 'level', 'figure', 'total') && between.length < 5)
    const isBefore = isWord(phrases[at - 1], 'as', 'than') && !isKind(phrases[at - 1], 'hedge')
    return isLevel || isBefore || comparing(phrases, at) !== null
  })
}

const LEVELS = /^(?:levels?|figures?|total|amount|share|budget|spending)$/

const isMultiplying = (sense: Sense): sense is keyof typeof FACTORS => sense in FACTORS

const isDated = ({ phrases }: Frame) =>
  phrases.some((one) => ['in', 'span', 'since'].includes(as(one, 'year')?.role ?? ''))

/** Whether anything is denied in the clause. */
export const unturned = (frame: Frame) => frame.phrases.some((phrase) => isKind(phrase, 'not'))

/** A span that the clause before said: "within ten years … while its budget tripled". */
function sentenceSpan(frame: Frame): ReturnType<typeof spanOfYears> {
  const span = spanOfYears({ ...frame, phrases: frame.sentence })
  return span !== null && span.phrase.start < (frame.phrases[0]?.start ?? 0) ? span : null
}
