import { as, isKind, isSign, isWord, type Phrase } from '../phrases/phrase'
import { SAYING } from '../phrases/sayings'

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
export function nextOf(phrases: readonly Phrase[], from: number): number {
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
export function startsSubject(phrases: readonly Phrase[], from: number): boolean {
  const at = nextOf(phrases, from)
  if (isWord(phrases[at], 'that', 'this') && isKind(phrases[at + 1], 'verb')) return true
  if (!isKind(phrases[at], 'who', 'count', 'pronoun', 'we')) return false
  const that = isWord(phrases[at + 2], 'that') ? 3 : 2
  if (SAYING.test(phrases[at + 1]?.text ?? '') && isKind(phrases[at + that], 'pronoun')) return true
  // "In Belgium it is …".
  const isIn = isWord(phrases[from], 'in', 'for') && isWord(phrases[at + 1], 'it')
  if (isIn && isKind(phrases[at], 'who') && isKind(phrases[at + 2], 'verb', 'future')) return true
  let next = nextOf(phrases, at + 1)
  if (isKind(phrases[next], 'cue', 'possessive')) next = nextOf(phrases, next + 1)
  if (isSign(phrases[next], ',') && isKind(phrases[next + 1], 'relative')) return true
  if (isSign(phrases[next], ',') && isWord(phrases[next + 1], 'with', 'at', 'on')) return true
  if (isWord(phrases[next], 'from') && isKind(phrases[next + 1], 'quantity'))
    return isKind(phrases[at], 'who') && isWord(phrases[next + 2], 'to')
  const isOwner = as(phrases[at], 'who')?.isPossessive === true
  if (isWord(phrases[next], 'at', 'with', 'on', 'to')) next += 1
  else if (isOwner && isWord(phrases[next], 'by')) next += 1
  if (isKind(phrases[at], 'count') && isKind(phrases[next], 'mark')) return true
  // "In 2025 all of them will".
  const isSame = isKind(phrases[at], 'count') && isKind(phrases[at + 1], 'future', 'expected')
  const then = phrases[at + 2]
  if (isSame && (then === undefined || isSign(then, '.') || isWord(then, 'do so', 'do')))
    return true
  return isKind(phrases[next], 'verb', 'quantity', 'rank', 'plan', 'wish', 'question')
}

/** Whether after "and" the same subject goes on with another predicate. */
export function startsPredicate(phrases: readonly Phrase[], from: number): boolean {
  const at = nextOf(phrases, from)
  const here = phrases[at]
  if (isKind(here, 'rank', 'among', 'plan')) return true
  if (as(here, 'count')?.scope === 'vague') return true
  if (as(here, 'number') !== null) {
    // "…, and in 2014 only three".
    const [next, last] = [phrases[at + 1], isKind(phrases[from], 'year') && at > from]
    if (isKind(next, 'year') || (last && (next === undefined || isSign(next, '.')))) return true
  }
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

/** "…: $35.0 billion against $34.5 billion": the figures of two that were compared. */
export function isPair(phrases: readonly Phrase[], at: number): boolean {
  if (isWord(phrases[at], 'from'))
    return isKind(phrases[at + 1], 'quantity') && isWord(phrases[at + 2], 'to')
  const isOfGdp = isWord(phrases[at + 1], 'of') && isKind(phrases[at + 2], 'cue')
  const link = at + (isOfGdp ? 3 : 1)
  return (
    isKind(phrases[at], 'quantity') &&
    isWord(phrases[link], 'against', 'versus', 'compared with', 'compared to', 'to') &&
    isKind(phrases[link + 1], 'quantity')
  )
}

/** "…, at the bottom Spain (1.28 %)", not "second only to Poland". */
export const isOfNext = (phrases: readonly Phrase[], rank: number) =>
  isKind(phrases[rank + 2], 'quantity') && /^at the /.test(phrases[rank]?.text ?? '')
