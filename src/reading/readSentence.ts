import { otherSharesOf, type UnreadPart, unaccounted } from './accounting'
import { aheadOf, antecedentOf, isBareRank, nameAtEnd } from './clauses/aheadOf'
import { isAskedFor, isImagined } from './clauses/askedFor'
import type { Clause } from './clauses/clause'
import { clausesOf } from './clauses/clausesOf'
import { cueOf, type FoundReading, type Frame, frameOf } from './clauses/frame'
import type { Subject } from './clauses/subject'
import { clashOf, dropContradictions, dropDenied } from './contradictions'
import { deniedParts, doubtedIn } from './doubts'
import { as, isKind, isWord, type Phrase } from './phrases/phrase'
import { phrasesOf } from './phrases/phrases'
import { restrictionsOf } from './restrictions'
import { mainsBeside, ridersOf } from './riders'
import { readCount } from './rules/allies/counts'
import { readOnCount, readOnPart, readRisen } from './rules/allies/countsAgain'
import { readEach } from './rules/allies/eachOf'
import { readNumberOf } from './rules/allies/numbers'
import { readAmong, readOnly } from './rules/allies/sets'
import { readChange, readDirection } from './rules/changes/changes'
import { readGapRank } from './rules/places/gaps'
import { readOrders } from './rules/places/orders'
import { readRank } from './rules/places/ranks'
import { readPartFrom, readShareOf } from './rules/ratios/parts'
import { readRatio } from './rules/ratios/ratios'
import { isRetold, readRevision } from './rules/revisions'
import { readSeries } from './rules/series'
import { readUncheckable } from './rules/uncheckable'
import { readValues } from './rules/values'
import { saidApart } from './saidApart'
import { isAsked, type Sentence } from './sentences'
import { silencesOf } from './silences/silences'
import {
  bearsOn,
  denialsOf,
  foreignTopicOf,
  hasVerb,
  isLeftOver,
  isOnTopic,
  isTold,
  meantOnly,
  otherPartsOf,
  placesElsewhere,
  productsOf,
  sidelines,
  strangers,
} from './soundness'
import { type Day, knownBefore, type State } from './state'
import { stateAfter } from './stateAfter'
import { bareVerbs, borrowedCounts, strayWords, unknownHeads } from './strays'

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
  readShareOf,
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
  const all = phrasesOf(sentence.text, sentence.start, knownBefore(state, day))
  const { doubted, phrases } = doubtedIn(all)
  const known = doubted.length === 0 ? state : stateAfter(state, doubted, [], day)
  if (!isStatement(phrases, sentence.text))
    return {
      readings: [],
      withheld: [],
      unread: isAsked(sentence.text) ? [] : deniedParts(all),
      state: stateAfter(state, all, [], day),
    }
  const frames = framesOf(phrases, known, day)
  const readings: FoundReading[] = []
  const withheld: FoundReading[] = []
  const unread: UnreadPart[] = []
  let before: readonly UnreadPart[] = []
  const isBeside = frames.some((frame) => frame.found.length > 0 && !isTold(frame))
  for (const frame of frames) {
    const riders = ridersOf(frame)
    const isLeft = isLeftOver(frames, frame)
    const parts = isLeft
      ? denialsOf(frames, frame)
      : [
          ...otherPartsOf(frames, frame),
          ...restrictionsOf(frames, frame),
          ...foreignTopicOf(frames, frame),
          ...productsOf(frame),
          ...unknownHeads(frame),
          ...sidelines(frames, frame),
          ...placesElsewhere(frames, frame),
          ...strayWords(frame),
          ...bareVerbs(frames, frame),
          ...borrowedCounts(frames, frame),
          ...otherSharesOf(frame),
          ...unaccounted(frame),
          ...(hasVerb(frame) ? [] : before),
        ]
    const isWhole = parts.length === 0 || isTold(frame)
    const isSound = isWhole && (isTold(frame) || isOnTopic(frame))
    before =
      isSound || frame.found.length === 0 ? meantOnly(frame) : [...parts, ...outsiders(frame)]
    const told = isSound ? frame.found : isLeft ? [] : saidApart(frame, parts)
    readings.push(...told)
    withheld.push(...frame.found.filter((one) => !told.includes(one)))
    if (isSound) unread.push(...riders)
    if (!isWhole && bearsOn(frame, isBeside)) unread.push(...parts)
    else if (!isSound && frame.found.length > 0) unread.push(...outsiders(frame))
  }
  unread.push(...mainsBeside(frames, readings))
  unread.push(...silencesOf(frames, unread), ...deniedParts(doubted))
  const clash = clashOf(readings, phrases)
  const ordered = readOrders(
    withoutDoubles(readings.filter((found) => !clash.found.includes(found))),
  )
  withheld.push(...clash.found)
  unread.push(...clash.parts)
  const parts = [...new Map(unread.map((part) => [part.start, part])).values()]
  return {
    readings: ordered,
    withheld,
    unread: parts,
    state: stateAfter(known, phrases, frames, day),
  }
}

