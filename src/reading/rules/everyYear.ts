import type { Test, Who } from '../../domain/claim/readingTerms'
import { before, cueOf, type Frame, put, quantities, use, verbOf } from '../clauses/frame'
import { measureOfShare } from '../clauses/shareMeasure'
import { testsOf } from '../clauses/tests'
import { spanOfYears, whenOf } from '../clauses/when'
import { as, isKind, isWord, type Phrase } from '../phrases/phrase'
import { FIRST_YEAR } from '../state'
import { seriesOf } from './peaks'

/** "More than 2 % every year since 2014". */
export function readEveryYear(frame: Frame, who: Who): void {
  if (readInARow(frame, who)) return
  const word = seriesOf(frame, 'every-year') ?? perfectSince(frame)
  const span = spanOfYears(frame)
  if (word === undefined || span === null || span.from < FIRST_YEAR) return
  if (putRisen(frame, who, word, span)) return
  const [test, ...more] = sharesTest(frame)
  if (test === undefined || more.length > 0) return
  put(
    frame,
    { kind: 'every_year', who, measure: 'share', from: span.from, to: span.to, test },
    word,
    span.phrase,
  )
}

/** "Has met the 2 % target for a second year in a row": in that year and those before. */
function readInARow(frame: Frame, who: Who): boolean {
  const word = seriesOf(frame, 'row')
  if (word === undefined || verbOf(frame, 'rise', 'fall') !== undefined) return false
  const number = before(frame, word)
  const n = as(number, 'ordinal')?.place ?? as(number, 'number')?.value
  const when = whenOf(frame)
  if (n === undefined || n < 2 || 'reason' in when || when.year - n + 1 < FIRST_YEAR) return false
  const isLimit = frame.phrases.some((one) => isKind(one, 'mark') || isLimited(one))
  const [test, ...more] = isLimit ? sharesTest(frame) : []
  if (test === undefined || more.length > 0) return false
  const from = when.year - n + 1
  put(
    frame,
    { kind: 'every_year', who, measure: 'share', from, to: when.year, test },
    word,
    number,
    when.phrase,
    verbOf(frame, 'have'),
  )
  return true
}

const isLimited = (phrase: Phrase) => {
  const quantity = as(phrase, 'quantity')
  return quantity?.isHedged === true && ['>', '>=', '<', '<='].includes(quantity.op)
}

/** "Has risen every year since 2018": real growth in each of the years after it. */
function putRisen(
  frame: Frame,
  who: Who,
  word: Phrase,
  { phrase, from, to }: { readonly phrase: Phrase; readonly from: number; readonly to: number },
): boolean {
  const verb = verbOf(frame, 'rise', 'fall')
  const isSpending = cueOf(frame.phrases, 'defence', 'budget', 'real') !== undefined
  const isOther = cueOf(frame.phrases, 'share', 'gdp', 'personnel', 'equipment') !== undefined
  const isFigure = quantities(frame, 'percent', 'money', 'points', 'persons').length > 0
  if (verb === undefined || !isSpending || isOther || isFigure) return false
  const first = as(phrase, 'year')?.role === 'span' ? from : from + 1
  const op = as(verb, 'verb')?.sense === 'rise' ? '>' : '<'
  const test: Test = { op, value: 0 }
  put(
    frame,
    { kind: 'every_year', who, measure: 'real_growth', from: first, to, test },
    word,
    verb,
    phrase,
    cueOf(frame.phrases, 'real', 'growth'),
  )
  return true
}

const OPPOSITE = { '>=': '<', '>': '<=', '<': '>=', '<=': '>' } as const

/** "Has never spent less than 1.9 % since 2014": the opposite in each of the years. */
export function readNever(frame: Frame, who: Who): void {
  const span = spanOfYears(frame)
  const [never, ...more] = frame.phrases.filter((one) => isKind(one, 'not'))
  const [figure, ...others] = quantities(frame, 'percent')
  const below = verbOf(frame, 'miss')
  const isBelow = / (below|under)$/.test(below?.text ?? '')
  const isSince = as(span?.phrase, 'year')?.role === 'since'
  if (never === undefined || more.length > 0 || figure === undefined || others.length > 0) return
  const isAnytime = isWord(never, 'never', 'not once', 'at no point', 'at no time')
  const isEver = isAnytime || (isBelow && isWord(never, 'not', "n't"))
  if (!isEver || span === null || span.from < FIRST_YEAR || !(isSince || isAnytime)) return
  const quantity = as(figure, 'quantity')
  const measure = measureOfShare(frame, figure)
  const meets = verbOf(frame, 'meet', 'exceed')
  const limit = isBelow ? '<' : as(meets, 'verb')?.sense === 'exceed' ? '>' : '>='
  const isPlain = quantity?.isHedged === false && (isBelow || meets !== undefined)
  const op = isPlain ? limit : (quantity?.op ?? '=')
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
    meets,
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

/** The tests of a clause that are of shares of GDP; their words are accounted for. */
export function sharesTest(frame: Frame): readonly Test[] {
  const found = testsOf(frame)
  if (found === null || found.measure !== 'share') return []
  use(frame, ...found.phrases)
  return found.tests
}
