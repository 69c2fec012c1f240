import type { Who } from '../../domain/claim/readingTerms'
import { cueOf, type Frame, isDenied, put, quantities, use, verbOf } from '../clauses/frame'
import { whenOf } from '../clauses/when'
import { as, isKind } from '../phrases/phrase'
import { FIRST_YEAR } from '../state'
import { readEveryYear, readNever, sharesTest } from './everyYear'
import { readAdded, readGap } from './money'
import { whoOf } from './owners'
import { pastYears, readPeak, seriesOf } from './peaks'
import { saidOf } from './saidNumber'

/** What is said of several years: the first since, every year, in a row, the average, the highest; money missing or added. */
export function readSeries(frame: Frame): void {
  const { actors } = frame.subject
  const who = actors === null ? null : whoOf(actors)
  if (who === null) return
  readNever(frame, who)
  if (isDenied(frame)) return
  readMean(frame, who)
  readPeak(frame, who)
  readStreak(frame, who)
  readEveryYear(frame, who)
  readFirst(frame, who)
  readGap(frame, who)
  readAdded(frame, who)
}

/** "Averaged about 1.58 per cent over the past decade". */
function readMean(frame: Frame, who: Who): void {
  const word = verbOf(frame, 'average') ?? cueOf(frame.phrases, 'average')
  const span = pastYears(frame)
  const [phrase] = quantities(frame, 'percent')
  const quantity = as(phrase, 'quantity')
  if (
    word === undefined ||
    span === null ||
    phrase === undefined ||
    quantity === null ||
    quantity.value > 15
  )
    return
  use(frame, verbOf(frame, 'spend', 'be'))
  put(
    frame,
    {
      kind: 'mean',
      who,
      measure: 'share',
      from: span.from,
      to: span.to,
      ...saidOf(quantity, 'share'),
    },
    phrase,
    word,
    span.phrase,
  )
}

/** "For the tenth year in a row", "five years running". */
function readStreak(frame: Frame, who: Who): void {
  const word = seriesOf(frame, 'row')
  const verb = verbOf(frame, 'rise') ?? cueOf(frame.phrases, 'growth')
  if (word === undefined || verb === undefined) return
  const at = frame.phrases.indexOf(word)
  const near = frame.phrases.slice(Math.max(0, at - 4), at + 3)
  const number = near.find(
    (phrase) => isKind(phrase, 'number', 'ordinal', 'rank', 'fraction') && !frame.used.has(phrase),
  )
  const rank = as(number, 'rank')?.place
  // "For a third year running".
  const part = as(number, 'fraction')?.value
  const n =
    (part === undefined ? undefined : Math.round(1 / part)) ??
    as(number, 'number')?.value ??
    as(number, 'ordinal')?.place ??
    (typeof rank === 'number' ? rank : undefined)
  const when = whenOf(frame)
  if (
    n === undefined ||
    n < 2 ||
    'reason' in when ||
    cueOf(frame.phrases, 'share', 'gdp') !== undefined
  )
    return
  put(
    frame,
    { kind: 'streak', who, measure: 'real_growth', year: when.year, n },
    word,
    verb,
    number,
    when.phrase,
    cueOf(frame.phrases, 'defence', 'budget', 'real'),
    ...frame.phrases
      .slice(at)
      .filter((one) => ['rise', 'have'].includes(as(one, 'verb')?.sense ?? '')),
  )
}

/** "For the first time since 2014". */
function readFirst(frame: Frame, who: Who): void {
  const word = seriesOf(frame, 'first')
  if (word === undefined) return
  const known = new Set(frame.used)
  const [test] = sharesTest(frame)
  const since = frame.phrases.find((phrase) => as(phrase, 'year')?.role === 'since')
  const from = as(since, 'year')?.from
  const isOlder =
    frame.phrases.some((phrase) => as(phrase, 'series')?.what === 'decades') ||
    (from !== undefined && from < FIRST_YEAR)
  const when = whenOf(frame)
  // "At 3.35 % it is ahead for the first time": the figure is no test.
  if (test === undefined || test.op === '=' || 'reason' in when || isOlder) {
    for (const one of frame.used) if (!known.has(one)) frame.used.delete(one)
    return
  }
  put(
    frame,
    {
      kind: 'first',
      who,
      measure: 'share',
      year: when.year,
      test,
      ...(from === undefined ? {} : { since: from }),
    },
    word,
    since,
    when.phrase,
  )
}
