import type { Reading } from '../domain/claim/reading'
import type { UnreadPart } from './accounting'
import type { FoundReading, Frame } from './clauses/frame'
import { isToldBeside } from './clauses/markTests'
import { directed, isMisdirected, isOneEnded } from './directions'
import { isKind, isWord, type Phrase } from './phrases/phrase'

/** Two different figures of one ally, measure and year in one clause: one of them is of something else. */
export function dropContradictions(frame: Frame): void {
  const values = frame.found.flatMap(({ reading }) =>
    reading.kind === 'value' && reading.op === '=' ? [reading] : [],
  )
  const clash = values.some((a) =>
    values.some(
      (b) => a.who === b.who && a.measure === b.measure && a.year === b.year && a.value !== b.value,
    ),
  )
  if (!clash) return
  for (const phrase of frame.phrases) if (isKind(phrase, 'quantity')) frame.used.delete(phrase)
}

/** What a sentence says against itself, and the words that are not judged. */
interface Clash {
  readonly found: readonly FoundReading[]
  readonly parts: readonly UnreadPart[]
}

/** Two places or figures of one ally in one year, or figures that go another way than is said: which is meant is not known. Which way a figure went is told where its other end is not said. */
export function clashOf(readings: readonly FoundReading[], phrases: readonly Phrase[]): Clash {
  const ways = directed(readings, phrases)
  const turned = ways.filter(isMisdirected)
  const found = readings.filter(
    (one) =>
      readings.some(({ reading }) => isContradiction(one.reading, reading)) ||
      turned.some((other) => other.found === one || other.other === one),
  )
  const words = new Map<number, UnreadPart>()
  for (const { start, end } of found.flatMap((one) => one.words))
    words.set(start, { start, end, reason: 'number' })
  for (const { word } of [...turned, ...ways.filter((way) => isOneEnded(way, readings))])
    words.set(word.start, { start: word.start, end: word.end, reason: 'direction' })
  return { found, parts: [...words.values()] }
}

function isContradiction(a: Reading, b: Reading): boolean {
  if (a.kind === 'value' && b.kind === 'value') return isSameSubject(a, b) && isFarApart(a, b)
  if (a.kind !== 'rank' || b.kind !== 'rank') return false
  const isSameScale = a.from === b.from && JSON.stringify(a.among) === JSON.stringify(b.among)
  return isSameSubject(a, b) && isSameScale && !isOverlapping(a.place, b.place)
}

type Place = Extract<Reading, { kind: 'rank' }>['place']

/** "No longer in the top ten", "14th": one place may lie among several. */
function isOverlapping(a: Place, b: Place): boolean {
  const [first, second] = [a, b].map((one) => (typeof one === 'number' ? [one, one] : one))
  const [lo = 0, hi = 0] = first ?? []
  const [low = 0, high = 0] = second ?? []
  return lo <= high && low <= hi
}

/** Two figures that cannot both be meant: exact ones that differ, rough ones by more than a tenth. */
function isFarApart(a: ValueReading, b: ValueReading): boolean {
  if (a.op === '=' && b.op === '=') return a.value !== b.value
  const isRough = [a, b].every(({ op }) => op === '=' || op === '~')
  return isRough && Math.abs(a.value - b.value) > Math.max(a.value, b.value) / 10
}

type ValueReading = Extract<Reading, { kind: 'value' }>

interface OfYear {
  readonly who: unknown
  readonly measure: unknown
  readonly year: number
}

const isSameSubject = (a: OfYear, b: OfYear) =>
  a.year === b.year && JSON.stringify([a.who, a.measure]) === JSON.stringify([b.who, b.measure])

/** A denial that one reading took in cannot be one of the figures beside it too. */
export function dropDenied(frame: Frame): void {
  // "Neither France, at 1.9 %, nor Germany, at 1.57 %, meets the target": each figure stands by itself.
  const isOfNone = frame.found.some(
    ({ reading: one }) => one.kind === 'set' && one.scope === 'none',
  )
  const words = frame.phrases.filter(
    (phrase) => isKind(phrase, 'not') && !(isOfNone && isWord(phrase, 'neither', 'nor')),
  )
  // "Romania, at 1.8 %, is not among the six": what stands beside was not denied.
  const beside = frame.phrases.filter((one) => isKind(one, 'quantity') && isToldBeside(frame, one))
  const isPlain = frame.found.some(
    ({ reading, words: rests }) =>
      (reading.kind === 'value' &&
        reading.op === '=' &&
        !beside.some(({ start }) => rests.some((word) => word.start === start))) ||
      (reading.kind === 'rank' &&
        !words.some(({ start }) => rests.some((one) => one.start === start))),
  )
  if (isPlain) for (const word of words) frame.used.delete(word)
}
