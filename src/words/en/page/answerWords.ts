import type { Ally } from '../../../domain/ally'
import type { Observation } from '../../../domain/observation/observation'
import { isOwn, type Release } from '../../../domain/release/release'
import type { Answer, Tense } from '../../../domain/verdict/answer'
import { type Count, withFigure } from '../../../domain/verdict/count'
import { gradeWords, heldIn, namesOf } from '../figureNouns'
import { formats } from '../formats'
import { capitalised } from '../grammar'
import { fitting } from '../headline'

/** A release named in full: "release of 17 June 2024 (from NATO’s own workbook)". */
export function releaseWords(release: Release): string {
  if (isOwn(release)) return `“${release.title}” (${gradeWords.own})`
  return `release of ${formats.date(release.day)} (${gradeWords[release.grade]})`
}

/** A release by its day alone, where what our copy is stands elsewhere in the same view; the reader's own figures are named as ever. */
export function datedWords(release: Release): string {
  return isOwn(release) ? releaseWords(release) : `NATO release of ${formats.date(release.day)}`
}

/** A release with its publisher: "NATO release of …"; the reader's own figures have none. */
export function publishedWords(release: Release, publisher = 'NATO'): string {
  return isOwn(release) ? releaseWords(release) : `${publisher} ${releaseWords(release)}`
}

/** What a source line names: NATO's document, or the reader's own figures. */
export function sourceWords(release: Release): string {
  return isOwn(release) ? releaseWords(release) : `NATO, ${release.title}, ${releaseWords(release)}`
}

/** The count as a phrase: "23 of 32 allies", "At least 10 of 30 allies". */
function countPhrase(count: Count): string {
  const low = count.meets.length
  const high = low + count.undecided.length
  const ofAllies = `of ${count.allies} allies`
  const isPart = count.uncollected.length > 0
  if (high > low) {
    return isPart
      ? `At least ${low} ${ofAllies}, up to ${high} of those held,`
      : `Between ${low} and ${high} ${ofAllies}`
  }
  if (isPart) return `At least ${low} ${ofAllies}`
  return low === 0 ? `None ${ofAllies}` : `${low} ${ofAllies}`
}

function predicate(tense: Tense, isSuperseded: boolean, isSingular: boolean, mark: string): string {
  const present = isSingular ? 'is' : 'are'
  const past = isSingular ? 'was' : 'were'
  switch (tense) {
    case 'actual':
      return `${past} at or above ${mark}`
    case 'estimated':
      return `${present} estimated to have been at or above ${mark}`
    case 'expected':
      return `${isSuperseded ? past : present} expected to reach ${mark}`
  }
}

/**
 * The answer as one sentence: "23 of 32 allies were expected to reach 2% of GDP in 2024." Where our
 * copy is a part and has nobody at the mark, it speaks of the figures held, not of the allies.
 */
export function answerSentence({ count, tense, isSuperseded }: Answer): string {
  if (isNoneHeld(count)) return noneHeldSentence(count, tense)
  const isSingular = count.meets.length + count.undecided.length <= 1
  const mark = `${formats.mark(count.threshold)} of GDP`
  return `${countPhrase(count)} ${predicate(tense, isSuperseded, isSingular, mark)} in ${count.year}.`
}

/**
 * The same as a headline: "30 of NATO’s 32 allies are expected to reach 2% of GDP in 2026". A range, or
 * a long year, is told in fewer words: "22 to 29 of 32 allies estimated at or above 2% of GDP in 2025".
 */
