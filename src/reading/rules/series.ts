import type { Test } from '../../domain/claim/readingTerms'
import {
  after,
  before,
  cueOf,
  type Frame,
  isDenied,
  put,
  quantities,
  use,
  verbOf,
} from '../clauses/frame'
import { testsOf } from '../clauses/tests'
import { spanOfYears, whenOf } from '../clauses/when'
import { as, isKind, isWord, type Phrase } from '../phrases/phrase'
import { FIRST_YEAR } from '../state'
import { whoOf } from './owners'
import { saidOf } from './values'

/** What is said of several years: the first since, every year, in a row, the average, the highest; money missing or added. */
export function readSeries(frame: Frame): void {
  if (isDenied(frame)) return
  const { actors } = frame.subject
  const who = actors === null ? null : whoOf(actors)
  if (who === null) return
  readMean(frame, who)
  readPeak(frame, who)
  readStreak(frame, who)
  readEveryYear(frame, who)
  readFirst(frame, who)
  readGap(frame, who)
  readAdded(frame, who)
}

type Who = NonNullable<ReturnType<typeof whoOf>>

const seriesOf = (frame: Frame, ...whats: readonly string[]) =>
  frame.phrases.find(
    (phrase) => whats.includes(as(phrase, 'series')?.what ?? '') && !frame.used.has(phrase),
  )

