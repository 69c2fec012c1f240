import type { UnreadPart } from './accounting'
import { cueOf, type Frame } from './clauses/frame'
import { as, isKind, isSign, isWord, setsLimit } from './phrases/phrase'
import { isElsewhere } from './rules/places/scopes'

/** "Britain does not spend 2.3 %, Germany 1.7 %": a clause without a verb goes on about what was denied. */
export function isLeftOver(frames: readonly Frame[], frame: Frame): boolean {
  return frame.found.length > 0 && denialsOf(frames, frame).length > 0
}

/** "… 66 % of the total, Germany's 7 %": without a verb a share is one of whatever was spoken of just before. */
export function otherPartsOf(frames: readonly Frame[], frame: Frame): readonly UnreadPart[] {
  const isShare = frame.found.some(
    ({ reading }) => reading.kind === 'value' && reading.measure === 'share',
  )
  const isBare = !frame.phrases.some(
    (phrase) => isKind(phrase, 'verb') || as(phrase, 'cue')?.cue === 'gdp',
  )
  const earlier = frames.slice(0, frames.indexOf(frame))
  if (!isShare || !isBare || earlier.length === 0) return []
  const isOther = earlier.some(
    ({ found, phrases, used }) =>
      found.some(
        ({ reading }) =>
          reading.kind === 'ratio' || ('measure' in reading && reading.measure === 'equip'),
      ) ||
      phrases.some((phrase) => as(phrase, 'quantity')?.unit === 'percent' && !used.has(phrase)),
  )
  return isOther
    ? frame.phrases
        .filter((phrase) => isKind(phrase, 'quantity'))
        .map(({ start, end }) => ({ start, end, reason: 'number' }))
    : []
}

/** "17 % of GDP on pensions, the most in Europe": without a subject of its own a clause goes on about what the one before is about. */
export function foreignTopicOf(frames: readonly Frame[], frame: Frame): readonly UnreadPart[] {
  const previous = frames
    .slice(0, frames.indexOf(frame))
    .findLast(({ clause, subject }) => clause.lead !== 'aside' || subject.phrase !== null)
  if (previous === undefined || frame.subject.phrase !== null || hasVerb(frame)) return []
  const isFigure = previous.phrases.some(
    (one) => isKind(one, 'quantity') && !previous.used.has(one),
  )
  const isTheirs = isTold(previous) || (previous.found.length === 0 && isFigure)
  return isTheirs
    ? wordsOf(frame)
    : [...strangers(previous, 'off', 'foreign'), ...elsewhere(previous)]
}

/** "Has given more aid than anybody: 2.2 %": behind a verb of which nothing was understood, a figure is of what is done there. */
const elsewhere = (previous: Frame): readonly UnreadPart[] =>
  previous.found.length > 0 || !hasVerb(previous) ? [] : strangers(previous, 'unknown', 'source')

const wordsOf = ({ phrases }: Frame): readonly UnreadPart[] =>
  phrases.map(({ start, end }) => ({ start, end, reason: 'other-topic' }))

/** "Warsaw wants 4.7 %, Berlin 2.4": behind what is only meant to be, a clause without a verb goes on about it. */
export const meantOnly = (frame: Frame): readonly UnreadPart[] =>
  isTold(frame) || frame.phrases.some((one) => isKind(one, 'wish')) ? wordsOf(frame) : []

/** "Estonia, which gives 1.4 % of GDP to Ukraine, is second": a place may be by what is put in between. */
export function sidelines(frames: readonly Frame[], frame: Frame): readonly UnreadPart[] {
  const isPlace = frame.found.some(({ reading }) => reading.kind === 'rank')
  const isNamed = cueOf(frame.phrases, 'gdp', 'share', 'defence', 'budget', 'spender') !== undefined
  const others = frames.filter(
    (one) =>
      one.clause.lead === 'relative' &&
      (isTold(one) ||
        (one.phrases.some((phrase) => isKind(phrase, 'quantity')) &&
          one.phrases.some((phrase) => isKind(phrase, 'unknown', 'off', 'foreign')))),
  )
  return isPlace && !isNamed ? others.flatMap(wordsOf) : []
}