export function answerHeadline(answer: Pick<Answer, 'count' | 'tense' | 'isSuperseded'>): string {
  const { count, tense, isSuperseded } = answer
  const { meets, undecided, uncollected, allies, year } = count
  if (isNoneHeld(count)) return noneHeldHeadline(count, tense)
  const [low, high] = [meets.length, meets.length + undecided.length]
  const isPart = uncollected.length > 0
  const number = high === 0 ? 'None' : high > low && !isPart ? `${low} to ${high}` : String(low)
  const who = `${isPart ? 'At least ' : ''}${number} of`
  const mark = `${formats.mark(count.threshold)} of GDP`
  const does = `${predicate(tense, isSuperseded, high <= 1, mark)} in ${year}`
  const said = tense === 'actual' ? '' : ` ${tense}`
  return fitting(
    `${who} NATO’s ${allies} allies ${does}`,
    `${who} ${allies} allies ${does}`,
    `${who} ${allies} allies${said} at or above ${mark} in ${year}`,
  )
}

function noneHeldHeadline(count: Count, tense: Tense): string {
  const held = withFigure(count)
  const mark = `${formats.mark(count.threshold)} of GDP`
  const noun = tense === 'actual' ? 'figure' : 'estimate'
  const sure = count.undecided.length === 0 ? '' : 'certain to be '
  return held === 1
    ? `The one ${noun} held for ${count.year} is ${sure === '' ? 'below' : 'too rough to tell from'} ${mark}`
    : `None of the ${held} ${noun}s held for ${count.year} is ${sure}at ${mark}`
}

/** Whether none of the figures of a part is known to be at the mark: how many allies are is open. */
function isNoneHeld({ meets, uncollected }: Count): boolean {
  return meets.length === 0 && uncollected.length > 0
}

function noneHeldSentence(count: Count, tense: Tense): string {
  const [held, open] = [withFigure(count), count.undecided.length]
  const mark = `${formats.mark(count.threshold)} of GDP`
  const noun = `${tense === 'actual' ? 'figure' : 'estimate'}${held === 1 ? '' : 's'}`
  const all = `${noun} held for ${count.year}`
  if (held === 1)
    return `The one ${all} ${open === 1 ? 'cannot be told from' : 'is below'} ${mark}.`
  return open === 0
    ? `None of the ${held} ${all} is at or above ${mark}.`
    : `Of the ${held} ${all}, none is certain to be at or above ${mark}; ${open} cannot be told from it.`
}

/** Why the number of figures is not the number of allies: "31 have figures; Iceland has no armed forces." */
export function denominatorSentence(
  { count }: Pick<Answer, 'count'>,
  allies: readonly Ally[],
): string {
  const names = (observations: readonly Observation[]) => namesOf(allies, observations)
  const held = withFigure(count)
  const who = isNoneHeld(count) ? `${held} of ${count.allies} allies` : held
  const parts = [`${who} ${held === 1 ? 'has a figure' : 'have figures'}`]
  if (count.undecided.length > 0) parts.push(undecidedClause(count, names(count.undecided)))
  if (count.unpublished.length > 0) {
    parts.push(`NATO published no figure for ${names(count.unpublished)}`)
  }
  if (count.uncollected.length > 0) {
    parts.push(`${heldIn(count.uncollected)} lacks ${names(count.uncollected)}`)
  }
  if (count.inapplicable.length > 0) {
    parts.push(`${names(count.inapplicable)} has no armed forces`)
  }
  if (parts.length < 3) return `${parts.join('; ')}.`
  return parts.map((part) => `${capitalised(part)}.`).join(' ')
}

/** Why figures can stand on either side of a mark: how they were printed, or how they reached us. */
function undecidedReason(undecided: readonly Observation[]): string {
  if (undecided.some(({ decimals }) => decimals === 1)) return 'printed to one decimal only'
  const isRounded = undecided.every(({ mayBeLower }) => mayBeLower)
  return isRounded ? 'perhaps rounded twice before it reached us' : 'computed from other figures'
}

/** That some figures cannot be told from the mark, and why. */
export function undecidedClause(count: Count, names: string): string {
  const mark = formats.mark(count.threshold)
  const reason = undecidedReason(count.undecided)
  const which = withFigure(count) === 1 ? 'it' : `${count.undecided.length} of them`
  return `${which} cannot be told from ${mark}, being ${reason} (${names})`
}
