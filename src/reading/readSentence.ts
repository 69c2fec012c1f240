import { type UnreadPart, unaccounted } from './accounting'
import { type Clause, clausesOf } from './clauses/clause'
import { cueOf, type FoundReading, type Frame, frameOf } from './clauses/frame'
import { type Subject, subjectOf } from './clauses/subject'
import { as, isKind, isSign, isWord, type Phrase } from './phrases/phrase'
import { phrasesOf } from './phrases/phrases'
import { readChange, readDirection } from './rules/changes'
import { readCount, readOnCount, readOnPart } from './rules/counts'
import { readGapRank } from './rules/gaps'
import { readNumberOf } from './rules/numbers'
import { readOrders } from './rules/orders'
import { readPartFrom } from './rules/parts'
import { readRank } from './rules/ranks'
import { readRatio } from './rules/ratios'
import { readSeries } from './rules/series'
import { readAmong, readEach, readOnly } from './rules/sets'
import { readUncheckable } from './rules/uncheckable'
import { readValues } from './rules/values'
import type { Sentence } from './sentences'
import type { Day, State } from './state'
import { stateAfter } from './stateAfter'

/** What is read in a sentence, and what it leaves to be understood in the next. */
export interface ReadSentence {
  readonly readings: readonly FoundReading[]
  readonly withheld: readonly FoundReading[]
  readonly unread: readonly UnreadPart[]
  readonly state: State
}

/** The rules in their order: what is said of many before what is said of one. */
const RULES: readonly ((frame: Frame) => void)[] = [
  readSeries,
  readGapRank,
  readRatio,
  readOnly,
  readAmong,
  readCount,
  readChange,
  readRank,
  readEach,
  readValues,
  readDirection,
]

/** Reads one sentence of English. */
export function readSentence(sentence: Sentence, day: Day, state: State): ReadSentence {
  const phrases = phrasesOf(sentence.text, sentence.start, day)
  if (!isStatement(phrases, sentence.text))
    return { readings: [], withheld: [], unread: [], state: stateAfter(state, phrases, [], day) }
  const frames = framesOf(phrases, state, day)
  const readings: FoundReading[] = []
  const withheld: FoundReading[] = []
  const unread: UnreadPart[] = []
  for (const frame of frames) {
    const parts = isLeftOver(frames, frame) ? denialsOf(frames, frame) : unaccounted(frame)
    const isWhole = parts.length === 0 || isTold(frame)
    const isSound = isWhole && (isTold(frame) || isOnTopic(frame))
    if (isSound) readings.push(...frame.found)
    else withheld.push(...frame.found)
    if (!isWhole && bearsOn(frame)) unread.push(...parts)
    else if (!isSound && frame.found.length > 0) unread.push(...strangers(frame))
  }
  const ordered = readOrders(readings)
  return { readings: ordered, withheld, unread, state: stateAfter(state, phrases, frames, day) }
}

/** "Britain does not spend 2.3 %, Germany 1.7 %": a clause without a verb goes on about what was denied. */
function isLeftOver(frames: readonly Frame[], frame: Frame): boolean {
  return frame.found.length > 0 && denialsOf(frames, frame).length > 0
}

function denialsOf(frames: readonly Frame[], frame: Frame): readonly UnreadPart[] {
  const hasVerb = frame.phrases.some((phrase) => isKind(phrase, 'verb'))
  const previous = frames[frames.indexOf(frame) - 1]
  if (hasVerb || previous === undefined) return []
  const all = frames.slice(0, frames.indexOf(frame)).flatMap(({ phrases }) => phrases)
  return all
    .filter((phrase) => isKind(phrase, 'not'))
    .map(({ start, end }) => ({ start, end, reason: 'negation' }))
}

