import {
  as,
  endOfFigure,
  isGroup,
  isKind,
  isSign,
  isWord,
  LIMITS,
  type Phrase,
} from '../phrases/phrase'
import type { Actors } from '../state'
import { NO_SUBJECT, ofWho, type Subject } from './subject'

/** Words that make a name behind them something other than the subject. */
const BARRED = [
  'than',
  'after',
  'behind',
  'against',
  'followed by',
  'by',
  'from',
  'like',
  'unlike',
  'in contrast to',
  'as',
  'ahead of',
  'compared with',
  'compared to',
  'only to',
  'to',
  'below',
  'above',
  'before',
  'versus',
  'except',
  'among',
  'besides',
  'overtake',
  'with',
  'in front of',
  'next came',
  'next comes',
]

const OWNED = ['of', 'in', 'for', 'at', 'on', 'within', 'across']

/** The word in front of a name that is more than an adverb. */
export function leading(phrases: readonly Phrase[], at: number): Phrase | undefined {
  let before = at - 1
  while (isKind(phrases[before], 'plain', 'only', 'all', 'join') && !isWord(phrases[before], 'out'))
    before -= 1
  return phrases[before]
}

/** Whether a name at this place can be what the clause speaks of. */
export function isFree(phrases: readonly Phrase[], at: number): boolean {
  const first = listStart(phrases, at)
  if (first !== at) return isFree(phrases, first)
  const word = leading(phrases, at)
  if (isSample(phrases, at)) return true
  if (at > 1 && isWord(phrases[at - 1], 'alongside', 'along with', 'as well as')) return false
  if (isKind(phrases[at + 1], 'allies') && as(phrases[at], 'who')?.codes.length === 1) return false
  if (
    isKind(
      word,
      'except',
      'than',
      'more',
      'less',
      'same',
      'as-much',
      'including',
      'hedge',
      'rank',
      'among',
    ) ||
    isWord(word, ...BARRED, ...OWNED)
  )
    return isWord(word, 'with') && at <= 1
  const verb = as(word, 'verb')
  return (
    verb === null ||
    verb.sense === 'be' ||
    verb.sense === 'rank' ||
    verb.sense === 'rise' ||
    !['overtake', 'exceed', 'follow', 'lead', 'meet', 'equal'].includes(verb.sense)
  )
}

/** "Followed by Lithuania with 4 % and Latvia with 3.73 %": the first name of such a list, if this one goes on with it; else itself. */
function listStart(phrases: readonly Phrase[], at: number): number {
  const end = endOfItem(phrases, at)
  let before = at - 1
  while (isKind(phrases[before], 'join') || isSign(phrases[before], ',')) before -= 1
  const name = phrases.slice(0, before).findLastIndex((one) => isKind(one, 'who'))
  const goesOn = before < at - 1 && name >= 0 && endOfItem(phrases, name) === before + 1
  // "After Poland (4.12 %), Estonia (3.43 %) spends most": that is who is spoken of.
  return goesOn && end > 0 && !isKind(phrases[end], 'verb', 'aux') ? listStart(phrases, name) : at
}

/** Where a name and its figure end ("Latvia 3.73 %", "Latvia with 3.73 % of GDP"); 0 without a figure. */
function endOfItem(phrases: readonly Phrase[], at: number): number {
  const figure = at + (isWord(phrases[at + 1], 'with', 'at', 'on') ? 2 : 1)
  return isKind(phrases[figure], 'quantity') ? endOfFigure(phrases, figure) : 0
}

/** "Countries including Italy and Spain": those named are spoken of. */
function isSample(phrases: readonly Phrase[], at: number): boolean {
  const isListed = isWord(phrases[at - 1], 'including', 'such as', 'like')
  return isListed && at === 2 && isKind(phrases[0], 'allies')
}

/** "The only allies above 3 % are Poland and Greece": those named last are spoken of. */
export function onlyOnes(phrases: readonly Phrase[]): Phrase | null {
  const isBesides = isKind(phrases[0], 'except') && isKind(phrases[1], 'who')
  const start = isBesides ? (isSign(phrases[2], ',') ? 3 : 2) : 0
  const at = start + (isWord(phrases[start], 'the') ? 1 : 0)
  const isNoun = isKind(phrases[at + 1], 'allies') || isGroup(phrases[at + 1])
  if (!isWord(phrases[at], 'only', 'sole') || !isNoun) return null
  const be = phrases.findLastIndex((phrase) => as(phrase, 'verb')?.sense === 'be')
  const who = phrases[be + 1]
  return be > at && (as(who, 'who')?.codes.length ?? 0) > 0 ? (who ?? null) : null
}

