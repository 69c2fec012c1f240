import type { AllyCode } from '../domain/ally'
import type { Reading } from '../domain/claim/reading'
import type { Test } from '../domain/claim/readingTerms'
import { type Frame, isNamed } from './clauses/frame'
import { as, isKind, type Phrase, setsLimit } from './phrases/phrase'
import type { Actors, Day, State } from './state'

/** What is to be understood after these phrases: the last one spoken of, the last mark, the last test, the last year. */
export function stateAfter(
  state: State,
  phrases: readonly Phrase[],
  frames: readonly Frame[],
  day: Day,
): State {
  const marks = marksOf(phrases)
  const namedMarks = namedMarksIn(phrases)
  const newMark =
    namedMarks.find((mark) => mark > 2.5 && mark < 15 && day.said >= '2025-06-25') ?? null
  const readings = frames.flatMap(({ found }) => found.map(({ reading }) => reading))
  const first = readings.find((reading) => reading.kind !== 'uncheckable')
  const measure =
    first !== undefined && 'measure' in first && typeof first.measure === 'string'
      ? first.measure
      : null
  return {
    who: whoOf(phrases, frames) ?? state.who,
    we: state.we,
    mark: marks.findLast((mark) => mark < 15) ?? testedMark(frames) ?? state.mark,
    newMark: newMark ?? state.newMark,
    namedMark: namedMarks.findLast((mark) => mark < 15) ?? state.namedMark,
    tests: testsOf(frames) ?? (isOfOthers(phrases) ? null : state.tests),
    counted: testsOf(frames),
    measure: measure ?? (isOfGdp(phrases) ? 'share' : state.measure),
    year: yearOf(phrases, frames, state.year, day),
    namedYear: namedYearIn(phrases, day) ?? state.namedYear,
    place: placeOf(readings) ?? null,
    isOnTopic: state.isOnTopic || isAboutFigures(phrases),
  }
}

/** A sentence about shares of GDP, though no figure is told. */
const isOfGdp = (phrases: readonly Phrase[]) =>
  isAboutFigures(phrases) && phrases.some((phrase) => as(phrase, 'cue')?.cue === 'gdp')

/** Marks by name, and shares that are asked for or agreed on: "supposed to spend 2 % of GDP". */
function marksOf(phrases: readonly Phrase[]): readonly number[] {
  const named = phrases.flatMap((phrase) => as(phrase, 'mark')?.value ?? [])
  const isAsked =
    phrases.some((phrase) => isKind(phrase, 'wish', 'plan', 'future') || setsLimit(phrase)) ||
    phrases.some(
      (phrase) =>
        phrase.text.includes('agreed') || as(phrase, 'count') !== null || isKind(phrase, 'mark'),
    )
  const shares = phrases.flatMap((phrase) => {
    const quantity = as(phrase, 'quantity')
    const isMark =
      quantity !== null &&
      quantity.unit === 'percent' &&
      quantity.value <= 5 &&
      Number.isInteger(quantity.value * 2)
    return isMark && (isAsked || quantity.isHedged) ? [quantity.value] : []
  })
  return [...named, ...shares]
}

/** Marks by name, and what allies are asked to spend. */
function namedMarksIn(phrases: readonly Phrase[]): readonly number[] {
  const named = phrases.flatMap((phrase) => as(phrase, 'mark')?.value ?? [])
  const isAsked = phrases.some(
    (phrase) => isKind(phrase, 'wish', 'plan') || phrase.text.includes('agreed'),
  )
  return isAsked ? marksOf(phrases) : named
}

function whoOf(phrases: readonly Phrase[], frames: readonly Frame[]): Actors | null {
  const subjects = frames.flatMap(({ subject }) =>
    subject.actors !== null && isNamed(subject.actors) && !subject.isPronoun
      ? [subject.actors]
      : [],
  )
  if (subjects.length > 0) return subjects[0] ?? null
  const named = phrases.flatMap((phrase) => {
    const who = as(phrase, 'who')
    return who !== null && (who.codes.length > 0 || who.aggregate !== null)
      ? [{ codes: who.codes, aggregate: who.aggregate }]
      : []
  })
  return named[0] ?? null
}

