import type { UncheckableReason } from '../../domain/claim/readingTerms'
import { type Frame, put } from '../clauses/frame'
import { as, isKind, isWord, type Phrase } from '../phrases/phrase'
import { FIRST_YEAR } from '../state'

/** Whether something is said in figures: only then is it worth saying that it is not from these. */
function hasFigures(phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => {
    const quantity = as(phrase, 'quantity')
    if (quantity !== null)
      return quantity.unit === 'percent'
        ? isOurs(phrases, phrase)
        : quantity.unit !== 'number' || quantity.value >= 1e6
    if (isKind(phrase, 'mark') || as(phrase, 'verb')?.sense === 'double') return true
    const isFigured = phrases.some((one) =>
      ['gdp', 'defence', 'budget', 'spender'].includes(as(one, 'cue')?.cue ?? ''),
    )
    const isCount = as(phrase, 'count') !== null && as(phrase, 'count')?.scope === 'some'
    return (isFigured && (isKind(phrase, 'rank') || isCount)) || (isCount && isPast(phrases))
  })
}

/** "62 % of Canadians": a part of something else. */
function isOurs(phrases: readonly Phrase[], phrase: Phrase): boolean {
  const [of, ...rest] = phrases.slice(phrases.indexOf(phrase) + 1)
  if (of?.text !== 'of') return !phrases.some((one) => isKind(one, 'off'))
  const head = rest.find(
    (one) => !isKind(one, 'plain', 'pronoun', 'possessive', 'all', 'we', 'nato'),
  )
  return isKind(head, 'cue', 'source') || as(head, 'who')?.isPossessive === true
}

const isPast = (phrases: readonly Phrase[]) => phrases.some((one) => isKind(one, 'series', 'mark'))

/** Another institute's numbers speak for the whole sentence, unless NATO's stand in it as well. */
function sourceOf(
  phrases: readonly Phrase[],
): { readonly reason: UncheckableReason; readonly phrase: Phrase } | null {
  for (const phrase of phrases) {
    const source = as(phrase, 'source')
    if (source !== null) return { reason: source.reason, phrase }
    if (isOwnBudget(phrases, phrase)) return { reason: 'common-funding', phrase }
  }
  return null
}

/** Words between the alliance and its own budget. */
const OWN = [
  'combined',
  'total',
  'collective',
  'shared',
  'annual',
  'joint',
  'administrative',
  'central',
]

/** "NATO's annual budget" is what the alliance itself spends; its members' are defence budgets. */
function isOwnBudget(phrases: readonly Phrase[], phrase: Phrase): boolean {
  if (!isWord(phrase, 'budget')) return false
  const owner = phrases
    .slice(0, phrases.indexOf(phrase))
    .findLast((one) => !isKind(one, 'plain', 'possessive') && !isWord(one, ...OWN))
  return isKind(owner, 'nato')
}

const hasCue = (phrases: readonly Phrase[]) =>
  phrases.some((one) => ['gdp', 'defence', 'budget', 'share'].includes(as(one, 'cue')?.cue ?? ''))

const INSTITUTES: readonly UncheckableReason[] = ['sipri', 'iiss', 'other-source']

/** Why a clause is not from these figures, if it is not; puts that down. */
export function readUncheckable(frame: Frame): boolean {
  const whole = sourceOf(frame.sentence)
  const isOurs = frame.sentence.some((phrase) => isKind(phrase, 'ours'))
  const own = sourceOf(frame.phrases)
  const source =
    own ?? (whole !== null && !isOurs && INSTITUTES.includes(whole.reason) ? whole : null)
  const isSaid = hasFigures(frame.phrases)
  if (source !== null) {
    if (isSaid || frame.phrases.some((one) => as(one, 'quantity') !== null))
      put(
        frame,
        { kind: 'uncheckable', reason: source.reason },
        source.phrase,
        ...frame.phrases.filter((one) => as(one, 'quantity') !== null),
      )
    return true
  }
  const old = tooOld(frame)
  const isRecord =
    old !== null &&
    frame.phrases.some((one) => isKind(one, 'series')) &&
    !frame.sentence.some((one) => isKind(one, 'off', 'foreign')) &&
    (hasCue(frame.sentence) || frame.sentence.some((one) => isKind(one, 'mark')))
  if (old !== null && (isSaid || isRecord)) {
    put(frame, { kind: 'uncheckable', reason: 'before-data' }, old)
    return true
  }
  const plan = planOf(frame)
  if (plan === null) return false
  if (isSaid)
    put(
      frame,
      { kind: 'uncheckable', reason: 'plan' },
      plan,
      ...frame.phrases.filter((one) => as(one, 'quantity') !== null),
    )
  return true
}

/** "In decades", "since the Cold War", "since 2006": no release goes back so far. */
function tooOld(frame: Frame): Phrase | null {
  const far = frame.phrases.find((phrase) => as(phrase, 'series')?.what === 'decades')
  const isRecord = frame.phrases.some(
    (phrase) =>
      as(phrase, 'rank')?.isSuperlative === true ||
      (isKind(phrase, 'series') && as(phrase, 'series')?.what !== 'decades'),
  )
  if (far !== undefined && isRecord) return far
  return (
    frame.phrases.find((phrase) => {
      const year = as(phrase, 'year')
      return (
        year !== null &&
        year.role !== 'now' &&
        year.from < FIRST_YEAR &&
        year.role !== 'back' &&
        !isKind(before(frame.phrases, phrase), 'event') &&
        as(before(frame.phrases, phrase), 'cue')?.cue !== 'constant'
      )
    }) ?? null
  )
}

const before = (phrases: readonly Phrase[], phrase: Phrase) => phrases[phrases.indexOf(phrase) - 1]

/** A year that no release has yet, or a word for what is only meant to be. */
function planOf(frame: Frame): Phrase | null {
  const late = frame.phrases.find((phrase) => {
    const year = as(phrase, 'year')
    if (year === null || year.role === 'now' || year.role === 'back') return false
    return year.year > frame.day.year
  })
  if (late !== undefined) return late
  const month = frame.phrases.find(
    (phrase, at) => isKind(phrase, 'month') && isWord(frame.phrases[at - 1], 'by', 'from'),
  )
  if (month !== undefined && frame.phrases.some((one) => isKind(one, 'future'))) return month
  const isDated = frame.sentence.some((phrase) => as(phrase, 'year') !== null)
  const track = frame.phrases.find((phrase) => isWord(phrase, 'on track to', 'on course to'))
  if (track !== undefined && !isDated) return track
  return frame.phrases.find((phrase) => isKind(phrase, 'plan')) ?? null
}
