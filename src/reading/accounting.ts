import type { Frame } from './clauses/frame'
import { isAside } from './clauses/otherYears'
import { REGIONS } from './lexicon/plain'
import { isOfSeven, isOfSize } from './modifiers'
import { as, isKind, isWord, type Phrase } from './phrases/phrase'
import type { Span } from './span'

/** Why a part of a sentence was not understood. */
type UnreadReason =
  | 'number'
  | 'place'
  | 'count'
  | 'mark'
  | 'comparison'
  | 'negation'
  | 'change'
  | 'direction'
  | 'year'
  | 'name'
  | 'subject'
  | 'vague'
  | 'other-topic'
  | 'not-said'
  | 'not-read'
  | 'only-beside'
  | 'too-long'

/** A part that was not understood. */
export interface UnreadPart extends Span {
  readonly reason: UnreadReason
}

/** What in a clause bears on its claim and no reading accounts for. */
export function unaccounted(frame: Frame): readonly UnreadPart[] {
  return frame.phrases.flatMap((phrase) => {
    const reason = frame.used.has(phrase) ? null : reasonOf(frame, phrase)
    return reason === null ? [] : [{ start: phrase.start, end: phrase.end, reason }]
  })
}

const CHANGES = [
  'rise',
  'fall',
  'double',
  'triple',
  'quadruple',
  'quintuple',
  'halve',
  'overtake',
  'average',
  'peak',
  'revise',
  'add',
  'account',
  'lack',
]
const COMPARING = ['exceed', 'miss', 'meet', 'lead', 'trail', 'follow']

function reasonOf(frame: Frame, phrase: Phrase): UnreadReason | null {
  const quantity = as(phrase, 'quantity')
  if (quantity !== null)
    return quantity.unit === 'fraction' && quantity.op === 'frac' && isWord(phrase, 'half')
      ? null
      : 'number'
  if (isKind(phrase, 'percent', 'points', 'scale', 'fraction', 'twice')) return 'number'
  if (isKind(phrase, 'rank', 'ordinal')) return 'place'
  const count = as(phrase, 'count')
  if (count !== null) return count.scope === 'vague' ? null : 'count'
  if (isKind(phrase, 'mark')) return 'mark'
  if (isKind(phrase, 'not')) return 'negation'
  if (isOfWhom(frame, phrase)) return 'name'
  if (isWord(phrase, ...REGIONS) || isOfSize(frame, phrase) || isOfSeven(phrase)) return 'name'
  if (isKind(phrase, 'off', 'foreign', 'source') || isOthersWord(frame, phrase))
    return 'other-topic'
  if (isKind(phrase, 'superlative') && isOneOfMany(frame, phrase)) return null
  if (isKind(phrase, 'vague'))
    return isNearAnEnd(frame, phrase) || isPurpose(frame, phrase) ? null : 'comparison'
  if (isKind(phrase, 'who') && isPartOfAll(frame, phrase)) return null
  if (isKind(phrase, 'who')) return isPlaceName(frame, phrase) ? null : 'name'
  const following = frame.phrases[frame.phrases.indexOf(phrase) + 1]
  if (isKind(phrase, 'hedge') && isKind(following, 'year')) return null
  if (isWord(phrase, 'estimated') && isKind(following, 'cue', 'plain')) return null
  if (
    isKind(
      phrase,
      'others',
      'except',
      'allbut',
      'more',
      'less',
      'same',
      'as-much',
      'hedge',
      'than',
      'superlative',
      'nobody',
      'none',
    )
  )
    return 'comparison'
  if (isWord(phrase, 'but') && !hasFigureBefore(frame, phrase)) return 'comparison'
  if (isKind(phrase, 'only')) return isLoose(frame, phrase) ? null : 'comparison'
  if (isKind(phrase, 'series')) return 'change'
  const verb = as(phrase, 'verb')
  if (verb !== null && CHANGES.includes(verb.sense)) return 'change'
  if (verb !== null && COMPARING.includes(verb.sense)) return 'comparison'
  const year = as(phrase, 'year')
  if (year !== null)
    return year.role === 'now' || isAside(frame, frame.phrases.indexOf(phrase)) ? null : 'year'
  const number = as(phrase, 'number')
  if (number !== null) return 'number'
  return isKind(phrase, 'wish', 'if', 'doubt', 'plan') ? 'not-said' : null
}

/** "Both are below 2 %" of one: who the other is, is not told. */
const isOfWhom = ({ phrases, subject }: Frame, phrase: Phrase) =>
  isWord(phrase, 'both') &&
  subject.actors?.codes.length === 1 &&
  isKind(phrases[phrases.indexOf(phrase) + 1], 'hedge', 'quantity', 'verb', 'mark')

