import type { UnreadPart } from './accounting'
import type { Frame } from './clauses/frame'
import { AGREED } from './clauses/markTests'
import { as, endOfFigure, isKind, isWord, type Phrase } from './phrases/phrase'
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

/** "Needs €4 billion a year to reach 2 %": money that is missing to a mark. */
const isGap = (phrases: readonly Phrase[]) =>
  phrases.some((one) => as(one, 'quantity')?.unit === 'money') && isAtMark(phrases)

/** "Passes 2 %": a mark by its number alone. */
const isAtMark = (phrases: readonly Phrase[]) =>
  phrases.some((one, at) => {
    const figure = as(phrases[at + 1], 'quantity')
    const isVerb = ['meet', 'miss', 'exceed'].includes(as(one, 'verb')?.sense ?? '')
    return isVerb && figure?.unit === 'percent' && AGREED.includes(figure.value)
  })

/** "After new jets took its spending to 3.25 % of GDP": other things are spoken of, but the figure is ours. */
const isOfDefence = (phrases: readonly Phrase[]) =>
  phrases.some((one) => as(one, 'cue')?.cue === 'defence') &&
  phrases.some(
    (one, at) => as(one, 'quantity')?.unit === 'percent' && endOfFigure(phrases, at) > at + 1,
  )

/** "The G7 with Japan spends more on defence than …": six of them are allies. */
const isOfSeven = (phrases: readonly Phrase[]) =>
  isSpending(phrases) &&
  phrases.some((one) => /\bg7\b/.test(one.text)) &&
  phrases.some((one) => as(one, 'verb')?.sense === 'spend')

/** "Of every three dollars two are American". */
const isOfDollars = ({ phrases, sentence }: Frame) =>
  sentence.some((one) => isKind(one, 'ally', 'who', 'nato')) &&
  phrases.some((one, at) => as(one, 'quantity')?.unit === 'money' && isKind(phrases[at - 1], 'all'))

/** Beside what is read: a figure, a place, a mark, more or less, or the same once more ("all will"). */
const saysSomething = (frame: Frame): boolean =>
  saysFigure(frame) ||
  frame.phrases.some(
    (one) =>
      as(one, 'quantity')?.unit === 'times' ||
      isKind(one, 'mark', 'rank', 'more', 'less', 'superlative', 'series') ||
      MORE.test(one.text) ||
      ['money', 'persons', 'fraction'].includes(as(one, 'quantity')?.unit ?? '') ||
      TELLING.includes(as(one, 'verb')?.sense ?? ''),
  ) ||
  isSame(frame)

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
    subject.actors !== null &&
    (isOutspent(phrases) || (isSpending(phrases) && isMoreSpent(phrases)))
  return (
    (isOurs && (isFigure || isTurn || isMarked || isSet || isPart || isMore)) ||
    isOutspent(phrases) ||
    isShort(phrases, subject.count)
  )
}

/** "Two thirds of everything that NATO's members spend". */
const isPartOfAll = (phrases: readonly Phrase[]) =>
  phrases.some((one) => as(one, 'verb')?.sense === 'spend') &&
  phrases.some(
    (one, at) =>
      as(one, 'quantity')?.unit === 'fraction' &&
      isWord(phrases[at + 1], 'of') &&
      isWord(phrases[at + 2], 'everything', 'all', 'what', 'the'),
  )

/** "The US outspends every other ally". */
const isOutspent = (phrases: readonly Phrase[]) =>
  phrases.some((one, at) => {
    const isVerb = as(one, 'verb')?.sense === 'overtake' && /^outsp/.test(one.text)
    return isVerb && isKind(phrases[at + 1], 'who', 'count', 'all', 'others')
  })

/** "… but Poland and Estonia spend more as a share of GDP". */
const isMoreSpent = (phrases: readonly Phrase[]) =>
  phrases.some(
    (one, at) =>
      as(one, 'verb')?.sense === 'spend' &&
      phrases.slice(at + 1, at + 3).some((next) => isKind(next, 'more', 'less')),
  )

/** "A third of the members still fall short": of a mark that was not named. */
const isShort = (phrases: readonly Phrase[], count: Frame['subject']['count']): boolean =>
  count !== null &&
  phrases.some(
    (one) => /short(?: of)?$| out$/.test(one.text) && as(one, 'verb')?.sense === 'miss',
  ) &&
  !phrases.some((one) => isKind(one, 'unknown', 'off', 'cue', 'number'))

/** "Germany's defence spending is bigger than that of the Baltic states": one against another. */
const isCompared = (phrases: readonly Phrase[], subject: Phrase | null): boolean =>
  isSpending(phrases) &&
  phrases.some(
    (one, at) =>
      isKind(one, 'than', 'as-much') ||
      / than$/.test(one.text) ||
      (isWord(one, 'little') && isWord(phrases[at - 1], 'as')),
  ) &&
  phrases.some((one) => one !== subject && isKind(one, 'who', 'others'))

/** A share or points, with a verb of our field or what it is of; not "62 % of Canadians". */
function isShare(phrases: readonly Phrase[], at: number): boolean {
  const { unit } = as(phrases[at], 'quantity') ?? { unit: null }
  const isPart = isWord(phrases[at + 1], 'of') && isKind(phrases[at + 2], 'who')
  const isAmong =
    (isKind(phrases[at + 1], 'among') || isWord(phrases[at + 1], 'in', 'for', 'across')) &&
    phrases.slice(at + 2, at + 4).some((one) => isKind(one, 'who', 'nato', 'allies'))
  const isOurs =
    isAmong || isSpending(phrases) || phrases.some((one) => isKind(one, 'verb', 'mark'))
  return (unit === 'percent' || unit === 'points') && isOurs && !isPart
}

const isMultiple = (phrase: Phrase, phrases: readonly Phrase[]): boolean =>
  as(phrase, 'quantity')?.unit === 'times' &&
  (isSpending(phrases) ||
    phrases.some((one) => isKind(one, 'allies', 'mark')) ||
    (phrases.some((one) => as(one, 'verb')?.sense === 'spend') &&
      phrases.some((one) => isKind(one, 'as-much'))))

const TURNING = ['double', 'triple', 'quadruple', 'quintuple', 'halve', 'rise', 'fall']

/** Whether spending is spoken of. */
export const isSpending = (phrases: readonly Phrase[]): boolean =>
  phrases.some(
    (one) =>
      ['gdp', 'defence', 'budget', 'spender'].includes(as(one, 'cue')?.cue ?? '') ||
      isWord(one, 'spending', 'outlays', 'expenditure'),
  )
