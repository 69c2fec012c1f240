import { cueOf, type Frame } from '../clauses/frame'
import { as, isKind, isWord, type Phrase, setsLimit } from '../phrases/phrase'
import { isSetAgainst } from './comparedFigures'
import {
  isAtMark,
  isCompared,
  isMoreSpent,
  isMultiple,
  isOfLevels,
  isOutspent,
  isPartOfAll,
  isShare,
  isShareSpent,
  isSpending,
} from './saidFigures'

/** A share, points, or a multiple, of what allies spend; or that it went up or down. */
export function saysFigure(frame: Frame): boolean {
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
    (subject.actors !== null || subject.count !== null) &&
    isSpending(phrases) &&
    phrases.some((one) => TURNING.includes(as(one, 'verb')?.sense ?? ''))
  const isMarked = phrases.some((one) => isKind(one, 'mark')) && phrases.some(setsLimit)
  const isSet = isCompared(phrases, subject.phrase)
  const isPart = isOfDollars(frame) || isOfSeven(phrases) || isPartOfAll(phrases)
  const isMore =
    (subject.actors !== null || subject.count !== null) &&
    (isSpending(phrases) || cueOf(phrases, 'real') !== undefined || state.isOnTopic) &&
    isMoreSpent(phrases)
  return (
    (subject.actors !== null && isOfLevels(phrases)) ||
    (isOurs && (isFigure || isTurn || isMarked || isSet || isPart || isMore)) ||
    isOutspent(phrases) ||
    isSetAgainst(frame) ||
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

/** "The allies have 3.4 million troops", "seven allies have more than 100,000 soldiers", "account for more than half of NATO's soldiers". */
const isAllWhoServe = (phrases: readonly Phrase[]): boolean =>
  phrases.some((one) => isKind(one, 'allies', 'nato', 'count')) &&
  phrases.some(
    (one) =>
      as(one, 'quantity')?.unit === 'persons' ||
      (isKind(one, 'persons') && phrases.some((part) => as(part, 'quantity')?.unit === 'fraction')),
  ) &&
  isKnown(phrases.filter((one) => !isWord(one, 'whom')))

/** "NATO members together spent $1.47tn", "the 31 others spend $507bn": in a year, or beside whom, that was not told. */
const isAllSpent = ({ phrases, subject }: Frame): boolean =>
  (subject.actors?.aggregate != null ||
    phrases.some((one) => isKind(one, 'others') && /\d/.test(one.text)) ||
    phrases.some((one) => isKind(one, 'allies'))) &&
  phrases.some((one) => as(one, 'verb')?.sense === 'spend' || isWord(one, 'spending')) &&
  phrases.some((one) => as(one, 'quantity')?.unit === 'money')

/** "A third of the members still fall short": of a mark that was not named. */
const isShort = (phrases: readonly Phrase[], count: Frame['subject']['count']): boolean =>
  count !== null &&
  phrases.some(
    (one) => /short(?: of)?$| out$/.test(one.text) && as(one, 'verb')?.sense === 'miss',
  ) &&
  !phrases.some((one) => isKind(one, 'unknown', 'off', 'cue', 'number'))

const TURNING = ['double', 'triple', 'quadruple', 'quintuple', 'halve', 'rise', 'fall']

/** "The G7 with Japan spends more on defence than …", "up 29 %, the highest rate in the G7": six of them are allies. */
export const isOfSeven = (phrases: readonly Phrase[]) =>
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