/** "According to the ministry": whose figures these are is not known. */
function isOthersWord({ phrases }: Frame, phrase: Phrase): boolean {
  if (!isWord(phrase, 'according to')) return false
  const rest = phrases
    .slice(phrases.indexOf(phrase) + 1)
    .filter((one) => !isKind(one, 'plain', 'possessive'))
  const isPublished = isWord(rest[0], 'published', 'released', 'issued')
  const next = isPublished && isWord(rest[1], 'by') ? rest[2] : rest[0]
  return isKind(next, 'unknown') && !(isPublished && next === rest[0])
}

/** "More than 2 but less than 3 %" is a range; else "but" in a clause leaves somebody out. */
function hasFigureBefore({ phrases }: Frame, phrase: Phrase): boolean {
  return phrases.slice(0, phrases.indexOf(phrase)).some((one) => isKind(one, 'quantity', 'mark'))
}

/** "Only" before a place or a figure says nothing of others. */
function isLoose(frame: Frame, phrase: Phrase): boolean {
  const rest = frame.phrases.slice(frame.phrases.indexOf(phrase) + 1)
  // "The only G7 country above it".
  if (/^g(?:7|20)\b/.test(rest[0]?.text ?? '')) return false
  const next = rest.find(
    (one) => !isKind(one, 'plain', 'prep', 'verb', 'aux', 'future', 'expected'),
  )
  const previous = frame.phrases[frame.phrases.indexOf(phrase) - 1]
  const isOfDefence = as(previous, 'cue')?.cue === 'defence'
  if (isWord(phrase, 'alone'))
    return isKind(previous, 'year') || isOfDefence || isByItself(frame, previous)
  return isKind(next, 'rank', 'quantity', 'count', 'year', 'number') || !isWord(phrase, 'only')
}

/** "The US alone accounts for 70 %": of money and parts it says nothing of others. */
const isByItself = ({ found, subject }: Frame, previous: Phrase | undefined) =>
  previous === subject.phrase &&
  found.length > 0 &&
  found.every(({ reading }) =>
    reading.kind === 'value' ? reading.measure.startsWith('usd') : reading.kind === 'ratio',
  )

/** "Spain, long among the lowest spenders, …" says too little; what stands first restricts. */
function isOneOfMany({ phrases }: Frame, phrase: Phrase): boolean {
  const among = phrases.findLastIndex((one) => isKind(one, 'among') && one.start < phrase.start)
  const between = phrases.slice(among + 1, phrases.indexOf(phrase))
  return among > 1 && between.every((one) => isKind(one, 'plain', 'nato', 'possessive'))
}

/** "Towards defence" is for it; "towards 2 %" says too little. */
function isPurpose({ phrases }: Frame, phrase: Phrase): boolean {
  const next = phrases.slice(phrases.indexOf(phrase) + 1).find((one) => !isKind(one, 'plain'))
  return isWord(phrase, 'towards', 'toward') && isKind(next, 'cue', 'pronoun')
}

/** "Near the bottom of the table" says too little to be a claim. */
const isNearAnEnd = ({ phrases }: Frame, phrase: Phrase) =>
  isKind(phrases[phrases.indexOf(phrase) + 1], 'rankword', 'superlative')

/** "All members including the U.S." are all. */
const isPartOfAll = ({ phrases, subject }: Frame, phrase: Phrase) =>
  subject.actors?.aggregate === 'NATO' && isKind(phrases[phrases.indexOf(phrase) - 1], 'including')

/** A name that says where, or whose: "in Europe", "NATO and Germany say". */
function isPlaceName(frame: Frame, phrase: Phrase): boolean {
  const at = frame.phrases.indexOf(phrase)
  const who = as(phrase, 'who')
  const isGroup = who !== null && who.codes.length === 0 && who.aggregate === null
  const { actors } = frame.subject
  const next = frame.phrases.slice(at + 1).find((one) => !isKind(one, 'sign', 'all'))
  const isOfSome = frame.phrases.some((one) => isKind(one, 'only', 'rank', 'count', 'superlative'))
  const isTold = next === frame.subject.phrase && actors !== null && !isOfSome
  if (isTold && actors.codes.every((code) => who?.codes.includes(code))) return true
  return isGroup && isWord(frame.phrases[at - 1], 'in', 'across', 'within')
}

/** "Belgium's share of NATO posts": a share of something that is not known. */
export function otherSharesOf({ phrases, found }: Frame): readonly UnreadPart[] {
  const isOfGdp = found.some(
    ({ reading }) => reading.kind === 'value' && reading.measure === 'share',
  )
  return phrases.flatMap((phrase, at) => {
    const isShare = as(phrase, 'cue')?.cue === 'share' && isWord(phrases[at + 1], 'of')
    const head = phrases
      .slice(at + 2)
      .find((one) => !isKind(one, 'plain', 'nato', 'possessive', 'pronoun', 'who', 'we', 'all'))
    const isOfAll = isShare && isOfGdp && isKind(phrases[at + 2], 'nato', 'together', 'allies')
    const isOther = isOfAll || (isShare && isKind(head, 'unknown', 'off', 'event', 'foreign'))
    return isOther ? [{ start: phrase.start, end: phrase.end, reason: 'other-topic' as const }] : []
  })
}
