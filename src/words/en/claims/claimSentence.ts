import type { Ally, SeriesCode } from '../../../domain/ally'
import type { CountReading, RankReading, SetReading } from '../../../domain/claim/allyReadings'
import type { ChangeReading, ValueReading } from '../../../domain/claim/figureReadings'
import { type MarkTest, markTest } from '../../../domain/claim/markTest'
import type { Reading } from '../../../domain/claim/reading'
import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import { seriesMeant } from '../../../domain/claim/readingScope'
import type { Op, Said } from '../../../domain/claim/readingTerms'
import { formats } from '../formats'
import { capitalised } from '../grammar'
import { millionWords } from '../moneyWords'
import { nameInText, namesInText } from '../namesInText'
import { opWords } from './readingNouns'
import { readingSentence } from './readingSentence'

/** ", not counting the United States", or nothing. */
export function notCounting(
  without: readonly SeriesCode[] | undefined,
  allies: readonly Ally[],
): string {
  return without === undefined || without.length === 0
    ? ''
    : `, not counting ${namesInText(allies, without)}`
}

/** At which prices an amount is meant; `null` of a measure that is no amount of one price base. */
export function priceWords(measure: ReadingMeasure): string | null {
  if (measure === 'usd_constant') return 'at constant prices'
  return measure === 'usd_current' ? 'at current prices' : null
}

/** Points of a change in hundredths, always with a sign but for nought: "+2.24". */
export function signed(value: number): string {
  const digits = formats.integer(Math.abs(value) / 100)
  return value === 0 ? digits : `${value > 0 ? '+' : '−'}${digits}`
}

/** A claim as one sentence: "Exactly 4 allies are at or above 3% of GDP in 2024, not counting the United States." */
export function claimSentence(reading: Reading, allies: readonly Ally[]): string {
  return ownSentence(reading, allies) ?? `${readingSentence(reading, { allies })}.`
}

/** Of the kinds that are put most often, in words of their own; `null` where there are none for it. */
function ownSentence(reading: Reading, allies: readonly Ally[]): string | null {
  switch (reading.kind) {
    case 'count':
      return countSentence(reading, allies)
    case 'set':
      return setSentence(reading, allies)
    case 'value':
      return valueSentence(reading, allies)
    case 'change':
      return changeSentence(reading, allies)
    case 'rank':
      return rankSentence(reading, allies)
    default:
      return null
  }
}

/** What is said of a number, with what it counts: "at least 2% of GDP", "between 20 and 23 allies". */
function said(
  { op, value, at_most }: Pick<Said, 'op' | 'value' | 'at_most'>,
  write: (hundredths: number) => string,
  unit = '',
) {
  const number = (one: number) => write(Math.round(one * 100))
  if (at_most !== undefined) return `between ${number(value)} and ${number(at_most)}${unit}`
  return `${op === '=' ? 'exactly ' : opWords[op]}${number(value)}${unit}`
}

/** Of one another's tests and comparisons there are words for the plain ones alone. */
const isPlain = (op: string): op is Op => op === '=' || op === '>=' || op === '<='

const atMark = ({ side, mark }: MarkTest) =>
  `${side === 'above' ? 'at or above' : 'below'} ${formats.mark(mark)} of GDP`

function countSentence(reading: CountReading, allies: readonly Ally[]): string | null {
  const { op, value, at_most, year, of, excluding } = reading
  const test = markTest(reading)
  if (test === null || !isPlain(op) || of !== undefined) return null
  const number = said({ op, value, ...(at_most === undefined ? {} : { at_most }) }, whole)
  const isOne = at_most === undefined && value === 1
  return `${capitalised(number)} ${isOne ? 'ally is' : 'allies are'} ${atMark(test)} in ${year}${notCounting(excluding, allies)}.`
}

const whole = (hundredths: number) => formats.integer(hundredths / 100)

function setSentence(reading: SetReading, allies: readonly Ally[]): string | null {
  const { scope, allies: named, year, excluding, of } = reading
  const test = markTest(reading)
  if (test === null || of !== undefined) return null
  const rest = `${atMark(test)} in ${year}${notCounting(excluding, allies)}.`
  const names = namesInText(allies, named)
  const verb = named.length === 1 ? 'is' : 'are'
  switch (scope) {
    case 'each':
      return capitalised(`${names} ${verb} ${rest}`)
    case 'only':
      return `Only ${names} ${verb} ${rest}`
    case 'none':
      return capitalised(`${noneOf(named.map((code) => nameInText(allies, code)))} ${rest}`)
    case 'all':
      return `All allies are ${rest}`
  }
}

