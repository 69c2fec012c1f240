import type { ReadingMeasure } from '../../domain/claim/readingMeasure'
import { as, isKind, isWord, type Phrase } from '../phrases/phrase'
import { after, cueOf, type Frame, use } from './frame'

/** Of GDP, or of the defence budget for equipment; `null` where it is a part of something else. */
export function measureOfShare(frame: Frame, phrase: Phrase): ReadingMeasure | null {
  const at = frame.phrases.indexOf(phrase)
  const tail = frame.phrases.slice(at + 1)
  const stop = tail.findIndex((one) => as(one, 'quantity') !== null || isWord(one, 'and', 'but'))
  const own = stop < 0 ? tail : tail.slice(0, stop)
  const value = as(phrase, 'quantity')?.value ?? 0
  const of = partOf(frame, at)
  if (of === 'other' || (of === 'gdp' && isSpentOnOther(tail))) return null
  const equipment =
    cueOf(own, 'equipment') ??
    (of === 'budget' ||
    isPartOfBudget(frame) ||
    as(phrase, 'quantity')?.unit === 'fraction' ||
    value >= 15
      ? cueOf(frame.phrases, 'equipment')
      : undefined)
  if (equipment !== undefined && of !== 'gdp') {
    use(frame, equipment)
    return 'equip'
  }
  if (of === 'nothing' && isOfArmy(frame, phrase)) return null
  if (of === 'budget' || value >= 15 || as(phrase, 'quantity')?.unit === 'fraction') return null
  return 'share'
}

/** "The proportion of German spending that goes on equipment rose to 12.9 %": what the figure is a part of stands before. */
function isPartOfBudget({ phrases }: Frame): boolean {
  if (isEquipmentShare(phrases)) return true
  const at = phrases.findIndex((one) => PART.test(one.text))
  const head = phrases
    .slice(at + 2)
    .find((one) => !isKind(one, 'plain', 'who', 'possessive', 'pronoun', 'we', 'nato'))
  const isSpent = ['defence', 'budget'].includes(as(head, 'cue')?.cue ?? '')
  return at >= 0 && isWord(phrases[at + 1], 'of') && isSpent && cueOf(phrases, 'gdp') === undefined
}

/** "Greece's equipment share". */
export const isEquipmentShare = (phrases: readonly Phrase[]): boolean =>
  phrases.some(
    (one, at) => as(one, 'cue')?.cue === 'equipment' && as(phrases[at + 1], 'cue')?.cue === 'share',
  )

const PART = /^(?:the |a |its )?(?:share|proportion|portion|slice|part|percentage)$/

/** "The army is 1.29 % women", "2 % support it": a part of people. */
function isOfArmy(frame: Frame, phrase: Phrase): boolean {
  const { phrases } = frame
  const isArmy = phrases.some(
    (one, at) =>
      as(one, 'cue')?.cue === 'personnel' &&
      (isKind(phrases[at - 1], 'possessive') || as(phrases[at - 1], 'who')?.isPossessive === true),
  )
  const isNamed = cueOf(phrases, 'gdp', 'defence', 'budget', 'share') !== undefined
  return (isArmy && !isNamed) || isKind(after(frame, phrase), 'unknown', 'persons')
}

/** "2 % of GDP on pensions": spent on something else than defence. */
function isSpentOnOther(tail: readonly Phrase[]): boolean {
  let at = tail.findIndex((one) => as(one, 'cue')?.cue === 'gdp')
  while (isKind(tail[at + 1], 'plain', 'year') || isWord(tail[at + 1], 'aside', 'apart')) at += 1
  const word = tail[at + 1]
  if (!isWord(word, 'on', 'for', 'to', 'into', 'in')) return false
  const head = tail
    .slice(at + 2)
    .find((one) => !isKind(one, 'plain', 'pronoun', 'we', 'possessive', 'who', 'nato'))
  return (
    isKind(head, 'unknown', 'off', 'foreign', 'event') ||
    (as(head, 'cue')?.cue === 'equipment' && !isWord(word, 'in'))
  )
}

/** What the number is a part of, by the words right behind it. */
export function partOf(frame: Frame, at: number): 'gdp' | 'budget' | 'other' | 'nothing' {
  const tail = frame.phrases.slice(at + 1, at + 8)
  const isPart = isWord(tail[0], 'of') || as(frame.phrases[at], 'quantity')?.unit === 'fraction'
  if (!isPart) {
    const next = as(tail[0], 'cue')?.cue
    return next === 'gdp' ? 'gdp' : 'nothing'
  }
  const head = tail
    .slice(isWord(tail[0], 'of') ? 1 : 0)
    .find(
      (one) =>
        !isKind(one, 'plain', 'pronoun', 'we', 'who', 'possessive', 'together', 'all', 'allies') &&
        !isWord(one, "nation's"),
    )
  const cue = as(head, 'cue')?.cue
  if (cue === 'gdp') return 'gdp'
  const next = as(head === undefined ? undefined : after(frame, head), 'cue')?.cue
  const isThing = next === 'equipment' || next === 'personnel'
  return (cue === 'budget' || cue === 'defence') && !isThing ? 'budget' : 'other'
}