function testsOf(frames: readonly Frame[]): readonly Test[] | null {
  const counts = frames.flatMap(({ found }) =>
    found.flatMap(({ reading }) =>
      reading.kind === 'count' || (reading.kind === 'set' && reading.scope === 'all')
        ? [reading]
        : [],
    ),
  )
  const last = counts.at(-1)
  if (last === undefined) return null
  if (last.tests !== undefined) return last.tests
  if (last.test === undefined) return null
  const { measure } = last
  return [measure === undefined ? last.test : { measure, ...last.test }]
}

/** "Those below the mark kept quiet": others than those counted before, so that "they" and "that number" may be of them. */
const isOfOthers = (phrases: readonly Phrase[]) =>
  phrases.some(
    (phrase, at) => isKind(phrase, 'mark', 'markback') && isKind(phrases[at - 1], 'hedge'),
  )

/** A mark that a count was read by, though no number was said with it. */
function testedMark(frames: readonly Frame[]): number | null {
  const [test, ...more] = testsOf(frames) ?? []
  const isShare =
    test !== undefined && (test.measure ?? 'share') === 'share' && test.change_from === undefined
  return isShare && more.length === 0 && test.value > 0 ? test.value : null
}

function placeOf(readings: readonly Reading[]): State['place'] {
  const rank = readings.findLast((reading) => reading.kind === 'rank')
  return rank?.kind === 'rank' && typeof rank.place === 'number'
    ? { place: rank.place, end: rank.from }
    : null
}

/** The last year that a reading is of, or that a sentence without readings says outside of its asides: not that of a summit. */
function yearOf(
  phrases: readonly Phrase[],
  frames: readonly Frame[],
  before: number | null,
  day: Day,
): number | null {
  const apart = frames.flatMap((frame) => frame.apart)
  const main = frames.filter((frame) => !frame.phrases.some((one) => apart.includes(one)))
  const readings = main.flatMap(({ found }) => found.map(({ reading }) => reading))
  const told = readings.flatMap((one) => ('year' in one ? [one.year] : 'to' in one ? [one.to] : []))
  const years = phrases.flatMap((phrase, at) => {
    const year = as(phrase, 'year')
    const isSaid = year?.role === 'in' || year?.role === 'by'
    const isOther = apart.includes(phrase) || isKind(phrases[at - 1], 'event')
    if (year === null || !isSaid || year.year > day.year) return []
    if (told.length > 0) return told.includes(year.year) ? [year.year] : []
    return isOther ? [] : [year.year]
  })
  return years.at(-1) ?? told.find((year) => year === before) ?? null
}

/** The last year up to now that is named, whatever it is of. */
function namedYearIn(phrases: readonly Phrase[], day: Day): number | null {
  const years = phrases.flatMap((phrase) => as(phrase, 'year') ?? [])
  return years.findLast(({ role, year }) => role === 'in' && year <= day.year)?.year ?? null
}

/** The text has said that it is about what allies spend. */
function isAboutFigures(phrases: readonly Phrase[]): boolean {
  const isSpending = phrases.some(
    (phrase) =>
      ['gdp', 'defence', 'budget', 'spender'].includes(as(phrase, 'cue')?.cue ?? '') ||
      isKind(phrase, 'mark') ||
      as(phrase, 'quantity')?.unit === 'percent',
  )
  const isOfAllies = phrases.some(
    (phrase) =>
      isKind(phrase, 'allies', 'nato', 'ours', 'who', 'count', 'we') ||
      /\b(?:nato|alliance)\b/.test(phrase.text),
  )
  return isSpending && isOfAllies && !phrases.some((phrase) => isKind(phrase, 'off', 'foreign'))
}

/** The one country that a text of reference speaks of, by any of its names: that of whoever says "we". */
export function speakerOf(codes: readonly AllyCode[]): AllyCode | null {
  const all = new Set(codes)
  return all.size === 1 ? (codes[0] ?? null) : null
}
