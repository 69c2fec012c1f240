import { as, isKind, isSign, isWord, type Phrase } from '../phrases/phrase'
import type { Clause } from './clause'

const LIGHT = [
  'plain',
  'only',
  'not',
  'year',
  'expected',
  'future',
  'aux',
  'together',
  'narrow',
  'all',
] as const

/** The first phrase from `at` on that is more than an adverb, and where it stands. */
function nextOf(phrases: readonly Phrase[], from: number): number {
  let at = from
  while (
    isKind(phrases[at], ...LIGHT) ||
    isWord(phrases[at], 'in', 'with', 'also') ||
    (isSign(phrases[at], ',') && isKind(phrases[at - 1], 'year'))
  )
    at += 1
  return at
}

/** Whether a new subject with something said of it begins at `from`. */
function startsSubject(phrases: readonly Phrase[], from: number): boolean {
  const at = nextOf(phrases, from)
  if (isWord(phrases[at], 'that', 'this') && isKind(phrases[at + 1], 'verb')) return true
  if (!isKind(phrases[at], 'who', 'count', 'pronoun', 'we')) return false
  let next = nextOf(phrases, at + 1)
  if (isKind(phrases[next], 'cue', 'possessive')) next = nextOf(phrases, next + 1)
  if (isSign(phrases[next], ',') && isKind(phrases[next + 1], 'relative')) return true
  if (isSign(phrases[next], ',') && isWord(phrases[next + 1], 'with', 'at', 'on')) return true
  if (isWord(phrases[next], 'at', 'with', 'on', 'to')) next += 1
  return isKind(phrases[next], 'verb', 'quantity', 'rank', 'plan', 'wish', 'question')
}

/** Whether after "and" the same subject goes on with another predicate. */
function startsPredicate(phrases: readonly Phrase[], from: number): boolean {
  const at = nextOf(phrases, from)
  const here = phrases[at]
  if (isKind(here, 'rank', 'among', 'plan')) return true
  if (as(here, 'count')?.scope === 'vague') return true
  if (as(here, 'number') !== null && isKind(phrases[at + 1], 'year')) return true
  const verb = as(here, 'verb')
  if (verb !== null) return verb.tense !== 'ing'
  const hedge = as(here, 'hedge')
  if (hedge !== null) return isKind(phrases[at + 1], 'mark', 'plain', 'nato', 'who', 'cue')
  if (!isKind(here, 'quantity')) return false
  const hasYear =
    isKind(phrases[at + 1], 'year') ||
    as(phrases[at - 1], 'year') !== null ||
    isSign(phrases[at - 1], ',')
  return as(here, 'quantity')?.unit === 'percent' && hasYear
}

/** What has been said in a clause so far: nothing, a subject, or something of it. */
export const hasPredicate = (phrases: readonly Phrase[]) =>
  phrases.some((phrase) => isKind(phrase, 'verb', 'quantity', 'rank', 'number', 'mark', 'plan'))

/** "To reach 2 per cent, Spain would have to …": what it is for belongs to what follows. */
const isPurpose = ([to, verb]: readonly Phrase[]) =>
  isWord(to, 'to', 'in order to') && as(verb, 'verb')?.sense === 'meet'

interface Boundary {
  readonly lead: Clause['lead']
  /** How many phrases the boundary itself takes up. */
  readonly skip: number
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
  if (isWord(here, 'and', 'as well as') && hasPredicate(current) && !isSorted) {
    if (isListing(phrases, at, current)) return null
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
  if (lead === 'relative' && isKind(phrases[nextOf(phrases, at + 1)], 'verb', 'rank'))
    return { lead: 'main', skip: 1 }
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
  if (
    isKind(next, 'rank') &&
    current.some((phrase) => isKind(phrase, 'quantity')) &&
    !isKind(phrases[at + 2], 'who')
  )
    return { lead: 'main', skip: 1 }
  if (startsSubject(phrases, at + skip)) return { lead: 'main', skip }
  return skip === 2 && startsPredicate(phrases, at + 2) ? { lead: 'main', skip: 2 } : null
}

/** "Spain (1.28 %), Slovenia (1.29 %) and Luxembourg (1.29 %) spend": one subject with figures in between. */
function isEnumeration(
  phrases: readonly Phrase[],
  at: number,
  current: readonly Phrase[],
): boolean {
  const skip = isSign(phrases[at], ',') && isWord(phrases[at + 1], 'and') ? 2 : 1
  if (!(isSign(phrases[at], ',') || isWord(phrases[at], 'and'))) return false
  const of = current.findLastIndex(
    (phrase) => isWord(phrase, 'of') || as(phrase, 'verb')?.sense === 'be',
  )
  const tail = current.slice(of + 1).filter((phrase) => !isKind(phrase, 'only'))
  const isStarted =
    isKind(tail[0], 'who') &&
    tail.every((phrase) => isKind(phrase, 'who', 'quantity', 'join', 'sign'))
  return (
    isStarted && isKind(phrases[at + skip], 'who') && isKind(phrases[at + skip + 1], 'quantity')
  )
}

/** "Followed by Lithuania at 4 % and Latvia with 3.73 %": still the same list. */
function isListing(phrases: readonly Phrase[], and: number, current: readonly Phrase[]): boolean {
  const start = current.findLastIndex((phrase) =>
    isWord(phrase, 'followed by', 'after', 'behind', 'ahead of', 'next came', 'then came'),
  )
  if (start < 0 || !isKind(phrases[and + 1], 'who')) return false
  const isPlain = current
    .slice(start + 1)
    .every((phrase) =>
      isKind(phrase, 'who', 'quantity', 'prep', 'sign', 'join', 'cue', 'plain', 'pronoun'),
    )
  let next = and + 2
  while (isWord(phrases[next], 'at', 'with', 'on')) next += 1
  return isPlain && !isKind(phrases[next], 'verb', 'rank')
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
