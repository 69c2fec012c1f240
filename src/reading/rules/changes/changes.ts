import type { Who } from '../../../domain/claim/readingTerms'
import { before, cueOf, type Frame, put, quantities, use, verbOf } from '../../clauses/frame'
import { isYearOnYear, spanOfYears, whenOf } from '../../clauses/when'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'
import { whoOf } from '../owners'
import { eitherMeant } from '../ratios/sides'
import { measureOfChange } from './changeMeasure'
import { directionOf, isDown } from './direction'
import { oneYear, readFigureFigure } from './fromTo'
import { readPercent } from './growth'
import { readMultiple, unturned } from './multiples'

/** From one year to another: doubled, up or down, by points, from one figure to another; growth of a year. */
export function readChange(frame: Frame): void {
  const { actors } = frame.subject
  const who = actors === null ? null : whoOf(actors)
  if (who === null) return
  readMultiple(frame, who)
  readFigureFigure(frame, who)
  readPoints(frame, who)
  readPercent(frame, who)
}

/** "By 0.5 percentage points since 2022". */
function readPoints(frame: Frame, who: Who): void {
  const [phrase] = quantities(frame, 'points')
  const quantity = as(phrase, 'quantity')
  const verb = verbOf(frame, 'rise', 'fall', 'add') ?? directionOf(frame, phrase)
  const span = spanOfYears(frame) ?? oneYear(frame) ?? ofThisYear(frame)
  // "Half a point below what NATO asks": no change.
  const isApart = phrase !== undefined && isOffMark(frame, phrase)
  if (
    phrase === undefined ||
    isApart ||
    quantity === null ||
    verb === undefined ||
    span === null ||
    unturned(frame)
  )
    return
  const isFall = isDown(verb)
  const op =
    isFall && (quantity.op === '>' || quantity.op === '<')
      ? quantity.op === '>'
        ? '<'
        : '>'
      : quantity.op
  use(frame, cueOf(frame.phrases, 'share', 'defence'))
  put(
    frame,
    {
      kind: 'change',
      who,
      measure: 'share',
      from: span.from,
      to: span.to,
      how: 'points',
      op,
      value: isFall ? -quantity.value : quantity.value,
      prec: quantity.prec,
    },
    phrase,
    verb,
    span.phrase,
  )
}

const SIDES =
  /^(?:below|under|above|over|short|short of|shy of|beneath|ahead|ahead of|behind|away)\b/

/** "0.4 points below what is asked", not "below 2014". */
function isOffMark({ phrases }: Frame, figure: Phrase): boolean {
  const [side, ...rest] = phrases.slice(phrases.indexOf(figure) + 1).slice(0, 5)
  return SIDES.test(side?.text ?? '') && !rest.some((one) => isKind(one, 'year'))
}

/** "By 0.3 points this year": from the year before to it. */
function ofThisYear(frame: Frame) {
  const phrase = frame.phrases.find(
    (one) => as(one, 'year')?.role === 'in' && !isOfOther(frame, one) && !isYearOnYear(one),
  )
  const onYear = frame.phrases.find(isYearOnYear)
  if (onYear !== undefined) {
    const when = whenOf(frame)
    return 'reason' in when ? null : { phrase: onYear, from: when.year - 1, to: when.year }
  }
  const year = as(phrase, 'year')
  if (phrase === undefined || year === null || year.year > frame.day.year) return null
  return { phrase, from: year.year - 1, to: year.year }
}

/** "Just 1.33 % in 2022": the year of another figure. */
const isOfOther = (frame: Frame, year: Phrase) => {
  const figure = as(before(frame, year), 'quantity')
  return figure !== null && figure.unit !== 'points'
}

/** "Higher than in 2014". */
const THAN = ['higher than', 'lower than', 'more than', 'less than']

/** "Slightly down from 2015", "has cut its share since 2022": only which way; read last. */
export function readDirection(frame: Frame): void {
  const { actors } = frame.subject
  const who = actors === null ? null : whoOf(actors)
  if (who === null) return
  if (frame.found.some(({ reading }) => reading.kind === 'change')) return
  const span = spanOfYears(frame)
  const versus = oneYear(frame)
  const word =
    verbOf(frame, 'rise', 'fall') ??
    frame.phrases.find(
      (one) =>
        isKind(one, 'more', 'less') ||
        isWord(one, 'up', 'down', 'slightly down', 'higher', 'lower', ...THAN),
    )
  if (
    word === undefined ||
    frame.used.has(word) ||
    quantities(frame, 'percent', 'points', 'money', 'times', 'persons').length > 0 ||
    unturned(frame)
  )
    return
  const when = span ?? versus
  const measure = measureOfChange(frame)
  if (when === null || measure === null) return
  if (frame.phrases.some((one) => as(one, 'rank') !== null || isKind(one, 'series'))) return
  if (isKind(word, 'verb') && isOutgrown(frame.phrases, word)) return
  const how = measure === 'share' ? 'points' : 'percent'
  use(frame, cueOf(frame.phrases, 'share', 'defence', 'budget', 'gdp'))
  put(
    frame,
    {
      kind: 'change',
      who,
      measure,
      from: when.from,
      to: when.to,
      how,
      op: isDown(word) ? '<' : '>',
      value: 0,
      prec: null,
      ...(isKind(word, 'more', 'less') || isWord(word, ...THAN) ? eitherMeant(frame, measure) : {}),
    },
    word,
    when.phrase,
    ...frame.phrases.filter((one) => isKind(one, 'narrow', 'than')),
  )
}

/** "Has risen faster than that of any other ally": what is said is how fast; "than in 2014" and "than its economy" are read. */
const isOutgrown = (phrases: readonly Phrase[], verb: Phrase) =>
  phrases.some((one, at) => {
    const than = phrases[at + 1]
    const isRead = isKind(than, 'year', 'off') || as(than, 'cue')?.cue === 'gdp'
    return isKind(one, 'than') && one.start > verb.start && !isRead
  })
