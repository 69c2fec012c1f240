import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import type { Op, Said, Who } from '../../../domain/claim/readingTerms'
import { after, before, cueOf, type Frame, put, quantities, use, verbOf } from '../../clauses/frame'
import { isYearOnYear, spanOfYears, whenOf } from '../../clauses/when'
import { as, isKind, isWord, type Phrase, type Quantity } from '../../phrases/phrase'
import { isTowards } from '../valueMeasure'
import { measureOfChange, moneyMeasure } from './changeMeasure'
import { oneYear } from './fromTo'
import { unturned } from './multiples'

/** "2.7 % up on 2019", "rose by 50 % between 2014 and 2024", "Türkiye's rise of 44 % over the previous year". */
export function readPercent(frame: Frame, who: Who): void {
  const phrase = quantities(frame, 'percent', 'fraction').find((one) => isIncrease(frame, one))
  const quantity = inPercent(as(phrase, 'quantity'))
  if (phrase === undefined || quantity === null || unturned(frame) || isSubjectShare(frame)) return
  const word =
    verbOf(frame, 'rise', 'fall') ??
    cueOf(frame.phrases, 'growth', 'drop') ??
    frame.phrases.find((one) => isWord(one, 'up', 'down', 'more', 'less', 'higher', 'lower'))
  const said = signed(quantity, isDown(word))
  const span = spanOfYears(frame)
  const versus = oneYear(frame)
  const isSince = as(span?.phrase, 'year')?.role === 'since'
  if (span === null && versus !== null && isOnYear(frame, versus.phrase)) {
    use(frame, cueOf(frame.phrases, 'defence', 'budget', 'real'), ...upAndDown(frame))
    putChange(frame, who, moneyMeasure(frame), versus, said, [phrase, word])
  } else if (span !== null && (span.to - span.from > 1 || isSince)) {
    putChange(frame, who, measureOfChange(frame), span, said, [phrase, word])
  } else if (isOfSpending(frame)) {
    const own = whenOf(frame, phrase)
    const when = 'reason' in own && versus !== null ? { year: versus.to, phrase: null } : own
    if ('reason' in when) return
    const { year } = when
    const prec = quantity.value % 10 === 0 ? 5 : quantity.prec
    use(
      frame,
      versus?.phrase,
      ...frame.phrases.filter(isYearOnYear),
      cueOf(frame.phrases, 'real', 'defence', 'budget'),
    )
    const reading = { kind: 'value' as const, who, measure: 'real_growth' as const, year }
    put(frame, { ...reading, ...said, prec }, phrase, word, when.phrase)
    putFormer(frame, who, phrase)
  }
}

/** "By more than half" is by more than 50 per cent; "by a third" is too rough to be one. */
const inPercent = (quantity: Quantity | null): Quantity | null =>
  quantity?.unit === 'fraction' && quantity.op === 'frac'
    ? null
    : quantity?.unit === 'fraction'
      ? { ...quantity, value: Math.round(quantity.value * 1e4) / 100, prec: 5 }
      : quantity

/** "Rose 15.9 % this year, after 18.6 % in 2024": the growth of the year before. */
function putFormer(frame: Frame, who: Who, later: Phrase): void {
  const former = quantities(frame, 'percent').find(
    (one) =>
      one.start > later.start &&
      isWord(before(frame, one), 'after', 'compared to', 'compared with', 'against'),
  )
  const quantity = as(former, 'quantity')
  const year = former === undefined ? undefined : after(frame, former)
  const of = as(year, 'year')
  if (former === undefined || quantity === null || of?.role !== 'in') return
  const reading = { kind: 'value' as const, who, measure: 'real_growth' as const, year: of.year }
  put(frame, { ...reading, ...signed(quantity, false) }, former, year)
}

const upAndDown = (frame: Frame) => frame.phrases.filter((one) => isWord(one, 'up', 'down'))

/** Whether a word for a change speaks of less. */
function isDown(word: Phrase | undefined): boolean {
  return (
    as(word, 'verb')?.sense === 'fall' ||
    as(word, 'cue')?.cue === 'drop' ||
    isWord(word, 'down', 'less', 'lower')
  )
}

/** A fall of more than 5 % is a change of less than -5 %. */
function signed({ value, op, prec }: Quantity, isFall: boolean): Said {
  const turned: Op = op === '>' ? '<' : op === '<' ? '>' : op
  const real: Op = op === 'frac' ? '=' : isFall ? turned : op
  const soft = op === '~' || op === 'nearly' || op === 'just>' ? { soft: true } : {}
  return { op: real, value: isFall ? -value : value, prec, ...soft }
}

/** "Up on 2019" names the year compared with; "on last year" is the growth of the year. */
function isOnYear(frame: Frame, year: Phrase): boolean {
  return (
    isWord(before(frame, year), 'on', 'from', 'compared with', 'compared to') &&
    !isWord(year, 'last year', 'the previous year', 'the year before')
  )
}

interface Years {
  readonly phrase: Phrase
  readonly from: number
  readonly to: number
}

function putChange(
  frame: Frame,
  who: Who,
  measure: ReadingMeasure | null,
  { phrase, from, to }: Years,
  said: Said,
  words: readonly (Phrase | undefined)[],
): void {
  if (measure === null || measure === 'share') return
  const real = measure === 'usd' && to - from === 1 ? { real_ok: true } : {}
  const reading = { kind: 'change' as const, who, measure, from, to, how: 'percent' as const }
  put(frame, { ...reading, ...said, ...real }, ...words, phrase)
}

const isSubjectShare = (frame: Frame) => cueOf(frame.phrases, 'share', 'gdp') !== undefined

function isIncrease(frame: Frame, phrase: Phrase): boolean {
  const [previous, twice, next] = [
    before(frame, phrase),
    before(frame, phrase, 2),
    after(frame, phrase),
  ]
  const isNoun =
    isWord(previous, 'of') &&
    (['rise', 'fall'].includes(as(twice, 'verb')?.sense ?? '') ||
      ['growth', 'drop'].includes(as(twice, 'cue')?.cue ?? ''))
  const verb = verbOf(frame, 'rise', 'fall')
  const isVerb =
    verb !== undefined && (isWord(previous, 'by') || (previous === verb && !isTowards(verb)))
  const isUp =
    isWord(next, 'up', 'down', 'more', 'less', 'higher', 'lower') ||
    isWord(previous, 'up', 'down') ||
    (isWord(previous, 'by') && isWord(twice, 'up', 'down'))
  const isGrowth =
    ['rise', 'fall'].includes(as(next, 'verb')?.sense ?? '') ||
    ['growth', 'drop'].includes(as(next, 'cue')?.cue ?? '')
  return (
    isNoun ||
    isVerb ||
    (isUp && !isWord(next, 'more')) ||
    (isGrowth && !isWord(after(frame, phrase, 2), 'to'))
  )
}

/** Growth is that of spending only where the sentence says so, or nothing else is spoken of. */
function isOfSpending(frame: Frame): boolean {
  const isKnown = frame.phrases.every((phrase) => !isKind(phrase, 'unknown', 'off', 'foreign'))
  const said =
    cueOf(frame.sentence, 'defence', 'budget', 'real') !== undefined ||
    frame.sentence.some((one) => as(one, 'verb')?.sense === 'spend')
  return said || (isKnown && (frame.state.isOnTopic || frame.subject.phrase !== null))
}
