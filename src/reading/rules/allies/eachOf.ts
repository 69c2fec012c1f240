import type { SetScope } from '../../../domain/claim/readingTerms'
import { before, type Frame, isDenied, put, quantities, use } from '../../clauses/frame'
import { AGREED } from '../../clauses/markTests'
import { shortOf, testsOf } from '../../clauses/tests'
import { spanOfYears, whenOf } from '../../clauses/when'
import { as, isKind, isWord, type Phrase, type Quantity, setsLimit } from '../../phrases/phrase'
import { excludedBy } from './countNames'
import { named } from './countTotals'

/** Several allies by name, or a group, that each pass or miss a mark or a limit; "neither A nor B". */
export function readEach(frame: Frame): void {
  const { actors, phrase } = frame.subject
  if (actors === null || actors.codes.length === 0) return
  const isNeither =
    phrase !== null &&
    (isWord(before(frame, phrase), 'neither') || isKind(before(frame, phrase), 'none'))
  const isAll = frame.phrases.some((one) => isKind(one, 'all') || isWord(one, 'both'))
  if (frame.phrases.some((one) => isKind(one, 'together') || isWord(one, ...ON_AVERAGE))) return
  const isMark = frame.phrases.some(
    (one) =>
      (isKind(one, 'mark', 'markback') && !frame.used.has(one)) ||
      (isWord(one, 'it') && isKind(before(frame, one), 'hedge')),
  )
  const [figure, ...others] = quantities(frame, 'percent')
  const isDeniedFigure =
    isDenied(frame) &&
    frame.found.length === 0 &&
    others.length === 0 &&
    isPlain(as(figure, 'quantity'))
  if (actors.codes.length === 1 && !isMark && !isDeniedFigure) return
  if (isAll && !isNeither && isDenied(frame)) return
  if (isNeither && phrase !== null) {
    const nors = frame.phrases.filter(
      (one, at) => isWord(one, 'nor') && isKind(frame.phrases[at + 1], 'who'),
    )
    use(frame, before(frame, phrase), ...nors)
    use(frame, ...frame.phrases.filter((one) => isKind(one, 'as-much')))
  }
  const misses =
    frame.phrases.some((one) => isMissing(one)) ||
    frame.phrases.some((one) => isKind(one, 'not') && !frame.used.has(one))
  const compares =
    isMark ||
    (isDeniedFigure && isLevel(frame, figure)) ||
    (isAll && others.length === 0 && isAgreed(frame, figure)) ||
    isNeither ||
    frame.phrases.some((one) => isCompared(one)) ||
    frame.phrases.some(setsLimit)
  if (!compares) return
  const span = spanOfYears(frame)
  if (
    span !== null &&
    !frame.phrases.some(
      (one) => isKind(one, 'verb') && ['rise', 'fall'].includes(as(one, 'verb')?.sense ?? ''),
    )
  )
    return
  const spare = new Set(frame.used)
  const tests = testsOf(frame) ?? shortOf(frame)
  const when = tests === null ? null : whenOf(frame)
  const [test] = tests?.tests ?? []
  if (
    tests === null ||
    when === null ||
    'reason' in when ||
    test === undefined ||
    (test.op === '=' && !isAll && !(isMark && isExactly(frame)))
  ) {
    frame.used.clear()
    for (const one of spare) frame.used.add(one)
    return
  }
  const left = excludedBy(frame)
  const words = frame.phrases.filter((one) => isKind(one, 'all', 'narrow') || isWord(one, 'both'))
  const rests = [...tests.phrases, when.phrase, ...words, left.word, left.phrase]
  const year = span === null ? when.year : span.to
  const codes = actors.codes.filter((code) => !left.codes.includes(code))
  const { measure } = tests
  const isFigure = codes.length === 1 && !misses && tests.tests.length === 1
  if (isFigure && measure !== null) {
    const soft = test.op === 'just>' || test.op === 'nearly' ? { soft: true } : {}
    const said = { op: test.op, value: test.value, prec: 0.01, ...soft }
    put(frame, { kind: 'value', who: codes[0] ?? '', measure, year, ...said }, ...rests)
    return
  }
  const scope: SetScope = isNeither ? 'none' : 'each'
  put(frame, { kind: 'set', scope, allies: codes, ...named(tests), year }, ...rests)
}

/** What is said of several together, and of none of them. */
const ON_AVERAGE = ['on average', 'average', 'an average', 'averages', 'averaged']

/** "Does not spend 2 %" is below it, where no other figure is said instead ("but 2.12 %"). */
function isLevel({ sentence }: Frame, figure: Phrase | undefined): boolean {
  const value = as(figure, 'quantity')?.value ?? 0
  const isOther = sentence.some(
    (one) => one.start > (figure?.end ?? 0) && (as(one, 'quantity')?.value ?? 0) >= value,
  )
  return [...AGREED, 5].includes(value) && !isOther
}

/** "All of the Nordic allies spend 2 %": at least that, as all of them. */
function isAgreed({ phrases }: Frame, figure: Phrase | undefined): boolean {
  const quantity = as(figure, 'quantity')
  const isBare = quantity?.isHedged === false && AGREED.includes(quantity.value)
  return isBare && phrases.some((one) => as(one, 'verb')?.sense === 'spend')
}

/** "Right on the 2 % line". */
const isExactly = ({ phrases }: Frame) => phrases.some((one) => as(one, 'hedge')?.op === '=')

/** A share, or what is to be above it: not "about". */
const isPlain = (quantity: Quantity | null) =>
  quantity !== null && (!quantity.isHedged || quantity.op === '>' || quantity.op === '>=')

const isCompared = (phrase: Phrase) => {
  const quantity = as(phrase, 'quantity')
  return (
    quantity !== null &&
    quantity.unit === 'percent' &&
    quantity.isHedged &&
    ['>', '>=', '<', '<='].includes(quantity.op)
  )
}

const isMissing = (phrase: Phrase) =>
  ['miss', 'lack'].includes(as(phrase, 'verb')?.sense ?? '') || as(phrase, 'hedge')?.op === '<'
