import type { Test } from '../../../domain/claim/readingTerms'
import type { FoundTests } from '../../clauses/foundTests'
import { before, type Frame, isDenied, negation, put, quantities, use } from '../../clauses/frame'
import { AGREED } from '../../clauses/markTests'
import { shortOf, testsOf } from '../../clauses/tests'
import { spanOfYears, whenOf } from '../../clauses/when'
import { partOfAll } from '../../phrases/counts'
import { as, type CountMeaning, isKind, isSign, isWord, type Phrase } from '../../phrases/phrase'
import { counted } from '../../phrases/totals'
import { excludedBy, NO_NAMES, namesBeyond, namesOf } from './countNames'
import { readOnCount } from './countsAgain'
import { named, putSome, putTotal } from './countTotals'
import { besideFormer, isFurther, isNewly } from './furtherCounts'
import { readMoved } from './numbers'

/** "Nine of the 30 members …", "all …", "nobody …", "all but three …", with the list that may follow. */
export function readCount(frame: Frame): void {
  const { count, phrase } = frame.subject
  if (count === null) return
  const excluding = excludedBy(frame)
  const own = namesOf(frame, excluding.phrase)
  const names =
    own.codes.length === 0 && count.scope === 'all-but' ? namesBeyond(frame, count.value) : own
  if (
    phrase === null &&
    quantities(frame, 'percent').length === 0 &&
    frame.phrases.every((one) => !isKind(one, 'mark'))
  ) {
    readOnCount(frame, count)
    return
  }
  if (readMoved(frame) || isSomeOf(frame) || isNewly(frame)) return
  const span = spanOfYears(frame)
  const told = testsOf(frame) ?? samesOf(frame)
  const tests = told !== null && isFurther(phrase) ? besideFormer(frame, told) : told
  if (tests === null) return
  const isTotal = count.scope !== 'some'
  const turned = frame.subject.phrase === null ? undefined : before(frame, frame.subject.phrase)
  if (isTotal && isDenied(frame) && !isWord(turned, 'not')) return
  const old = formerOf(frame)
  if (old !== null && isDenied(frame)) return
  const when = whenOf(frame, null, old?.year ?? null)
  if ('reason' in when) return
  const year = span === null ? when.year : span.to
  const range = {
    ...(count.among === null ? {} : { among: count.among }),
    ...(excluding.codes.length > 0 ? { excluding: excluding.codes } : {}),
  }
  const rests = [...tests.phrases, when.phrase, excluding.word, excluding.phrase]
  if (old !== null && (count.scope === 'some' || count.scope === 'all') && old.of < year)
    put(
      frame,
      { kind: 'count', ...named(tests), year: old.of, op: old.op, value: old.value, ...range },
      old.phrase,
      old.year,
    )
  const parts = { count, tests, year, range, names, rests, exceptions: excluding }
  if (count.scope === 'some') putSome(frame, parts)
  else putTotal(frame, parts)
  for (const other of appositionsOf(frame)) {
    const part = plainPart(other)
    const told = as(other, 'count') ?? (part === null ? null : counted('some', part))
    if (told === null) continue
    use(frame, other)
    putSome(frame, { ...parts, count: told, names: NO_NAMES, rests: [other, ...rests] })
  }
}

/** "Two of the allies below 2 %", "two countries that are below it are Italy and Spain": how many there are is not told. */
function isSomeOf({ phrases, subject }: Frame): boolean {
  const { count, phrase } = subject
  const next = phrase === null ? undefined : phrases[phrases.indexOf(phrase) + 1]
  const isSome =
    count?.scope === 'some' && count.of === null && / of the \w+$/.test(phrase?.text ?? '')
  const [be, names] = phrases.slice(-2)
  const isNamed = as(be, 'verb')?.sense === 'be' && isKind(names, 'who')
  const isOpen = phrase !== null && phrases[0] === phrase && !/^the /.test(phrase.text)
  return (
    (isSome &&
      (isKind(next, 'hedge', 'relative', 'quantity') || isWord(next, 'at', 'with', 'on'))) ||
    (isOpen && isKind(next, 'relative') && isNamed)
  )
}

/** "Ten allies – a third of the membership – spend …": the same allies counted once more. */
function appositionsOf({ phrases, subject }: Frame): readonly Phrase[] {
  const at = subject.phrase === null ? -1 : phrases.indexOf(subject.phrase)
  if (at < 0 || subject.count?.scope !== 'some') return []
  const next =
    phrases[isWord(phrases[at + 1], 'or') || isSign(phrases[at + 1], ',') ? at + 2 : at + 1]
  const isTold = as(next, 'count')?.scope === 'some' || as(next, 'quantity')?.unit === 'fraction'
  return next !== undefined && isTold ? [next] : []
}

