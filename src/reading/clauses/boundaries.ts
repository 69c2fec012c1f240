import { as, isKind, isSign, isWord, type Phrase } from '../phrases/phrase'
import type { Clause } from './clause'
import { isLeapOfCount, isThereWere, isTimesAsMany } from './countAsides'
import { isEnumeration, isListing } from './figuredLists'
import { isOfNext, isPair, nextOf, startsPredicate, startsSubject } from './starts'

/** What has been said in a clause so far: nothing, a subject, or something of it. */
export const hasPredicate = (phrases: readonly Phrase[]) =>
  phrases.some(
    (phrase, at) =>
      isKind(phrase, 'verb', 'quantity', 'rank', 'number', 'mark', 'plan') &&
      // "Averaged over the years, …" is of what follows.
      !(at === 0 && isWord(phrase, 'averaged')),
  )

/** "To reach 2 per cent, Spain would have to …": what it is for belongs to what follows. */
const isPurpose = ([to, verb]: readonly Phrase[]) =>
  isWord(to, 'to', 'in order to') && as(verb, 'verb')?.sense === 'meet'

interface Boundary {
  readonly lead: Clause['lead']
  /** How many phrases the boundary itself takes up. */
  readonly skip: number
  /** The year that the next clause is of: "in 2014, when only three did". */
  readonly year?: Phrase
}

/** Whether a clause ends here, and what the next begins with; `null` where it goes on. */
export function boundaryAt(
  phrases: readonly Phrase[],
  at: number,
  current: readonly Phrase[],
  isSorted: boolean,
  lead: Clause['lead'],
): Boundary | null {
  const here = phrases[at]
  const next = phrases[at + 1]
  if (isSign(here, '–', '—', '-') && isKind(next, 'who') && at + 2 >= phrases.length) return null
  if (isSign(here, ':', '–', '—') && isPair(phrases, at + 1)) return null
  if (isSign(here, ';', '–', '—', '-')) return { lead: 'main', skip: 1 }
  if (isSign(here, ':') && isKind(phrases[at - 1], 'who') && isKind(next, 'quantity')) return null
  if (isSign(here, ':'))
    return isKind(phrases[nextOf(phrases, at + 1)], 'who') && !startsSubject(phrases, at + 1)
      ? null
      : { lead: 'main', skip: 1 }
  if (isKind(here, 'contrast'))
    return isTwoSided(phrases, at) || isException(phrases, at, current)
      ? null
      : { lead: 'contrast', skip: 1 }
  if (isSign(here, ',') && isEnumeration(phrases, at, current)) return null
  if (isSign(here, ',')) return commaBoundary(phrases, at, current, lead)
  if (isEnumeration(phrases, at, current)) return null
  const when = hasPredicate(current) ? whenBoundary(phrases, at) : null
  if (when !== null) return when
  if (isWord(here, 'and', 'as well as') && hasPredicate(current) && !isSorted) {
    if (
      isListing(phrases, at, current) ||
      (isKind(phrases[at - 1], 'rank', 'ordinal') && isKind(next, 'rank'))
    )
      return null
    if (isPlaceOf(phrases, at + 1, current)) return { lead: 'main', skip: 1 }
    if (startsSubject(phrases, at + 1) || startsPredicate(phrases, at + 1))
      return { lead: 'main', skip: 1 }
  }
  if (
    isWord(here, 'with') &&
    isKind(next, 'who', 'count') &&
    hasPredicate(current) &&
    isKind(phrases[nextOf(phrases, at + 2)], 'rank', 'quantity', 'verb')
  )
    return { lead: 'main', skip: 1 }
  return null
}

/** "In 2014, when only three did", "from 2014 when there were three": how many did in the year in front. */
function whenBoundary(phrases: readonly Phrase[], at: number): Boundary | null {
  const when = isSign(phrases[at], ',') ? at + 1 : at
  const [year, next] = [phrases[at - 1], phrases[when + 1]]
  if (!isWord(phrases[when], 'when') || year === undefined || !isKind(year, 'year')) return null
  const many = isKind(next, 'only') ? phrases[when + 2] : next
  const skip = when + 1 - at
  if (isKind(many, 'count', 'number')) return { lead: 'main', skip, year }
  return isThereWere(phrases, when + 1) ? { lead: 'main', skip: skip + 2, year } : null
}