/** "Spain (1.28 %), Slovenia (1.29 %) and Luxembourg (1.29 %) spend": all of them, though figures stand between. */
export function enumerated(
  phrases: readonly Phrase[],
  from: number,
  isTail = false,
): Actors['codes'] | null {
  const codes: string[] = []
  let at = from
  while (at < phrases.length) {
    const who = as(phrases[at], 'who')
    if (who === null || who.codes.length !== 1 || !isKind(phrases[at + 1], 'quantity')) return null
    codes.push(...who.codes)
    at = endOfFigure(phrases, at + 1)
    let verb = at
    while (
      isKind(phrases[verb], 'plain', 'year', 'aux', 'expected', 'future', 'all') ||
      isWord(phrases[verb], 'both')
    )
      verb += 1
    if (isKind(phrases[verb], 'verb', 'more', 'less') || (isTail && at >= phrases.length))
      return codes.length > 1 ? codes : null
    if (isSign(phrases[at], ',')) at += 1
    if (isWord(phrases[at], 'and', 'nor', 'or')) at += 1
  }
  return null
}

/** "The target was missed by Germany", "is met by 23 allies": whoever does it is spoken of. */
export function agentOf(phrases: readonly Phrase[]): Subject | null {
  const by = phrases.findIndex((phrase, at) => isWord(phrase, 'by') && isPassive(phrases, at))
  if (by < 0) return null
  let at = by + 1
  while (isKind(phrases[at], 'plain', 'only')) at += 1
  const phrase = phrases[at]
  const [who, count] = [as(phrase, 'who'), as(phrase, 'count')]
  if (phrase === undefined) return null
  if (count !== null && count.scope !== 'vague') return { ...NO_SUBJECT, count, phrase }
  return who === null ? null : ofWho(phrase, who)
}

function isPassive(phrases: readonly Phrase[], by: number): boolean {
  const words = phrases
    .slice(0, by)
    .filter((phrase) => !isKind(phrase, 'plain', 'only', 'narrow', 'year', 'not'))
  const verb = as(words.at(-1), 'verb')
  const be = words.at(-2)
  const isMet = verb !== null && verb.tense !== 'ing' && [...LIMITS, 'spend'].includes(verb.sense)
  return isMet && (isKind(be, 'aux') || as(be, 'verb')?.sense === 'be')
}

/** "Defence spending in Denmark", "the share of Spain". */
export function owned(phrases: readonly Phrase[]): Subject | null {
  const index = phrases.findIndex(
    (phrase, at) =>
      (as(phrase, 'who') !== null &&
        isWord(leading(phrases, at), ...OWNED) &&
        !isAppended(phrases, at)) ||
      (as(phrase, 'who') !== null &&
        isWord(phrases[at - 1], 'by') &&
        isKind(phrases[at - 2], 'cue')),
  )
  const phrase = phrases[index]
  const who = as(phrase, 'who')
  const nato = phrases.find(
    (one, at) =>
      isKind(one, 'nato') &&
      isWord(phrases[at - 1], 'across', 'in', 'of', 'by') &&
      as(phrases[at - 2], 'cue')?.cue === 'defence',
  )
  if (index < 0 && nato !== undefined)
    return { ...NO_SUBJECT, actors: { codes: [], aggregate: 'NATO' }, phrase: nato }
  if (phrase === undefined || who === null || who.among !== null) return null
  return ofWho(phrase, { ...who, codes: enumerated(phrases, index, true) ?? who.codes })
}

/** "…, in Poland by 200 %": behind a comma somebody else is spoken of. */
function isAppended(phrases: readonly Phrase[], at: number): boolean {
  const comma = phrases.slice(0, at).findLastIndex((phrase) => isSign(phrase, ','))
  return (
    comma > 0 && at - comma <= 3 && phrases.slice(0, comma).some((one) => isKind(one, 'quantity'))
  )
}
