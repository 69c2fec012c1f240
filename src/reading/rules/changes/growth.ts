import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import type { Op, Said, Who } from '../../../domain/claim/readingTerms'
import { comparing, isThan } from '../../clauses/comparedYears'
import { after, before, cueOf, type Frame, put, quantities, use, verbOf } from '../../clauses/frame'
import { isYearOnYear, spanOfYears, whenOf } from '../../clauses/when'
import { as, isKind, isWord, type Phrase, type Quantity } from '../../phrases/phrase'
import { isTowards } from '../valueMeasure'
import { measureOfChange } from './changeMeasure'
import { directionOf, isDown, sideOf } from './direction'
import { oneYear } from './fromTo'
import { unturned } from './multiples'

/** "2.7 % up on 2019", "rose by 50 % between 2014 and 2024", "Türkiye's rise of 44 % over the previous year". */
export function readPercent(frame: Frame, who: Who): void {
  const phrase = quantities(frame, 'percent', 'fraction').find((one) => isIncrease(frame, one))
  const quantity = as(phrase, 'quantity')
  if (phrase === undefined || quantity === null || unturned(frame) || isSubjectShare(frame, phrase))
    return
  const word = directionOf(frame, phrase)
  const said = signed(quantity, isDown(word))
  const span = spanOfYears(frame) ?? spanAround(frame)
  const versus = oneYear(frame)
  if (span === 'not told') return
  const role = as(span?.phrase, 'year')?.role
  const isSince = role === 'since' || role === 'span'
  if (span === null && versus !== null && isOnYear(frame, versus.phrase)) {
    const than = comparing(frame.phrases, frame.phrases.indexOf(versus.phrase))
    use(frame, than, cueOf(frame.phrases, 'defence', 'budget', 'real'), ...upAndDown(frame))
    putChange(frame, who, measureOfChange(frame), versus, said, [phrase, word])
  } else if (span !== null && (span.to - span.from > 1 || isSince)) {
    putChange(frame, who, measureOfChange(frame), span, said, [phrase, word])
  } else if (isOfSpending(frame)) {
    const own = whenOf(frame, phrase)
    const when = 'reason' in own && versus !== null ? { year: versus.to, phrase: null } : own
    if ('reason' in when) return
    use(
      frame,
      versus?.phrase,
      ...frame.phrases.filter(isYearOnYear),
      cueOf(frame.phrases, 'real', 'defence', 'budget'),
    )
    putGrowth(frame, who, when.year, said, [phrase, word, when.phrase])
    putFormer(frame, who, phrase)
  }
}

/** "Since 2014, …, spending is up by a fifth", "… while raising it by a quarter": the span of the clause before; else none is told. */
function spanAround({ phrases, sentence, ...frame }: Frame) {
  const isDated = phrases.some((one) => isKind(one, 'year'))
  const span = isDated ? null : spanOfYears({ ...frame, sentence, phrases: sentence })
  if (span === null) return null
  const isLed = span.phrase === sentence[0] && span.phrase.start < (phrases[0]?.start ?? 0)
  const isMeanwhile = as(phrases[0], 'verb')?.tense === 'ing'
  return isLed || isMeanwhile ? span : 'not told'
}

/** Growth within a year, in per cent as NATO prints it; by a fraction in words it is a change from the year before. */
function putGrowth(
  frame: Frame,
  who: Who,
  year: number,
  { how, ...said }: SaidChange,
  words: readonly (Phrase | null | undefined)[],
): void {
  if (how === 'factor') {
    const change = { kind: 'change' as const, who, measure: 'usd_constant' as const, how }
    put(frame, { ...change, from: year - 1, to: year, ...said }, ...words)
    return
  }
  const prec = said.value % 10 === 0 ? 5 : said.prec
  const reading = { kind: 'value' as const, who, measure: 'real_growth' as const, year }
  put(frame, { ...reading, ...said, ...(prec === undefined ? {} : { prec }) }, ...words)
}