function commaBoundary(
  phrases: readonly Phrase[],
  at: number,
  current: readonly Phrase[],
  lead: Clause['lead'],
): Boundary | null {
  const next = phrases[at + 1]
  if (isKind(next, 'contrast')) return { lead: 'contrast', skip: 2 }
  if (isKind(next, 'relative') && !isWord(next, 'that', 'when'))
    return { lead: 'relative', skip: 2 }
  if (
    lead === 'relative' &&
    isKind(phrases[nextOf(phrases, at + 1)], 'verb', 'rank', 'among', 'plan', 'wish')
  )
    return { lead: 'main', skip: 1 }
  if (isLeapOfCount(phrases, at, current)) return { lead: 'aside', skip: 1 }
  // "…, roughly what it did in 2014".
  const what = isKind(next, 'hedge') ? at + 2 : at + 1
  if (isWord(phrases[what], 'what') && isKind(phrases[what + 1], 'pronoun'))
    return { lead: 'aside', skip: 1 }
  const isOfBoth =
    isWord(next, 'both', 'each', 'all') &&
    isWord(phrases[at + 2], 'at', 'on', 'with') &&
    isKind(phrases[at + 3], 'quantity') &&
    (as(current.at(-1), 'who')?.codes.length ?? 0) > 1
  if (isOfBoth && hasPredicate(current)) return { lead: 'relative', skip: 1 }
  const only = isKind(phrases[at + 2], 'only') ? 3 : 2
  const isOfMany = isKind(phrases[at + only], 'count', 'number')
  if (isWord(next, 'leaving') && isOfMany) return { lead: 'main', skip: 2 }
  const when = whenBoundary(phrases, at)
  if (when !== null) return when
  if (isTimesAsMany(phrases, at, current)) return { lead: 'aside', skip: 1 }
  if (isOfSum(phrases, at, current) && startsSubject(phrases, at + 3))
    return { lead: 'main', skip: 3 }
  const of = phrases[at + 2]
  if (
    isKind(next, 'quantity', 'count', 'number') &&
    isWord(of, 'of') &&
    isWord(phrases[at + 3], 'which')
  )
    return { lead: 'relative', skip: 1 }
  if (!hasPredicate(current) || isPurpose(current)) return null
  if (isKind(current.at(-1), 'count') && isKind(next, 'who')) return null
  const isDifference =
    as(next, 'number') !== null &&
    isKind(phrases[at + 2], 'more', 'less', 'hedge') &&
    current.some((phrase) => isKind(phrase, 'count'))
  if (isDifference) return { lead: 'main', skip: 1 }
  const skip = isWord(next, 'and', 'or') ? 2 : 1
  if (isListing(phrases, at + skip - 1, current)) return null
  const isPlaced = current.some((phrase) => isKind(phrase, 'rank'))
  if (
    isKind(phrases[at + skip], 'rank') &&
    (isKind(phrases[at + skip + 1], 'who')
      ? (isPlaced || isOfNext(phrases, at + skip)) &&
        current.some((phrase) => isKind(phrase, 'who'))
      : skip === 1 &&
        (current.some((phrase) => isKind(phrase, 'quantity')) || isComparedWith(current)))
  )
    return { lead: 'main', skip }
  // "… than the US, NATO's biggest spender".
  const isOwned = isKind(next, 'nato') && isKind(phrases[at + 2], 'possessive')
  if (isOwned && isKind(phrases[at + 3], 'rank') && isComparedWith(current))
    return { lead: 'main', skip }
  if (startsSubject(phrases, at + skip)) return { lead: 'main', skip }
  return skip === 2 && startsPredicate(phrases, at + 2) ? { lead: 'main', skip: 2 } : null
}

/** "… ten times as much as Germany": what ends in a name that is compared with. */
export const isComparedWith = (phrases: readonly Phrase[]) =>
  isKind(phrases.at(-1), 'who') && isKind(phrases.at(-2), 'than', 'as-much', 'same', 'hedge')

/** "In first place is Poland …, and in fourth Estonia": a place and whose it is, behind another. */
const isPlaceOf = (phrases: readonly Phrase[], at: number, current: readonly Phrase[]) =>
  isKind(phrases[at], 'rank') &&
  isKind(phrases[at + 1], 'who') &&
  isKind(current[0], 'rank') &&
  current.some((phrase) => isKind(phrase, 'who'))

/** "All spent $1.27 trillion, of which the US spent $860 billion": money out of money, not a per cent of it, nor of a budget. */
function isOfSum(phrases: readonly Phrase[], at: number, current: readonly Phrase[]): boolean {
  const isOfWhich = isWord(phrases[at + 1], 'of') && isWord(phrases[at + 2], 'which')
  const isBudget = current.some((one) => isKind(one, 'source') || as(one, 'cue')?.cue === 'budget')
  const figures = [current, phrases.slice(at + 3)].map((part) =>
    part.find((one) => isKind(one, 'quantity')),
  )
  return isOfWhich && !isBudget && figures.every((one) => as(one, 'quantity')?.unit === 'money')
}

/** "All but one", "all countries on the flank but one": before anything is said, what follows is left out. */
function isException(phrases: readonly Phrase[], at: number, current: readonly Phrase[]): boolean {
  const isSubject = current.some((phrase) => isKind(phrase, 'count', 'all', 'allies', 'who'))
  if (!isWord(phrases[at], 'but')) return false
  return (isSubject && !hasPredicate(current)) || isOfAny(phrases, at)
}

/** "More than any ally but Poland": no new clause, where nothing is said of those named. */
function isOfAny(phrases: readonly Phrase[], at: number): boolean {
  const isAny = isKind(phrases[at - 1], 'allies') && /^any\b/.test(phrases[at - 2]?.text ?? '')
  return isAny && isKind(phrases[at + 1], 'who') && !startsSubject(phrases, at + 1)
}

/** "More than 2 but less than 3 %" is one range. */
function isTwoSided(phrases: readonly Phrase[], at: number): boolean {
  const [before, after] = [as(phrases[at - 1], 'quantity'), as(phrases[at + 1], 'quantity')]
  return (
    after?.isHedged === true &&
    (before !== null || isKind(phrases[at - 1], 'cue', 'mark', 'percent'))
  )
}
