import type { RatioReading } from '../domain/claim/figureReadings'
import type { Reading } from '../domain/claim/reading'
import type { FoundReading } from './clauses/frame'
import { as, isKind, isWord, type Phrase } from './phrases/phrase'
import { isDown } from './rules/changes/direction'

/** A figure, a count or a place with the word that says which way it went. */
export interface Directed {
  readonly found: FoundReading
  readonly word: Phrase
  /** Of the same at the other end of the change, where the sentence tells it. */
  readonly other: FoundReading | null
}

type Dated =
  | Extract<Reading, { kind: 'value' | 'count' | 'rank' }>
  | (RatioReading & { readonly year: number })

/** What is told by its direction: "fell to 2.11 %", "from 2.05 % in 2023", "down from 23". */
export function directed(
  readings: readonly FoundReading[],
  phrases: readonly Phrase[],
): readonly Directed[] {
  return readings.flatMap((found) => {
    const { reading } = found
    if (!isDated(reading)) return []
    const figures = phrases.filter((one) => isFigure(one) && isOf(found, one))
    return figures.flatMap((figure) => {
      const front = leadOf(phrases.slice(0, phrases.indexOf(figure)))
      const isOld = FROM.test(front.at(-1)?.text ?? '')
      const word = isOld || isTo(front.at(-1)) ? wordOf(front) : undefined
      return word === undefined ? [] : [{ found, word, other: otherEnd(reading, isOld, readings) }]
    })
  })
}

/** "Fell from 2.05 % in 2023 to 2.11 % in 2024": as said, the figures go the other way. */
export function isMisdirected({ found, word, other }: Directed): boolean {
  if (!isDated(found.reading) || other === null || !isDated(other.reading)) return false
  const [a, b] =
    found.reading.year < other.reading.year
      ? [found.reading, other.reading]
      : [other.reading, found.reading]
  const step = heightOf(b) - heightOf(a)
  if (step === 0) return [a, b].every((one) => one.kind === 'rank' || one.op === '=')
  return isDown(word) || isSlip(word) ? step > 0 : step < 0
}

/** "Fell to 2.11 % in 2024": from where is not said, and no change that was read rests on the word. */
export const isOneEnded = ({ word, other }: Directed, readings: readonly FoundReading[]): boolean =>
  other === null && !readings.some((found) => isOfChange(found) && isOf(found, word))

const isOfChange = ({ reading }: FoundReading) =>
  reading.kind === 'change' || (reading.kind === 'value' && reading.measure === 'real_growth')

const FROM = /(?:^| )from$/

const isDated = (reading: Reading): reading is Dated =>
  reading.kind === 'value' ||
  reading.kind === 'count' ||
  reading.kind === 'rank' ||
  (reading.kind === 'ratio' && reading.year !== undefined)

const isOf = ({ words }: FoundReading, { start, end }: Phrase) =>
  words.some((word) => word.start === start && word.end === end)

const isFigure = (phrase: Phrase) => isKind(phrase, 'quantity', 'number', 'count', 'rank')

/** Up to the word in front of a figure, without what only says how it is meant. */
function leadOf(front: readonly Phrase[]): readonly Phrase[] {
  const last = front.findLastIndex(
    (one) => FROM.test(one.text) || !isKind(one, 'plain', 'hedge', 'only', 'who'),
  )
  return front.slice(0, last + 1)
}

const isTo = (lead: Phrase | undefined) =>
  isWord(lead, 'to') || (isTurn(lead) && / to$/.test(lead?.text ?? ''))

/** The nearest word for a change, if nothing else is done or said in between. */
function wordOf(front: readonly Phrase[]): Phrase | undefined {
  const last = front.findLast(
    (one) => isTurn(one) || (as(one, 'verb') !== null && as(one, 'verb')?.sense !== 'spend'),
  )
  return isTurn(last) ? last : undefined
}

/** "Slipped to 2 %", said of places as well as of figures. */
const isSlip = (phrase: Phrase | undefined) =>
  as(phrase, 'verb')?.sense === 'rank' && /^(?:slip|drop)/.test(phrase?.text ?? '')

const isTurn = (phrase: Phrase | undefined): boolean =>
  isSlip(phrase) ||
  ['rise', 'fall'].includes(as(phrase, 'verb')?.sense ?? '') ||
  ['growth', 'drop'].includes(as(phrase, 'cue')?.cue ?? '') ||
  isWord(phrase, 'up', 'down', 'up from', 'down from', 'slightly down')

/** The same of the nearest year before, or after, that is told of. */
function otherEnd(
  of: Dated,
  isOld: boolean,
  readings: readonly FoundReading[],
): FoundReading | null {
  const others = readings
    .filter(({ reading }) => isDated(reading) && subjectOf(reading) === subjectOf(of))
    .filter(
      ({ reading }) =>
        isDated(reading) && (isOld ? reading.year > of.year : reading.year < of.year),
    )
    .sort((a, b) => distance(a.reading, of) - distance(b.reading, of))
  return others[0] ?? null
}

const distance = (reading: Reading, of: Dated) =>
  isDated(reading) ? Math.abs(reading.year - of.year) : Number.POSITIVE_INFINITY

/** All that a figure is of, but its year. */
function subjectOf(reading: Dated): string {
  if (reading.kind === 'value') return JSON.stringify([reading.who, reading.measure])
  if (reading.kind === 'ratio') return JSON.stringify([reading.num, reading.den, reading.measure])
  if (reading.kind === 'rank')
    return JSON.stringify([reading.who, reading.measure, reading.from, reading.among])
  const { measure, test, tests, among, excluding, op } = reading
  return JSON.stringify([measure, test, tests, among, excluding, op.startsWith('part:')])
}

/** How high it is: of places the first is the highest. */
function heightOf(reading: Dated): number {
  if (reading.kind !== 'rank') return reading.value
  const place = typeof reading.place === 'number' ? reading.place : reading.place[0]
  return reading.from === 'top' ? -place : place
}
