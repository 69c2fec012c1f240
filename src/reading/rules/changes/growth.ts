import type { Op } from '../../../domain/claim/readingTerms'
import { after, before, cueOf, type Frame, put, quantities, use, verbOf } from '../../clauses/frame'
import { spanOfYears, whenOf } from '../../clauses/when'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'
import { measureOfChange, moneyMeasure } from './changeMeasure'
import type { Who } from './changes'
import { oneYear } from './fromTo'
import { unturned } from './multiples'

/** "2.7 % up on 2019", "rose by 50 % between 2014 and 2024", "Türkiye's rise of 44 % over the previous year". */
export function readPercent(frame: Frame, who: Who): void {
  const phrase = quantities(frame, 'percent').find((one) => isIncrease(frame, one))
  const quantity = as(phrase, 'quantity')
  if (phrase === undefined || quantity === null || unturned(frame)) return
  const word =
    verbOf(frame, 'rise', 'fall') ??
    cueOf(frame.phrases, 'growth', 'drop') ??
    frame.phrases.find((one) => isWord(one, 'up', 'down', 'more', 'less', 'higher', 'lower'))
  const isDown =
    as(word, 'verb')?.sense === 'fall' ||
    as(word, 'cue')?.cue === 'drop' ||
    isWord(word, 'down', 'less', 'lower')
  const value = isDown ? -quantity.value : quantity.value
  const op: Op =
    isDown && quantity.op === '>'
      ? '<'
      : isDown && quantity.op === '<'
        ? '>'
        : quantity.op === 'frac'
          ? '='
          : quantity.op
  const soft = op === '~' || op === 'nearly' || op === 'just>' ? { soft: true } : {}
  if (isSubjectShare(frame)) return
  const span = spanOfYears(frame)
  const versus = oneYear(frame)
  const isOnYear =
    versus !== null &&
    isWord(before(frame, versus.phrase), 'on', 'from', 'compared with', 'compared to') &&
    !isWord(versus.phrase, 'last year', 'the previous year', 'the year before')
  if (span === null && isOnYear) {
    const measure = moneyMeasure(frame)
    const real = measure === 'usd' && versus.to - versus.from === 1 ? { real_ok: true } : {}
    use(frame, cueOf(frame.phrases, 'defence', 'budget', 'real'))
    put(
      frame,
      {
        kind: 'change',
        who,
        measure,
        from: versus.from,
        to: versus.to,
        how: 'percent',
        op,
        value,
        prec: quantity.prec,
        ...real,
        ...soft,
      },
      phrase,
      word,
      versus.phrase,
      ...frame.phrases.filter((one) => isWord(one, 'up', 'down')),
    )
    return
  }
  const isSince = as(span?.phrase, 'year')?.role === 'since'
  if (span !== null && (span.to - span.from > 1 || isSince)) {
    const measure = measureOfChange(frame)
    if (measure === null || measure === 'share') return
    put(
      frame,
      {
        kind: 'change',
        who,
        measure,
        from: span.from,
        to: span.to,
        how: 'percent',
        op,
        value,
        prec: quantity.prec,
        ...(span.to - span.from === 1 && measure === 'usd' ? { real_ok: true } : {}),
        ...soft,
      },
      phrase,
      word,
      span.phrase,
    )
    return
  }
  if (!isOfSpending(frame)) return
  const when = whenOf(frame, phrase)
  if ('reason' in when) return
  const prec = quantity.value % 10 === 0 ? 5 : quantity.prec
  use(frame, versus?.phrase, cueOf(frame.phrases, 'real', 'defence', 'budget'))
  put(
    frame,
    { kind: 'value', who, measure: 'real_growth', year: when.year, op, value, prec, ...soft },
    phrase,
    word,
    when.phrase,
  )
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
  const isVerb = verb !== undefined && (isWord(previous, 'by') || previous === verb)
  const isUp =
    isWord(next, 'up', 'down', 'more', 'less', 'higher', 'lower') || isWord(previous, 'up', 'down')
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