/** "1.5 % of GDP, the lowest in the G7": a place among those who are not known is said of the figure before it. */
export function placesElsewhere(frames: readonly Frame[], frame: Frame): readonly UnreadPart[] {
  const next = frames[frames.indexOf(frame) + 1]
  if (next === undefined || hasVerb(next) || next.found.length > 0 || !isElsewhere(next)) return []
  return next.phrases
    .filter((one) => isKind(one, 'rank'))
    .map(({ start, end }) => ({ start, end, reason: 'place' }))
}

/** "Canada's GDP per head is lower": what is told is of the product itself, not of a share of it. */
export function productsOf({ phrases }: Frame): readonly UnreadPart[] {
  return phrases
    .filter((phrase, at) => {
      const isOwned = as(phrases[at - 1], 'who')?.isPossessive === true
      const isTopic = at === 1 || isKind(phrases[at - 2], 'sign', 'year', 'contrast', 'plain')
      return as(phrase, 'cue')?.cue === 'gdp' && isOwned && isTopic
    })
    .map(({ start, end }) => ({ start, end, reason: 'other-topic' }))
}

/** A clause without a verb rests on the one before. */
export const hasVerb = ({ phrases }: Frame) =>
  phrases.some(
    (phrase) => isKind(phrase, 'verb') || isWord(phrase, 'puts it', 'places it', 'makes it'),
  )

/** What was denied in the clauses before one that has no verb of its own. */
export function denialsOf(frames: readonly Frame[], frame: Frame): readonly UnreadPart[] {
  const previous = frames[frames.indexOf(frame) - 1]
  if (hasVerb(frame) || previous === undefined) return []
  const all = frames.slice(0, frames.indexOf(frame)).flatMap(({ phrases }) => phrases)
  return all
    .filter((phrase) => isKind(phrase, 'not'))
    .map(({ start, end }) => ({ start, end, reason: 'negation' }))
}

/** What is not from these figures is told as such, whatever else the clause says. */
export const isTold = ({ found }: Frame) =>
  found.length > 0 && found.every(({ reading }) => reading.kind === 'uncheckable')

/** Whether what was not understood is of a claim at all; beside claims that are read a figure of whom they know is one. */
export function bearsOn(frame: Frame, isBeside: boolean): boolean {
  if (frame.found.length > 0) return true
  const isOurs =
    frame.phrases.some((phrase) => isKind(phrase, 'who', 'count', 'nato')) ||
    frame.subject.actors !== null ||
    (frame.clause.lead === 'aside' && frame.subject.count !== null)
  const isNumber = frame.phrases.some(
    (phrase) =>
      (isKind(phrase, 'quantity', 'mark', 'rank') && !isSign(phrase)) ||
      (isBeside && (setsLimit(phrase) || isKind(phrase, 'hedge', 'more', 'less'))),
  )
  const isFigure =
    cueOf(frame.sentence, 'gdp', 'defence', 'budget', 'equipment', 'spender', 'share') !==
      undefined ||
    frame.phrases.some(
      (phrase) =>
        isKind(phrase, 'mark') ||
        (frame.subject.count !== null &&
          ['percent', 'times'].includes(as(phrase, 'quantity')?.unit ?? '')),
    )
  return (
    isOurs &&
    isNumber &&
    (isFigure || isBeside) &&
    !frame.phrases.some((phrase) => isKind(phrase, 'off', 'foreign'))
  )
}

/** A figure without a measure is read only where every word of the sentence is known, or the text is about such figures. */
export function isOnTopic(frame: Frame): boolean {
  if (frame.found.length === 0 || frame.state.isOnTopic) return true
  const isCounted =
    frame.subject.count !== null &&
    frame.sentence.some(
      (phrase) =>
        isKind(phrase, 'nato', 'ours') ||
        /allies|nato|alliance/.test(phrase.text) ||
        (as(phrase, 'count')?.of ?? 0) >= 28,
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
  const words = hasVerb(frame) ? frame.phrases : frame.sentence
  return words.every((one) => isWord(one, 'what') || !isKind(one, ...NOT_OURS))
}

const NOT_OURS = ['unknown', 'off', 'foreign', 'event'] as const

/** The words of some kinds in a clause. */
export const strangers = (
  frame: Frame,
  ...kinds: readonly ('unknown' | 'off' | 'foreign' | 'source')[]
): readonly UnreadPart[] =>
  frame.phrases
    .filter((phrase) => isKind(phrase, ...kinds))
    .map(({ start, end }) => ({ start, end, reason: 'other-topic' }))
