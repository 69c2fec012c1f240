import { as, isKind, isSign, isWord, type Phrase, type YearMeaning } from '../phrases/phrase'
import { FIRST_YEAR } from '../state'
import { comparing, figureOf, formerFigureOf, isOfFront } from './comparedYears'
import { type Frame, use } from './frame'
import { isAside } from './otherYears'
import { isReported, tenseOf } from './tense'

/** Which year a clause speaks of, or why that cannot be told. */
export type When =
  | { readonly year: number; readonly phrase: Phrase | null; readonly from: number | null }
  | { readonly reason: 'plan' | 'before-data' | 'which-year' }

const NO_YEAR_BEHIND = [
  'than',
  'from',
  'on',
  'over',
  'with',
  'to',
  'against',
  'after',
  'before',
  'until',
  'till',
  'prices of',
  'compared with',
  'compared to',
]

/** Years of a clause that say when, not from when or against what. */
function yearsOf(
  frame: Frame,
  taken: Phrase | null = null,
  near: Phrase | null = null,
): readonly Phrase[] {
  return frame.phrases.filter((phrase, at) => {
    const year = as(phrase, 'year')
    if (year === null || phrase === taken || isAside(frame, at) || isYearOnYear(phrase))
      return false
    if (comparing(frame.phrases, at) !== null) return false
    const figure = figureOf(frame.phrases, at) ?? formerFigureOf(frame.phrases, at)
    if (figure !== null && figure !== near) return false
    if (year.role !== 'in')
      return year.role !== 'since' && year.role !== 'back' && year.role !== 'span'
    return (
      !isWord(frame.phrases[at - 1], ...NO_YEAR_BEHIND) &&
      !isKind(frame.phrases[at - 1], 'than', 'hedge')
    )
  })
}

/** "Up 5 % on the year" compares with the year before, whichever year is spoken of. */
export const isYearOnYear = (phrase: Phrase) => isWord(phrase, 'on the year', 'year on year')

/** "Since 2014", "over the past decade", "from 2014 to 2024". */
export function spanOfYears(
  frame: Frame,
): { readonly phrase: Phrase; readonly from: number; readonly to: number } | null {
  for (const phrase of frame.phrases) {
    const year = as(phrase, 'year')
    if (year === null) continue
    if (year.role === 'since') return { phrase, from: year.from, to: endOf(frame, phrase) }
    if (year.role === 'span') return { phrase, from: year.from, to: year.year }
    if (year.role === 'back')
      return { phrase, from: frame.day.latest - (year.year - year.from), to: frame.day.latest }
  }
  return null
}

function endOf(frame: Frame, since: Phrase): number {
  const other = yearsOf(frame).find(
    (phrase) =>
      phrase !== since &&
      ['in', 'by'].includes(as(phrase, 'year')?.role ?? '') &&
      (as(phrase, 'year')?.year ?? 0) > (as(since, 'year')?.from ?? 0),
  )
  return as(other, 'year')?.year ?? frame.day.latest
}

/** The year a quantity or a place belongs to: the next one to it in the clause, else the clause's, else that of now. */
export function whenOf(
  frame: Frame,
  near: Phrase | null = null,
  taken: Phrase | null = null,
): When {
  const all = yearsOf(frame, taken, near)
  const named = all.filter((phrase) => as(phrase, 'year')?.role === 'in')
  // "Are now to spend 2 % this year".
  const own = near === null && named.length > 0 ? named : all
  const best = near === null || own.length < 2 ? own[0] : nearest(frame, own, near)
  if (best !== undefined) {
    const found = as(best, 'year')
    if (found !== null) {
      use(frame, best)
      return checked(frame, found, best)
    }
  }
  return unsaid(frame)
}

function checked(frame: Frame, { role, year }: YearMeaning, phrase: Phrase): When {
  if (role === 'now') return { year: frame.day.latest, phrase, from: null }
  if (year > frame.day.year) return { reason: 'plan' }
  if (year < FIRST_YEAR) return { reason: 'before-data' }
  return { year, phrase, from: null }
}

