import type { Test, Who } from '../../domain/claim/readingTerms'
import { cueOf, type Frame, isDenied, put, quantities, use, verbOf } from '../clauses/frame'
import { measureOfShare } from '../clauses/shareMeasure'
import { testsOf } from '../clauses/tests'
import { spanOfYears, whenOf } from '../clauses/when'
import { as, isKind, isWord, type Phrase } from '../phrases/phrase'
import { FIRST_YEAR } from '../state'
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
    (phrase) => isKind(phrase, 'number', 'ordinal', 'rank') && !frame.used.has(phrase),
  )
  const rank = as(number, 'rank')?.place
  const n =
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

/** "More than 2 % every year since 2014". */
function readEveryYear(frame: Frame, who: Who): void {
  const word = seriesOf(frame, 'every-year') ?? perfectSince(frame)
  const span = spanOfYears(frame)
  if (word === undefined || span === null || span.from < FIRST_YEAR) return
  const [test, ...more] = sharesTest(frame)
  if (test === undefined || more.length > 0) return
  put(
    frame,
    { kind: 'every_year', who, measure: 'share', from: span.from, to: span.to, test },
    word,
    span.phrase,
  )
}

const OPPOSITE = { '>=': '<', '>': '<=', '<': '>=', '<=': '>' } as const

/** "Has never spent less than 1.9 % since 2014": the opposite in each of the years. */
function readNever(frame: Frame, who: Who): void {
  const span = spanOfYears(frame)
  const [never, ...more] = frame.phrases.filter((one) => isKind(one, 'not'))
  const [figure, ...others] = quantities(frame, 'percent')
  const below = verbOf(frame, 'miss')
  const isBelow = / (below|under)$/.test(below?.text ?? '')
  const isSince = as(span?.phrase, 'year')?.role === 'since'
  if (never === undefined || more.length > 0 || figure === undefined || others.length > 0) return
  const isEver = isWord(never, 'never') || (isBelow && isWord(never, 'not', "n't"))
  if (!isEver || span === null || !isSince || span.from < FIRST_YEAR) return
  const quantity = as(figure, 'quantity')
  const measure = measureOfShare(frame, figure)
  const op = isBelow && quantity?.isHedged === false ? '<' : (quantity?.op ?? '=')
  const isLimit = op === '>=' || op === '>' || op === '<' || op === '<='
  if (quantity === null || measure !== 'share' || !isLimit) return
  const test: Test = { op: OPPOSITE[op], value: quantity.value }
  put(
    frame,
    { kind: 'every_year', who, measure: 'share', from: span.from, to: span.to, test },
    never,
    figure,
    span.phrase,
    verbOf(frame, 'have', 'spend', 'be'),
    below,
  )
}

/** "Has been above 2 % since 2014": in all the years since. */
function perfectSince(frame: Frame): Phrase | undefined {
  const have = verbOf(frame, 'have')
  const limit = frame.phrases.find((phrase) => {
    if (as(phrase, 'mark') !== null) return true
    const quantity = as(phrase, 'quantity')
    return quantity?.isHedged && ['>', '>=', '<', '<='].includes(quantity.op)
  })
  const isSince = as(spanOfYears(frame)?.phrase, 'year')?.role === 'since'
  const isState = frame.phrases.some((phrase) =>
    isWord(phrase, 'been', 'spent', 'stayed', 'remained', 'met', 'exceeded'),
  )
  const isOther = frame.phrases.some(
    (phrase) =>
      isKind(phrase, 'rank', 'series') ||
      ['rise', 'fall', 'double', 'triple'].includes(as(phrase, 'verb')?.sense ?? ''),
  )
  return have !== undefined &&
    as(have, 'verb')?.tense !== 'past' &&
    limit !== undefined &&
    isSince &&
    isState &&
    !isOther
    ? have
    : undefined
}

function sharesTest(frame: Frame): readonly Test[] {
  const found = testsOf(frame)
  if (found === null || found.measure !== 'share') return []
  use(frame, ...found.phrases)
  return found.tests
}

/** "For the first time since 2014". */
function readFirst(frame: Frame, who: Who): void {
  const word = seriesOf(frame, 'first')
  if (word === undefined) return
  const [test] = sharesTest(frame)
  const since = frame.phrases.find((phrase) => as(phrase, 'year')?.role === 'since')
  const from = as(since, 'year')?.from
  const isOlder =
    frame.phrases.some((phrase) => as(phrase, 'series')?.what === 'decades') ||
    (from !== undefined && from < FIRST_YEAR)
  const when = whenOf(frame)
  if (test === undefined || 'reason' in when || isOlder) return
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