/** "No ally is", "Spain is not", "Neither Italy nor Spain is", "None of Italy, Latvia and Spain is". */
function noneOf(names: readonly string[]): string {
  const [first, second] = names
  if (first === undefined) return 'no ally is'
  if (second === undefined) return `${first} is not`
  return names.length === 2
    ? `neither ${first} nor ${second} is`
    : `none of ${formats.list(names)} is`
}

function valueSentence(reading: ValueReading, allies: readonly Ally[]): string | null {
  const { who, measure, year } = reading
  if (typeof who !== 'string' || !isPlain(reading.op)) return null
  const subject = `The defence expenditure of ${nameInText(allies, seriesMeant(who))}`
  if (measure === 'share') {
    const share = shareSaid(reading)
    return share && `${subject} is ${share} in ${year}.`
  }
  const prices = priceWords(measure)
  if (prices === null || !isExactTo(reading, 1)) return null
  return `${subject} is ${said(reading, millionWords)} in ${year}, ${prices}.`
}

/** Whether a number is said to the last digit that NATO prints, or as an end. */
const isExactTo = ({ op, prec }: Pick<Said, 'op' | 'prec'>, last: number) =>
  op !== '=' || prec === last

function shareSaid(reading: ValueReading): string | null {
  if (reading.op === '=' && reading.prec === 0.1) {
    return `${formats.share(Math.round(reading.value * 100), 1)} of GDP to one decimal`
  }
  const isExact = reading.prec === undefined || isExactTo(reading, 0.01)
  return isExact ? said(reading, formats.mark, ' of GDP') : null
}

function changeSentence(reading: ChangeReading, allies: readonly Ally[]): string | null {
  const { who, measure, from, to, how, op } = reading
  if (typeof who !== 'string' || measure !== 'share' || how !== 'points') return null
  if (!isPlain(op) || !isExactTo(reading, 0.01)) return null
  return `From ${from} to ${to} the share of ${nameInText(allies, seriesMeant(who))} ${changeSaid(reading)}.`
}

/** A change in words that go the way it goes: "falls by at least 0.5 points", never "by at most −0.5". */
function changeSaid({ op, value, at_most }: ChangeReading): string {
  const number = Math.round(value * 100)
  if (at_most !== undefined) return changeBetween(number, Math.round(at_most * 100))
  const points = pointsWords(number)
  const [way, other] = number < 0 ? ['falls', 'rises'] : ['rises', 'falls']
  switch (op) {
    case '>=':
      if (number === 0) return 'does not fall'
      return number > 0 ? `rises by at least ${points}` : `falls by at most ${points}, or ${other}`
    case '<=':
      if (number === 0) return 'does not rise'
      return number < 0 ? `falls by at least ${points}` : `rises by at most ${points}, or ${other}`
    default:
      return number === 0 ? 'does not change' : `${way} by exactly ${points}`
  }
}

function changeBetween(low: number, high: number): string {
  if (low > 0) return `rises by between ${signless(low)} and ${pointsWords(high)}`
  return high < 0
    ? `falls by between ${signless(high)} and ${pointsWords(low)}`
    : `changes by between ${signed(low)} and ${signed(high)} points`
}

const signless = (value: number) => formats.integer(Math.abs(value) / 100)

function pointsWords(value: number): string {
  const digits = signless(value)
  return `${digits} ${digits === '1' ? 'point' : 'points'}`
}

function rankSentence(reading: RankReading, allies: readonly Ally[]): string | null {
  const { who, measure, year, among, excluding, of } = reading
  if (measure !== 'share' || among !== undefined || of !== undefined) return null
  return `By share of GDP, ${nameInText(allies, who)} is ${placeSaid(reading, allies.length)} in ${year}${notCounting(excluding, allies)}.`
}

function placeSaid({ place, from }: RankReading, last: number): string {
  const isFromBottom = from === 'bottom'
  const end = isFromBottom ? ' from the bottom' : ''
  const [low, high] = typeof place === 'number' ? [place, place] : place
  if (low === high) return `in place ${low}${end}`
  if (low === 1) return `among the ${isFromBottom ? 'last' : 'first'} ${high}`
  return high >= last
    ? `in place ${low}${end} or further ${isFromBottom ? 'up' : 'down'}`
    : `between places ${low} and ${high}${end}`
}