/** "Up from just three in 2014": the count of an earlier year. */
function formerOf(frame: Frame) {
  for (const [at, phrase] of frame.phrases.entries()) {
    const number = as(phrase, 'number') ?? plainCount(phrase) ?? plainPart(phrase)
    const lead = frame.phrases.slice(0, at).findLast((one) => !isKind(one, 'only', 'hedge'))
    const year = as(frame.phrases[at + 1], 'year')
    if (
      number === null ||
      year === null ||
      !isWord(
        lead,
        'from',
        'compared with',
        'compared to',
        'against',
        'versus',
        'after',
        'as against',
      )
    )
      continue
    const hedge = as(frame.phrases[at - 1], 'hedge')
    const leap = before(frame, lead ?? phrase)
    if (hedge !== null) use(frame, frame.phrases[at - 1])
    if (isWord(lead, 'from') && as(leap, 'verb')?.sense === 'rise') use(frame, leap)
    return {
      phrase,
      value: number.value,
      op: hedge?.op ?? as(phrase, 'count')?.op ?? plainPart(phrase)?.op ?? ('=' as const),
      of: year.year,
      year: frame.phrases[at + 1] ?? phrase,
    }
  }
  return null
}

/** "Compared with about a tenth ten years ago". */
function plainPart(phrase: Phrase): Pick<CountMeaning, 'value' | 'op'> | null {
  const quantity = as(phrase, 'quantity')
  if (quantity?.unit !== 'fraction') return null
  const { value, op } = partOfAll(quantity)
  return { value, op }
}

/** "Three allies", and nothing else said of how many. */
function plainCount(phrase: Phrase): { readonly value: number } | null {
  const count = as(phrase, 'count')
  return count?.scope === 'some' && count.among === null ? { value: count.value } : null
}

/** To be at a mark that was spoken of. */
const markOnly = (mark: number | null): Test | undefined =>
  mark === null ? undefined : { op: '>=', value: mark }

/** "23 of them do so", "only Greece did": the mark or the test that was spoken of before. */
export function samesOf(frame: Frame): FoundTests | null {
  const word =
    frame.phrases.find((phrase) => isWord(phrase, 'do so', 'does so', 'did so', 'do', 'did')) ??
    frame.phrases
      .slice(-1)
      .find((phrase) => isWord(phrase, 'are', 'were', 'will') || isKind(phrase, 'expected'))
  const { tests, mark } = frame.state
  const short = shortOf(frame)
  const isBare = !frame.phrases.some((phrase) => isKind(phrase, 'quantity', 'mark', 'unknown'))
  if (short !== null) return short
  const [last, ...more] = tests ?? []
  // "They promised 3.5 %. Four are there": a mark that was named after that count.
  const isNamed = mark !== null && (AGREED.includes(mark) || mark === frame.state.namedMark)
  const isOlder = isNamed && (last?.measure ?? 'share') === 'share' && last?.value !== mark
  const only = isOlder && last?.change_from === undefined ? markOnly(mark) : last
  const there = frame.phrases.find((phrase) => isWord(phrase, 'there', 'there yet'))
  const same = more.length > 0 ? undefined : (only ?? markOnly(mark))
  if (there !== undefined && isBare && same !== undefined) {
    const op = same.op === '>=' && negation(frame) ? '<' : same.op
    const measure = same.measure ?? 'share'
    return { measure, tests: [{ op, value: same.value }], phrases: [there] }
  }
  // "2014: three allies".
  const isYearly =
    frame.phrases.every((one) => isKind(one, 'count', 'year', 'sign', 'plain', 'only')) &&
    frame.sentence.some((one) => as(one, 'year')?.role === 'in')
  if (isYearly && only !== undefined && more.length === 0)
    return {
      measure: only.measure ?? 'share',
      tests: [{ op: only.op, value: only.value }],
      phrases: [],
    }
  // "… eight do not: Spain, Slovenia, …".
  const colon = frame.phrases.findIndex((phrase) => isSign(phrase, ':'))
  const denial = frame.phrases.at(colon < 0 ? -1 : colon - 1)
  const isBareDenial = isBare && isWord(denial, 'not', "n't") && denial !== undefined
  if (isBareDenial && only !== undefined && more.length === 0 && only.op === '>=') {
    use(frame, denial)
    const test = { op: '<' as const, value: only.value }
    return { measure: only.measure ?? 'share', tests: [test], phrases: [denial] }
  }
  if (word === undefined || frame.phrases.some((phrase) => isKind(phrase, 'not', 'unknown')))
    return null
  use(frame, word)
  if (only !== undefined && more.length === 0)
    return {
      measure: only.measure ?? 'share',
      tests: [{ op: only.op, value: only.value }],
      phrases: [word],
    }
  return mark === null
    ? null
    : { measure: 'share', tests: [{ op: '>=', value: mark }], phrases: [word] }
}
