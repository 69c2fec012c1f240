import type { UnreadPart } from './accounting'
import { cueOf, type Frame } from './clauses/frame'
import { as, endOfFigure, isKind, isWord, type Phrase } from './phrases/phrase'
import {
  isAtMark,
  isCompared,
  isGap,
  isMoreSpent,
  isMultiple,
  isOfLevels,
  isOutspent,
  isPartOfAll,
  isShare,
  isShareSpent,
  isSpending,
} from './saidFigures'
import { isTold } from './soundness'

/** Verbs with which a figure is told, or set beside another. */
const TELLING = [
  'meet',
  'miss',
  'exceed',
  'overtake',
  'double',
  'triple',
  'quadruple',
  'quintuple',
  'halve',
  'rise',
  'fall',
  'trail',
  'lead',
  'lack',
]

/** What is said of allies' figures in a clause of which nothing was read, and nothing told as not read. */
export function silencesOf(
  frames: readonly Frame[],
  told: readonly UnreadPart[],
): readonly UnreadPart[] {
  const isBeside = frames.some((frame) => frame.found.length > 0 && !isTold(frame))
  return frames
    .filter((frame) => frame.found.length === 0 && !frames.some(isTold) && isOfOurs(frame))
    .flatMap((frame) => {
      const { phrases } = frame
      const [first, last] = [
        phrases.find((one) => !isKind(one, 'sign', 'join', 'contrast')),
        phrases.findLast((one) => !isKind(one, 'sign')),
      ]
      if (first === undefined || last === undefined || first.start >= last.end) return []
      const isSaid = told.some((part) => part.start < last.end && first.start < part.end)
      const isSilent = !isSaid && (isBeside ? saysSomething(frame) : saysFigure(frame))
      return isSilent ? [{ start: first.start, end: last.end, reason: 'not-read' as const }] : []
    })
}

/** Of allies, some of them, or a group, and of nothing else that is known. */
const isOfOurs = ({ phrases, subject }: Frame): boolean =>
  (subject.actors !== null ||
    subject.count !== null ||
    phrases.some((one) => isKind(one, 'who', 'count', 'allies', 'nato', 'others', 'all')) ||
    phrases.some((one) => isWord(one, 'as many as'))) &&
  (isOfSeven(phrases) ||
    isOfDefence(phrases) ||
    !phrases.some((one) => isKind(one, 'off', 'foreign'))) &&
  (isGap(phrases) || !phrases.some((one) => isKind(one, 'wish')))

/** "After new jets took its spending to 3.25 % of GDP": other things are spoken of, but the figure is ours. */
const isOfDefence = (phrases: readonly Phrase[]) =>
  phrases.some((one) => as(one, 'cue')?.cue === 'defence') &&
  phrases.some(
    (one, at) => as(one, 'quantity')?.unit === 'percent' && endOfFigure(phrases, at) > at + 1,
  )

/** "The G7 with Japan spends more on defence than …", "up 29 %, the highest rate in the G7": six of them are allies. */
const isOfSeven = (phrases: readonly Phrase[]) =>
  phrases.some((one) => /\bg7\b/.test(one.text)) &&
  (phrases.some((one) => isKind(one, 'mark')) ||
    (isSpending(phrases) &&
      phrases.some(
        (one) => as(one, 'verb')?.sense === 'spend' || as(one, 'quantity')?.unit === 'percent',
      )))

/** "Of every three dollars two are American". */
const isOfDollars = ({ phrases, sentence }: Frame) =>
  sentence.some((one) => isKind(one, 'ally', 'who', 'nato')) &&
  phrases.some((one, at) => as(one, 'quantity')?.unit === 'money' && isKind(phrases[at - 1], 'all'))

/** Beside what is read: a figure, a place, a mark, more or less, or the same once more ("all will"). */
const saysSomething = (frame: Frame): boolean =>
  saysFigure(frame) ||
  isSomeMore(frame.phrases) ||
  frame.phrases.some(
    (one) =>
      as(one, 'quantity')?.unit === 'times' ||
      isKind(one, 'mark', 'rank', 'more', 'less', 'superlative', 'series') ||
      MORE.test(one.text) ||
      ['money', 'persons', 'fraction'].includes(as(one, 'quantity')?.unit ?? '') ||
      TELLING.includes(as(one, 'verb')?.sense ?? ''),
  ) ||
  isSame(frame)

/** "One fewer than forecast": how many more or less than something that is not known. */
const isSomeMore = (phrases: readonly Phrase[]) =>
  phrases.some(
    (one, at) =>
      isKind(one, 'number') && /^(?:fewer|more|less) than$/.test(phrases[at + 1]?.text ?? ''),
  )

/** "A smaller one", "higher". */
const MORE = /^(?:smaller|larger|higher|lower|bigger|greater)$/

/** "In 2025 all will", "23 do": what was said before is said of others. */
const isSame = ({ phrases }: Frame): boolean => {
  const isMore = phrases.some(
    (one, at) => isKind(one, 'count', 'number') && isWord(phrases[at - 1], 'another', 'further'),
  )
  if (isMore || phrases.some((one) => isWord(one, 'do so', 'does so', 'did so'))) return true
  // "The rest are not there yet".
  const isThere = phrases.some((one) => isWord(one, 'there', 'there yet'))
  if (isThere && phrases.some((one) => isKind(one, 'others', 'count', 'all'))) return true
  const last = phrases.findLast((one) => !isKind(one, 'sign', 'year', 'plain'))
  const isHelping =
    isKind(last, 'question', 'future', 'aux', 'expected') ||
    isWord(last, 'do', 'does', 'did', 'are', 'is')
  return isHelping && phrases.some((one) => isKind(one, 'count', 'all', 'who', 'number'))
}

