import type { Frame } from '../clauses/frame'
import { as, isKind, isWord, type Phrase } from '../phrases/phrase'
import { isMoreSpent, isSpending } from './saidFigures'

/** One figure set against another: of two allies, of two years, of all of them. */
export const isSetAgainst = ({ phrases, subject, state }: Frame): boolean =>
  (isGapBetween(phrases) && (state.isOnTopic || isOfPoints(phrases) || isSpending(phrases))) ||
  ((subject.actors !== null || subject.count !== null) && isMoreInReal(phrases)) ||
  isWhatOthersDid(phrases) ||
  isAgainstAverage(phrases) ||
  isShareKept(phrases) ||
  isPartOfSpending(phrases) ||
  isGrowthOfSpending(phrases) ||
  isTimesSpent(phrases) ||
  (state.isOnTopic && goesOn(phrases))

/** What is said by the figure or the mark that was told before. */
const goesOn = (phrases: readonly Phrase[]) => {
  const [so, does] = phrases
  const last = phrases.findLast((one) => !isKind(one, 'sign', 'plain'))
  const isOfWhom = phrases.some((one) => isKind(one, 'who', 'count'))
  // "So do Estonia and Latvia".
  const isSo = isWord(so, 'so') && isWord(does, 'do', 'does', 'did', 'is', 'are')
  // "That is more than France", "neither spends as much as Greece", "… are well ahead of both".
  const isBeside = phrases.some(
    (one, at) =>
      (/ than$/.test(one.text) || isKind(one, 'as-much') || isWord(one, 'ahead of', 'behind')) &&
      (isKind(phrases[at + 1], 'who') || isWord(phrases[at + 1], 'both', 'them', 'it')),
  )
  // "Only Turkey has more", "Canada meets neither".
  const isCut = isKind(last, 'more', 'less') || isWord(last, 'neither')
  // "Spends a tenth of that".
  const isPart = phrases.some(
    (one, at) =>
      as(one, 'quantity')?.unit === 'fraction' &&
      isWord(phrases[at + 1], 'of') &&
      isWord(phrases[at + 2], 'that', 'it', 'them'),
  )
  // "That compares with fewer than 10 members five years ago".
  const isCount = phrases.some(
    (one, at) => isKind(one, 'count') && isWord(phrases[at - 1], 'compares with', 'compared with'),
  )
  return isOfWhom && (isSo || isBeside || isCut || isPart || isCount)
}

const isOfPoints = (phrases: readonly Phrase[]) =>
  phrases.some((one) => as(one, 'quantity')?.unit === 'points')

/** "Once at 1.15 %, now spends twice that". */
const isTimesSpent = (phrases: readonly Phrase[]) =>
  phrases.some(
    (one, at) =>
      as(one, 'verb')?.sense === 'spend' &&
      as(phrases[at + 1], 'quantity')?.unit === 'times' &&
      isWord(phrases[at + 2], 'that'),
  )

/** "The gap between Poland and Spain is 2.8 points": how far two are apart. */
const isGapBetween = (phrases: readonly Phrase[]) =>
  phrases.some(
    (one, at) =>
      as(one, 'cue')?.cue === 'gap' &&
      isWord(phrases[at + 1], 'between') &&
      isKind(phrases[at + 2], 'who'),
  )

/** "Spends what France did in 2020", "its share is where Poland's was in 2021": another ally in another year. */
const isWhatOthersDid = (phrases: readonly Phrase[]) =>
  phrases.some(
    (one, at) =>
      (isWord(one, 'what') && isSpent(phrases.slice(0, at))) ||
      (isWord(one, 'where') && phrases.slice(0, at).some((two) => as(two, 'cue')?.cue === 'share')),
  ) &&
  phrases.some(
    (one, at) =>
      isWord(phrases[at - 1], 'what', 'where') &&
      isKind(one, 'who') &&
      isKind(phrases[at + 1], 'verb', 'question', 'aux'),
  )

/** "Will spend less in real terms than last year". */
const isMoreInReal = (phrases: readonly Phrase[]) =>
  isMoreSpent(phrases) && phrases.some((one) => as(one, 'cue')?.cue === 'real')

/** "Spends above the alliance's average", "the alliance average of 2.71 % is …": what all do. */
const isAgainstAverage = (phrases: readonly Phrase[]) =>
  (isSpent(phrases) || phrases.some((one) => isKind(one, 'nato'))) &&
  phrases.some((one) => isKind(one, 'hedge', 'than', 'more', 'less', 'quantity')) &&
  phrases.some((one) => as(one, 'cue')?.cue === 'average')

/** "Spain's share did not change", "its share stayed where it was for the third straight year". */
const isShareKept = (phrases: readonly Phrase[]) =>
  phrases.some(
    (one, at) =>
      (as(one, 'cue')?.cue === 'share' || as(one, 'quantity')?.unit === 'percent') &&
      (as(phrases[at - 1], 'who')?.isPossessive === true ||
        isWord(phrases[at - 1], 'its', 'their')) &&
      (phrases.slice(at + 1).some((two) => isWord(two, ...KEEPING) || isKind(two, 'series')) ||
        phrases.slice(0, at).some((two) => TURNS.includes(as(two, 'verb')?.sense ?? ''))),
  )

const TURNS = ['double', 'triple', 'quadruple', 'quintuple', 'halve']

const KEEPING = [
  'higher',
  'lower',
  'change',
  'changed',
  'unchanged',
  'flat',
  'budge',
  'budged',
  'move',
  'moved',
]

/** "Real growth in defence spending was negative only in Slovenia", "Italian spending was flat in real terms". */
const isGrowthOfSpending = (phrases: readonly Phrase[]) =>
  phrases.some((one, at) => {
    const cue = as(one, 'cue')?.cue
    const isGrowth = cue === 'growth' || cue === 'drop'
    const isOfIt = isGrowth && isSpending(phrases.slice(at + 1, at + 3))
    return isOfIt || (cue === 'real' && isSpending(phrases))
  }) && phrases.some((one) => isKind(one, 'who'))

/** "A quarter of all European spending is German": whose a part of it is. */
const isPartOfSpending = (phrases: readonly Phrase[]) =>
  phrases.some((one, at) => {
    const isPart = ['fraction', 'percent'].includes(as(one, 'quantity')?.unit ?? '')
    return isPart && isWord(phrases[at + 1], 'of') && isSpending(phrases.slice(at + 2, at + 5))
  }) && phrases.some((one) => isKind(one, 'ally', 'who'))

const isSpent = (phrases: readonly Phrase[]) =>
  phrases.some((one) => as(one, 'verb')?.sense === 'spend')