/** Years up to the last whole one: an average "over the past decade" ends before the year of the day. */
function pastYears(
  frame: Frame,
): { readonly phrase: Phrase; readonly from: number; readonly to: number } | null {
  const span = spanOfYears(frame)
  const year = as(span?.phrase, 'year')
  if (span === null || year?.role !== 'back') return span
  const to = Math.min(frame.day.year - 1, frame.day.latest)
  return { phrase: span.phrase, from: to - (year.year - year.from) + 1, to }
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

/** "With a peak of 1.86 percent in 2020", "its highest since 2014". */
function readPeak(frame: Frame, who: Who): void {
  const word = seriesOf(frame, 'peak', 'trough') ?? rankSince(frame)
  const peaked = verbOf(frame, 'peak')
  if (word === undefined && peaked === undefined) return
  const end =
    as(word, 'series')?.what === 'trough' || as(word, 'rank')?.end === 'bottom' ? 'min' : 'max'
  const span = pastYears(frame) ?? sinceWord(frame) ?? whole(frame)
  const [figure] = quantities(frame, 'percent')
  const measure = cueOf(frame.phrases, 'personnel') === undefined ? 'share' : null
  if (span === null || measure === null || !isShare(frame)) return
  const when = whenOf(frame, figure ?? word ?? null)
  if ('reason' in when || span.from < FIRST_YEAR || when.year < span.from) return
  const to = Math.max(span.to, when.year)
  const said = as(figure, 'quantity')
  if (figure !== undefined && said !== null && word !== undefined && figure.start > word.start)
    put(
      frame,
      { kind: 'value', who, measure, year: when.year, ...saidOf(said, measure) },
      figure,
      when.phrase,
    )
  put(
    frame,
    { kind: 'peak', who, measure, year: when.year, from: span.from, to, end },
    word,
    peaked,
    span.phrase,
    when.phrase,
    verbOf(frame, 'be'),
  )
}

const isShare = (frame: Frame) =>
  cueOf(frame.sentence, 'gdp', 'share') !== undefined ||
  quantities(frame, 'percent').length > 0 ||
  frame.sentence.some((one) => as(one, 'quantity')?.unit === 'percent') ||
  frame.state.measure === 'share'

/** "Is the highest since 2014": a superlative with a year to look back to is of years, not of allies. */
function rankSince(frame: Frame): Phrase | undefined {
  const rank = frame.phrases.find(
    (phrase) =>
      as(phrase, 'rank')?.isSuperlative === true &&
      as(phrase, 'rank')?.place === 1 &&
      !frame.used.has(phrase),
  )
  return rank !== undefined && as(spanOfYears(frame)?.phrase, 'year')?.role === 'since'
    ? rank
    : undefined
}

/** "The highest level since 2014", where "since" is part of the word. */
function sinceWord(
  frame: Frame,
): { readonly phrase: Phrase; readonly from: number; readonly to: number } | null {
  const word = frame.phrases.find(
    (phrase) => isKind(phrase, 'series') && phrase.text.endsWith(' since'),
  )
  const phrase = word === undefined ? undefined : after(frame, word)
  const year = as(phrase, 'year')
  return phrase !== undefined && year !== null
    ? { phrase, from: year.year, to: frame.day.latest }
    : null
}

/** The span that another clause of the sentence says ("over the past decade … with a peak"). */
function whole(
  frame: Frame,
): { readonly phrase: Phrase; readonly from: number; readonly to: number } | null {
  const span = pastYears({ ...frame, phrases: frame.sentence })
  return span
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

/** "Has been above 2 % since 2014": in all the years since. */
function perfectSince(frame: Frame): Phrase | undefined {
  const have = verbOf(frame, 'have')
  const limit = quantities(frame, 'percent').find((phrase) => {
    const quantity = as(phrase, 'quantity')
    return quantity?.isHedged && ['>', '>=', '<', '<='].includes(quantity.op)
  })
  const isSince = as(spanOfYears(frame)?.phrase, 'year')?.role === 'since'
  const isState = frame.phrases.some((phrase) =>
    isWord(phrase, 'been', 'spent', 'stayed', 'remained'),
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

/** "Would have to spend $13 billion more to reach 2 %", "is 8 billion dollars short of the target". */
function readGap(frame: Frame, who: Who): void {
  const [money] = quantities(frame, 'money')
  const quantity = as(money, 'quantity')
  if (money === undefined || quantity === null || quantity.currency !== 'USD') return
  const word =
    verbOf(frame, 'lack', 'miss') ??
    cueOf(frame.phrases, 'gap') ??
    frame.phrases.find((phrase) =>
      isWord(phrase, 'short', 'short of', 'more', 'extra', 'additional', 'shy of'),
    )
  const meets = verbOf(frame, 'meet')
  const share =
    quantities(frame, 'percent')[0] ?? frame.phrases.find((phrase) => as(phrase, 'mark') !== null)
  const mark =
    as(share, 'quantity')?.value ??
    as(share, 'mark')?.value ??
    (share === undefined ? null : frame.state.mark)
  const isGap =
    word !== undefined && (meets !== undefined || !isWord(word, 'more', 'extra', 'additional'))
  const when = whenOf(frame)
  if (
    !isGap ||
    share === undefined ||
    mark === null ||
    mark === undefined ||
    mark > 10 ||
    'reason' in when
  )
    return
  put(
    frame,
    { kind: 'gap', who, measure: 'usd', year: when.year, mark, ...saidOf(quantity, 'usd') },
    money,
    word,
    meets,
    share,
    when.phrase,
    verbOf(frame, 'spend'),
    ...frame.phrases.filter((one) => isKind(one, 'wish', 'future')),
  )
}

/** "Since 2014 they have added more than $600 billion": money over what 2014's level would have been. */
function readAdded(frame: Frame, who: Who): void {
  const [money] = quantities(frame, 'money')
  const quantity = as(money, 'quantity')
  const span = spanOfYears(frame)
  const isAdded =
    verbOf(frame, 'add') !== undefined ||
    frame.phrases.some(
      (phrase) =>
        isWord(phrase, 'extra', 'additional') ||
        (isWord(phrase, 'more') && as(before(frame, phrase), 'quantity')?.unit === 'money'),
    )
  if (
    money === undefined ||
    quantity === null ||
    span === null ||
    !isAdded ||
    quantity.currency !== 'USD'
  )
    return
  const words = frame.phrases.filter((phrase) => isWord(phrase, 'extra', 'additional', 'more'))
  put(
    frame,
    {
      kind: 'cumulative',
      who,
      measure: 'usd',
      from: span.from,
      to: span.to,
      ...saidOf(quantity, 'usd'),
    },
    money,
    span.phrase,
    verbOf(frame, 'add', 'spend'),
    ...words,
  )
}