/** A share, points, or a multiple, of what allies spend; or that it went up or down. */
function saysFigure(frame: Frame): boolean {
  const { phrases, sentence, subject, state } = frame
  const isOurs =
    state.isOnTopic ||
    isSpending(sentence) ||
    isAtMark(phrases) ||
    isPartOfAll(phrases) ||
    ((subject.actors !== null || phrases.some((one) => isKind(one, 'nato'))) &&
      isShareSpent(phrases)) ||
    phrases.some((one) => isKind(one, 'count', 'allies', 'mark'))
  const isFigure = phrases.some((one, at) => isShare(phrases, at) || isMultiple(one, phrases))
  const isTurn =
    subject.actors !== null &&
    isSpending(phrases) &&
    phrases.some((one) => TURNING.includes(as(one, 'verb')?.sense ?? ''))
  const isMarked =
    phrases.some((one) => isKind(one, 'mark')) &&
    phrases.some((one) => ['meet', 'miss', 'exceed'].includes(as(one, 'verb')?.sense ?? ''))
  const isSet = isCompared(phrases, subject.phrase)
  const isPart = isOfDollars(frame) || isOfSeven(phrases) || isPartOfAll(phrases)
  const isMore =
    (subject.actors !== null && isOutspent(phrases)) ||
    ((subject.actors !== null || subject.count !== null) &&
      (isSpending(phrases) || cueOf(phrases, 'real') !== undefined) &&
      isMoreSpent(phrases))
  return (
    (subject.actors !== null && isOfLevels(phrases)) ||
    (isOurs && (isFigure || isTurn || isMarked || isSet || isPart || isMore)) ||
    isOutspent(phrases) ||
    isWhoseShare(phrases) ||
    isPlaced(frame) ||
    isMoreThan(frame) ||
    isAllSpent(frame) ||
    isAllWhoServe(phrases) ||
    isShort(phrases, subject.count)
  )
}

const isKnown = (phrases: readonly Phrase[]) =>
  !phrases.some((one) => isKind(one, 'unknown', 'off', 'foreign', 'event'))

/** "Britain has slipped to ninth", "Europe's three largest armies are Turkey's, …", where spending is spoken of: by what, is not told. */
const isPlaced = ({ phrases, subject, state }: Frame): boolean =>
  subject.actors !== null &&
  isKnown(phrases) &&
  (((state.isOnTopic || cueOf(phrases, 'personnel') !== undefined) &&
    phrases.some((one) => isKind(one, 'rank'))) ||
    (isSpending(phrases) &&
      phrases.some((one) => as(one, 'verb')?.sense === 'rank') &&
      phrases.some((one) => isWord(one, 'behind', 'ahead of', 'after'))))

/** "Latvia spends more than the US did in 2023", "only three allies spend more than the US and Norway". */
const isMoreThan = ({ phrases, subject }: Frame): boolean =>
  (subject.actors !== null || subject.count !== null) &&
  phrases.some((one) => as(one, 'verb')?.sense === 'spend') &&
  phrases.some((one, at) => {
    const name = phrases[at + 1]
    return (isKind(one, 'than') || / than$/.test(one.text)) && isKind(name, 'who')
  }) &&
  isKnown(phrases)

/** "The only ally whose share fell": of GDP, as allies are spoken of. */
const isWhoseShare = (phrases: readonly Phrase[]): boolean =>
  phrases.some((one, at) => isWord(one, 'whose') && as(phrases[at + 1], 'cue')?.cue === 'share') &&
  phrases.some((one) => isKind(one, 'allies'))

/** "The allies have 3.4 million troops between them". */
const isAllWhoServe = (phrases: readonly Phrase[]): boolean =>
  phrases.some((one) => isKind(one, 'allies', 'nato')) &&
  phrases.some((one) => as(one, 'quantity')?.unit === 'persons') &&
  phrases.some((one) => isKind(one, 'together')) &&
  isKnown(phrases.filter((one) => !isWord(one, 'whom')))

/** "NATO members together spent $1.47tn", "the 31 others spend $507bn": in a year, or beside whom, that was not told. */
const isAllSpent = ({ phrases, subject }: Frame): boolean =>
  (subject.actors?.aggregate != null ||
    phrases.some((one) => isKind(one, 'others') && /\d/.test(one.text))) &&
  phrases.some((one) => as(one, 'verb')?.sense === 'spend') &&
  phrases.some((one) => as(one, 'quantity')?.unit === 'money')

/** "A third of the members still fall short": of a mark that was not named. */
const isShort = (phrases: readonly Phrase[], count: Frame['subject']['count']): boolean =>
  count !== null &&
  phrases.some(
    (one) => /short(?: of)?$| out$/.test(one.text) && as(one, 'verb')?.sense === 'miss',
  ) &&
  !phrases.some((one) => isKind(one, 'unknown', 'off', 'cue', 'number'))

const TURNING = ['double', 'triple', 'quadruple', 'quintuple', 'halve', 'rise', 'fall']