/** Questions, suppositions, denials and orders say nothing that can be judged. */
function isStatement(phrases: readonly Phrase[], text: string): boolean {
  if (/\?["”'’)]*$/.test(text)) return false
  return !phrases.some((phrase) => isKind(phrase, 'if', 'doubt'))
}

function framesOf(phrases: readonly Phrase[], state: State, day: Day): readonly Frame[] {
  const frames: Frame[] = []
  let before: Subject | null = null
  let known = state
  const clauses = clausesOf(phrases)
  for (const [index, clause] of clauses.entries()) {
    const frame = frameOf(clause, phrases, known, day, before ?? aheadOf(clauses, index, known))
    readClause(frame, clause)
    frames.push(frame)
    known = stateAfter(known, clause.phrases, [frame], day)
    if (clause.lead !== 'relative' || before === null)
      before = hasSubject(frame) ? frame.subject : before
  }
  return frames
}

/** "Third with 3.38 %, the United States …": what stands first is said of whom the next clause names. */
function aheadOf(clauses: readonly Clause[], index: number, state: State): Subject | null {
  const [own, next] = [clauses[index], clauses[index + 1]]
  if (own === undefined || next === undefined || index > 0) return null
  const isFronted = own.phrases.every(
    (phrase) => !isKind(phrase, 'verb', 'pronoun', 'we', 'who', 'count'),
  )
  return isFronted ? subjectOf(next, state, null) : null
}

const hasSubject = ({ subject }: Frame) => subject.actors !== null || subject.count !== null

function readClause(frame: Frame, clause: Clause): void {
  if (readUncheckable(frame)) return
  if (clause.phrases.some((phrase) => isKind(phrase, 'wish')) && !isGap(frame)) return
  const { subject } = frame
  readOnPart(frame)
  readNumberOf(frame)
  readPartFrom(frame)
  if (subject.count === null && subject.actors === null) {
    readOnCount(frame, null)
    return
  }
  if (subject.isPronoun && isNumberOf(frame)) readOnCount(frame, subject.count)
  for (const rule of RULES) rule(frame)
  dropContradictions(frame)
  dropDenied(frame)
}

/** A denial that one reading took in cannot be one of the figures beside it too. */
function dropDenied(frame: Frame): void {
  const words = frame.phrases.filter((phrase) => isKind(phrase, 'not'))
  const isPlain = frame.found.some(
    ({ reading }) => (reading.kind === 'value' && reading.op === '=') || reading.kind === 'rank',
  )
  if (isPlain) for (const word of words) frame.used.delete(word)
}

/** Two different figures of one ally, measure and year in one clause: one of them is of something else. */
function dropContradictions(frame: Frame): void {
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

/** "Would have to spend 13 billion more" is a gap, not an order. */
const isGap = (frame: Frame) =>
  (frame.phrases.some((phrase) => as(phrase, 'quantity')?.unit === 'money') &&
    cueOf(frame.phrases, 'gap') !== undefined) ||
  frame.phrases.some((phrase) => isWord(phrase, 'more', 'extra', 'additional'))

/** "In 2014 it was only three": a bare number said of a number. */
function isNumberOf(frame: Frame): boolean {
  const number = frame.phrases.find((phrase) => as(phrase, 'number') !== null)
  return number !== undefined && !frame.phrases.some((phrase) => as(phrase, 'quantity') !== null)
}

/** What is not from these figures is told as such, whatever else the clause says. */
const isTold = ({ found }: Frame) =>
  found.length > 0 && found.every(({ reading }) => reading.kind === 'uncheckable')

/** Whether what was not understood is of a claim at all. */
function bearsOn(frame: Frame): boolean {
  if (frame.found.length > 0) return true
  const isOurs =
    frame.phrases.some((phrase) => isKind(phrase, 'who', 'count', 'nato')) ||
    frame.subject.actors !== null
  const isNumber = frame.phrases.some(
    (phrase) => isKind(phrase, 'quantity', 'mark', 'rank') && !isSign(phrase),
  )
  const isFigure =
    cueOf(frame.sentence, 'gdp', 'defence', 'budget', 'equipment', 'spender', 'share') !==
      undefined ||
    frame.phrases.some(
      (phrase) =>
        isKind(phrase, 'mark') ||
        (as(phrase, 'quantity')?.unit === 'percent' && frame.subject.count !== null),
    )
  return (
    isOurs &&
    isNumber &&
    isFigure &&
    !frame.phrases.some((phrase) => isKind(phrase, 'off', 'foreign'))
  )
}

/** A figure without a measure is read only where every word of the sentence is known, or the text is about such figures. */
function isOnTopic(frame: Frame): boolean {
  if (frame.found.length === 0 || frame.state.isOnTopic) return true
  const isCounted =
    frame.subject.count !== null &&
    frame.sentence.some(
      (phrase) => isKind(phrase, 'nato', 'ours') || /allies|nato|alliance/.test(phrase.text),
    )
  if (isCounted && frame.sentence.every((phrase) => !isKind(phrase, 'off', 'foreign', 'event')))
    return true
  const isNamed =
    cueOf(
      frame.sentence,
      'gdp',
      'defence',
      'budget',
      'equipment',
      'personnel',
      'spender',
      'perhead',
    ) !== undefined
  const isMarked = frame.sentence.some(
    (phrase) => isKind(phrase, 'mark') && as(phrase, 'mark')?.value !== null,
  )
  const isOfAllies = frame.sentence.some(
    (phrase) =>
      isKind(phrase, 'allies', 'nato', 'ours') ||
      as(phrase, 'count') !== null ||
      isWord(phrase, 'in nato', 'in the alliance'),
  )
  if (isNamed || (isMarked && isOfAllies)) return true
  return frame.phrases.every((phrase) => !isKind(phrase, 'unknown', 'off', 'foreign', 'event'))
}

const strangers = (frame: Frame): readonly UnreadPart[] =>
  frame.phrases
    .filter((phrase) => isKind(phrase, 'unknown', 'off', 'foreign'))
    .map(({ start, end }) => ({ start, end, reason: 'other-topic' }))
