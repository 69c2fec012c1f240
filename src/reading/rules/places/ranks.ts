import { after, before, type Frame, put, use, verbOf } from '../../clauses/frame'
import { spanOfYears, whenOf } from '../../clauses/when'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'
import { soleAlly } from '../owners'
import { placeOf } from './places'
import { rankMeasure } from './rankMeasure'
import { readVerbRank } from './verbRanks'

/** Places: of one ally, of several that are the first or last, and of those that follow or go before. */
export function readRank(frame: Frame): void {
  if (
    frame.phrases.some(
      (phrase) => isKind(phrase, 'series') && as(phrase, 'series')?.what === 'decades',
    )
  )
    return
  const ranks = frame.phrases.filter(
    (phrase) => as(phrase, 'rank') !== null && !frame.used.has(phrase),
  )
  const [first, second] = ranks
  if (readSorted(frame, ranks)) return
  if (first !== undefined && second !== undefined) {
    readFromTo(frame, first, second)
    return
  }
  if (first === undefined) {
    readVerbRank(frame)
    return
  }
  const meaning = as(first, 'rank')
  if (meaning !== null) placeOf(frame, first, meaning)
}

/** "Estonia and Latvia are second and fourth respectively": a place for each, in their order. */
function readSorted(frame: Frame, ranks: readonly Phrase[]): boolean {
  const codes = frame.subject.actors?.codes ?? []
  const sorted =
    frame.phrases.find((phrase) => isKind(phrase, 'respectively')) ?? joinOf(frame, ranks)
  const isPaired = codes.length > 1 && ranks.length === codes.length
  const [first] = ranks
  const measure = first === undefined ? null : rankMeasure(frame, first)
  const when = whenOf(frame)
  if (!isPaired || sorted === undefined || measure === null || 'reason' in when) return false
  if (frame.phrases.some((one) => isKind(one, 'not'))) return false
  for (const [index, phrase] of ranks.entries()) {
    const rank = as(phrase, 'rank')
    if (rank === null || rank.place === 'middle') return false
    const said = { measure, year: when.year, place: rank.place, from: rank.end }
    put(frame, { kind: 'rank', who: codes[index] ?? '', ...said }, phrase, sorted, when.phrase)
  }
  return true
}

/** "Came second and third": two places side by side are of two in their order. */
function joinOf(frame: Frame, [first, second, ...more]: readonly Phrase[]): Phrase | undefined {
  const and = first === undefined ? undefined : after(frame, first)
  const isPair = isWord(and, 'and') && and !== undefined && after(frame, and) === second
  return isPair && more.length === 0 ? and : undefined
}

/** "From ninth to third within ten years": two places in two years. */
function readFromTo(frame: Frame, first: Phrase, second: Phrase): void {
  const who = soleAlly(frame)
  const span = spanOfYears(frame) ?? twoYears(frame, first, second) ?? upToNow(frame, first, second)
  const [a, b] = [as(first, 'rank'), as(second, 'rank')]
  const measure = rankMeasure(frame, second)
  const isFromTo = isWord(before(frame, first), 'from') && isWord(before(frame, second), 'to')
  if (
    !isFromTo ||
    who === null ||
    a === null ||
    b === null ||
    measure === null ||
    typeof a.place !== 'number' ||
    typeof b.place !== 'number'
  )
    return
  if (span === null) return
  const rest = [first, second, span.phrase, verbOf(frame, 'rise', 'rank', 'fall')]
  put(frame, { kind: 'rank', who, measure, year: span.from, place: a.place, from: a.end }, ...rest)
  put(frame, { kind: 'rank', who, measure, year: span.to, place: b.place, from: b.end }, ...rest)
}

/** "From second place in 2014 to eighth": up to now. */
function upToNow(frame: Frame, first: Phrase, second: Phrase) {
  const phrase = after(frame, first)
  const year = as(phrase, 'year')
  const isLast = !frame.phrases.some((one) => isKind(one, 'year') && one.start > second.start)
  const { latest } = frame.day
  if (phrase === undefined || year?.role !== 'in' || !isLast || year.year >= latest) return null
  return { phrase, from: year.year, to: latest }
}

/** "From 15th place in 2020 to 13th in 2024". */
function twoYears(frame: Frame, first: Phrase, second: Phrase) {
  const [from, to] = [first, second].map((rank) => {
    const phrase = after(frame, rank)
    const year = as(phrase, 'year')
    return year === null || phrase === undefined
      ? null
      : { phrase, year: year.role === 'now' ? frame.day.latest : year.year }
  })
  if (
    from === null ||
    from === undefined ||
    to === null ||
    to === undefined ||
    to.year <= from.year
  )
    return null
  use(frame, from.phrase)
  return { phrase: to.phrase, from: from.year, to: to.year }
}
