import type { UnreadPart } from '../accounting'
import type { Frame } from '../clauses/frame'
import { as, endOfFigure, isKind, isWord, type Phrase } from '../phrases/phrase'
import { isTold } from '../soundness'
import { isGap } from './saidFigures'
import { isOfSeven, saysFigure } from './saysFigure'

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
  const last = phrases.findLast((one) => !isKind(one, 'sign', 'year', 'plain', 'not'))
  const isHelping =
    isKind(last, 'question', 'future', 'aux', 'expected') ||
    isWord(last, 'do', 'does', 'did', 'are', 'is')
  return isHelping && phrases.some((one) => isKind(one, 'count', 'all', 'who', 'number'))
}