/** "Rose 15.9 % this year, after 18.6 % in 2024", "after dipping 1.9 % in 2025": the growth of the year before. */
function putFormer(frame: Frame, who: Who, later: Phrase): void {
  for (const former of quantities(frame, 'percent').filter((one) => one.start > later.start)) {
    const by = isWord(before(frame, former), 'by', 'of') ? 2 : 1
    const verb = before(frame, former, by)
    const isVerb =
      ['rise', 'fall'].includes(as(verb, 'verb')?.sense ?? '') ||
      ['growth', 'drop'].includes(as(verb, 'cue')?.cue ?? '')
    const front = frame.phrases.slice(0, frame.phrases.indexOf(isVerb && verb ? verb : former))
    const link = front.findLast((one) => !isKind(one, 'plain', 'only', 'hedge'))
    const quantity = as(former, 'quantity')
    const year = after(frame, former)
    const of = as(year, 'year')
    const isFormer =
      isWord(link, 'after', 'following', 'compared to', 'compared with', 'against') ||
      isWord(link, 'up from', 'down from') ||
      (isWord(link, 'from') && link !== undefined && isWord(before(frame, link), 'up', 'down'))
    if (!isFormer || quantity === null || of?.role !== 'in') continue
    const { op, value, prec } = signed(quantity, isVerb && isDown(verb))
    const said = { op, value, prec: prec ?? null }
    const reading = { kind: 'value' as const, who, measure: 'real_growth' as const, year: of.year }
    put(frame, { ...reading, ...said }, former, year, isVerb ? verb : undefined)
  }
}

const upAndDown = (frame: Frame) => frame.phrases.filter((one) => isWord(one, 'up', 'down'))

/** What is said of a change: in per cent, or as a factor where a fraction in words is too rough for that. */
interface SaidChange extends Said {
  readonly how: 'percent' | 'factor'
}

/** A fall of more than 5 % is a change of less than -5 %; one by a quarter leaves about three quarters. */
function signed({ unit, value, op, prec }: Quantity, isFall: boolean): SaidChange {
  if (unit === 'fraction' && op === 'frac') {
    const factor = Math.round((isFall ? 1 - value : 1 + value) * 1e4) / 1e4
    return { how: 'factor', op, value: factor, prec: null, soft: true }
  }
  const turned: Op = op === '>' ? '<' : op === '<' ? '>' : op
  const soft = op === '~' || op === 'nearly' || op === 'just>' ? { soft: true } : {}
  const size = unit === 'fraction' ? Math.round(value * 1e4) / 100 : value
  return {
    how: 'percent',
    op: isFall ? turned : op,
    value: isFall ? -size : size,
    prec: unit === 'fraction' ? 5 : prec,
    ...soft,
  }
}

/** "Up on 2019" names the year compared with; "on last year" is the growth of the year. */
function isOnYear(frame: Frame, year: Phrase): boolean {
  return (
    (isWord(before(frame, year), 'on', 'from', 'compared with', 'compared to') ||
      isThan(comparing(frame.phrases, frame.phrases.indexOf(year)) ?? undefined)) &&
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
  { how, ...said }: SaidChange,
  words: readonly (Phrase | undefined)[],
): void {
  if (measure === null || measure === 'share') return
  const real = measure === 'usd' && how === 'percent' && to - from === 1 ? { real_ok: true } : {}
  const reading = { kind: 'change' as const, who, measure, from, to, how }
  put(frame, { ...reading, ...said, ...real }, ...words, phrase)
}

/** What grows is a share; not "grew by 40 % to 2 % of GDP", which is another figure. */
const isSubjectShare = ({ phrases }: Frame, figure: Phrase) =>
  phrases.some((one, at) => {
    const cue = as(one, 'cue')?.cue
    const other = isWord(phrases[at - 1], 'of') ? phrases[at - 2] : undefined
    const isOfOther = as(other, 'quantity')?.unit === 'percent' && other !== figure
    return cue === 'share' || (cue === 'gdp' && !isOfOther)
  })

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
    isWord(next, 'up', 'down', 'less', 'higher', 'lower') ||
    (sideOf(frame, phrase) !== undefined && oneYear(frame) !== null) ||
    isWord(previous, 'up', 'down') ||
    (isWord(previous, 'by') && isWord(twice, 'up', 'down'))
  const isGrowth =
    ['rise', 'fall'].includes(as(next, 'verb')?.sense ?? '') ||
    ['growth', 'drop'].includes(as(next, 'cue')?.cue ?? '')
  return isNoun || isVerb || isUp || (isGrowth && !isWord(after(frame, phrase, 2), 'to'))
}

/** Growth is that of spending only where the sentence says so, or nothing else is spoken of. */
function isOfSpending(frame: Frame): boolean {
  const isKnown = frame.phrases.every((phrase) => !isKind(phrase, 'unknown', 'off', 'foreign'))
  const said =
    cueOf(frame.sentence, 'defence', 'budget', 'real') !== undefined ||
    frame.sentence.some((one) => as(one, 'verb')?.sense === 'spend')
  return said || (isKnown && (frame.state.isOnTopic || frame.subject.phrase !== null))
}