/** Of two years the one behind a figure is its own ("1.5 % in 2022 and 2 % in 2024"), unless it leads ("in 2022 1.5 %"). */
function nearest(frame: Frame, years: readonly Phrase[], near: Phrase): Phrase | undefined {
  const at = frame.phrases.indexOf(near)
  const place = (phrase: Phrase) => frame.phrases.indexOf(phrase)
  const next = years.find((year) => place(year) > at)
  const blocked =
    next !== undefined &&
    frame.phrases.slice(at + 1, place(next)).some(
      (phrase) =>
        as(phrase, 'quantity') !== null ||
        isSign(phrase, ';') ||
        // "Last year it spent 1.48 %, this year 1.55".
        (isSign(phrase, ',') && years.some((year) => place(year) === 0)),
    )
  return next !== undefined && !blocked
    ? next
    : (years.findLast((year) => place(year) < at) ?? years[0])
}

/** Words that stand for the year that was named last. */
const THAT_TIME =
  'at that time|at the time|that year|in that year|back then|in the same year|the same year|by then'.split(
    '|',
  )

/** No year is said: the sentence's, or the present, or in the past that of the sentence before. */
function unsaid(frame: Frame): When {
  const back = frame.sentence.find((phrase) => isWord(phrase, ...THAT_TIME))
  if (back !== undefined) {
    const { namedYear } = frame.state
    return namedYear === null || namedYear >= frame.day.year
      ? { reason: 'which-year' }
      : { year: namedYear, phrase: null, from: null }
  }
  const tense = tenseOf(frame)
  // "When Biden took office, nine did": when that was is told without a year.
  const isOfEvent = tense === 'past' && isWord(frame.sentence[0], 'when', 'before', 'until')
  if (isOfEvent && !isKind(frame.sentence[1], 'year', 'number')) return { reason: 'which-year' }
  const others = frame.sentence.filter(
    (phrase) =>
      isPlainYear(frame, phrase) &&
      !isOfFront(frame, phrase) &&
      !(tense === 'now' && frame.apart.includes(phrase)) &&
      !(tense === 'past' && as(phrase, 'year')?.role === 'now'),
  )
  const earlier =
    others.findLast((phrase) => phrase.start < (frame.phrases[0]?.start ?? 0)) ??
    (tense === 'now' ? undefined : others[0])
  const isFresh =
    (frame.clause.lead === 'contrast' && tense === 'now') || (tense === 'none' && isDoingNow(frame))
  const said = as(earlier, 'year')
  if (said !== null && earlier !== undefined && !isFresh && frame.clause.lead !== 'relative')
    return said.role === 'now' ? present(frame) : checked(frame, said, earlier)
  if (tense !== 'past' || isReported(frame)) return present(frame)
  if (frame.state.year !== null && frame.state.year <= frame.day.year)
    return { year: frame.state.year, phrase: null, from: null }
  return frame.day.latest < frame.day.year ? present(frame) : { reason: 'which-year' }
}

/** "In 2014 three allies spent 2 %; 23 do": now, behind what was then. */
function isDoingNow({ phrases, sentence }: Frame): boolean {
  const start = phrases[0]?.start ?? 0
  const verb = sentence.findLast((one) => isKind(one, 'verb') && one.start < start)
  return phrases.some((one) => isWord(one, 'do', 'does')) && as(verb, 'verb')?.tense === 'past'
}

const present = (frame: Frame): When => ({ year: frame.day.latest, phrase: null, from: null })

function isPlainYear(frame: Frame, phrase: Phrase): boolean {
  const year = as(phrase, 'year')
  if (year === null || (year.role !== 'in' && year.role !== 'now' && year.role !== 'by'))
    return false
  const at = frame.sentence.indexOf(phrase)
  // "Up from 1.2 % the previous year" is of that figure alone.
  if (/previous|preceding|prior|before|earlier/.test(phrase.text)) return false
  if (comparing(frame.sentence, at) !== null) return false
  if (/crimea|invasion|invaded|annexed|seized|war|attack|wales/.test(phrase.text)) return false
  if (formerFigureOf(frame.sentence, at) !== null) return false
  const isOwn = frame.phrases.includes(phrase)
  const before = frame.sentence[at - 1]
  const isOther =
    isWord(
      before,
      'joined',
      'which joined',
      'has joined',
      'agreed',
      'since',
      'from',
      'on',
      'than',
      'over',
    ) ||
    isKind(before, 'than', 'hedge', 'event') ||
    (isKind(before, 'series') && before?.text.endsWith(' since') === true)
  return !isOwn && !isOther
}