/** The words of a clause that are not of our field. */
const outsiders = (frame: Frame) => strangers(frame, 'unknown', 'off', 'foreign')

/** Each reading once, though two rules came to it. */
function withoutDoubles(readings: readonly FoundReading[]): readonly FoundReading[] {
  const seen = new Map(readings.map((found) => [JSON.stringify(found.reading), found]))
  return [...seen.values()]
}

/** Questions, suppositions, denials and orders say nothing that can be judged. */
function isStatement(phrases: readonly Phrase[], text: string): boolean {
  return !isAsked(text) && !phrases.some((phrase) => isKind(phrase, 'if', 'doubt'))
}

function framesOf(phrases: readonly Phrase[], state: State, day: Day): readonly Frame[] {
  const frames: Frame[] = []
  let before: Subject | null = null
  let known = state
  const clauses = clausesOf(phrases)
  const apart = clauses.flatMap((one) =>
    one.lead === 'relative' || one.lead === 'aside' ? one.phrases : [],
  )
  for (const [index, clause] of clauses.entries()) {
    const frame = frameOf(
      clause,
      { sentence: phrases, apart },
      known,
      day,
      antecedentOf(clauses, index) ??
        (isBareRank(clause) ? aheadOf(clauses, index, known) : null) ??
        before ??
        nameAtEnd(clauses, index) ??
        (index === 0 ? aheadOf(clauses, index, known) : null),
    )
    readClause(frame, clause)
    frames.push(frame)
    const next = stateAfter(known, clause.phrases, [frame], day)
    known = { ...next, year: next.year ?? known.year, counted: next.counted ?? known.counted }
    if (clause.lead !== 'relative' || before === null)
      before = hasSubject(frame) ? frame.subject : before
  }
  return frames
}

const hasSubject = ({ subject }: Frame) => subject.actors !== null || subject.count !== null

function readClause(frame: Frame, clause: Clause): void {
  if (readRevision(frame) || readUncheckable(frame) || isRetold(frame)) return
  const isWish = clause.phrases.some((phrase) => isKind(phrase, 'wish'))
  const isUnreal = isAskedFor(clause.phrases) || isImagined(frame.sentence, clause.phrases)
  if ((isWish || isUnreal) && !isGap(frame)) return
  const { subject } = frame
  readOnPart(frame)
  readNumberOf(frame)
  readPartFrom(frame)
  if (subject.count === null && subject.actors === null) {
    readOnCount(frame, null)
    return
  }
  if (readRisen(frame)) return
  if (subject.isPronoun && isNumberOf(frame)) readOnCount(frame, subject.count)
  for (const rule of RULES) rule(frame)
  dropContradictions(frame)
  dropDenied(frame)
}

/** "Would have to spend 13 billion more" is a gap, not an order. */
const isGap = (frame: Frame) =>
  (frame.phrases.some((phrase) => as(phrase, 'quantity')?.unit === 'money') &&
    cueOf(frame.phrases, 'gap') !== undefined) ||
  frame.phrases.some((phrase) =>
    isWord(phrase, 'more', 'extra', 'additional', 'another', 'an additional'),
  )

/** "In 2014 it was only three": a bare number said of a number. */
function isNumberOf(frame: Frame): boolean {
  const number = frame.phrases.find((phrase) => as(phrase, 'number') !== null)
  return number !== undefined && !frame.phrases.some((phrase) => isKind(phrase, 'quantity', 'rank'))
}
