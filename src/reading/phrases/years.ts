import { either, startingWith } from './composing'
import {
  eachOfYears,
  lastYears,
  levels,
  periods,
  priceBases,
  sameYears,
  sinceEvents,
  sinceThen,
  yearHighs,
  yearsUpTo,
} from './lengths'
import { isUnit, monthsOf, withMonths } from './months'
import { as, isKind, isSign, isWord, joined, type Phrase, type YearMeaning } from './phrase'

const year = (role: YearMeaning['role'], of: number, from = of): YearMeaning => ({
  is: 'year',
  role,
  year: of,
  from,
})

/** "Ranked second last year", "up from last year's": a place or a word and a year, not the last place but one nor one from last. */
const placedLastYear = startingWith(
  { words: ['second last', 'from last'] },
  (phrases, at, said) => {
    const [place, word] = phrases.slice(at, at + 2)
    if (place === undefined || word === undefined) return null
    if (!isWord(word, 'year')) return null
    const isFrom = isWord(place, 'from last')
    const text = isFrom ? 'from' : 'second'
    const end = place.start + text.length
    const meaning = isFrom ? ({ is: 'prep' } as const) : ({ is: 'ordinal', place: 2 } as const)
    const last = { ...word, start: end + 1, text: 'last year', meaning: year('in', said.year - 1) }
    return { phrases: [{ ...place, end, text, meaning }, last], length: 2 }
  },
)

const plainYear = startingWith({ kinds: ['number', 'time'] }, (phrases, at, said) => {
  const here = phrases[at]
  const next = phrases[at + 1]
  const number = as(here, 'number')
  const time = as(here, 'time')
  if (here === undefined) return null
  const one = (meaning: YearMeaning, length: number) => ({
    phrases: [joined(phrases.slice(at, at + length), meaning)],
    length,
  })
  if (time !== null) {
    const { what } = time
    if ('year' in what)
      return one(year('in', what.year), isSameYear(phrases, at + 1, what.year) ? 3 : 1)
    if ('back' in what) return one(year('in', said.year - what.back), 1)
    if ('span' in what) return one(year('back', said.year, said.year - what.span), 1)
    return 'now' in what ? one(year('now', said.year), 1) : null
  }
  if (number === null) return null
  const ago = as(next, 'time')?.what
  if (ago !== undefined && 'agoUnit' in ago && ago.isBefore !== true)
    return one(year('in', said.year - number.value * (ago.agoUnit === 'decade' ? 10 : 1)), 2)
  const decade = isYearNumber(here, number) && isWord(next, 's') ? 2 : 1
  if (decade === 2) return one(year('in', number.value), 2)
  return isYearNumber(here, number) && !isUnit(next) && !isKind(phrases[at - 1], 'currency')
    ? one(year('in', number.value), 1)
    : null
})

/** "In 2022, down from eight the year before", "ten years earlier": told from the year named last. */
const yearBefore = startingWith({ kinds: ['number', 'time'] }, (phrases, at, said) => {
  const what = as(phrases[at], 'time')?.what
  const count = as(phrases[at], 'number')
  const unit = count === null ? undefined : as(phrases[at + 1], 'time')?.what
  const isCounted = unit !== undefined && 'agoUnit' in unit && unit.isBefore === true
  const steps = isCounted ? count?.value : what !== undefined && 'before' in what && what.before
  if (typeof steps !== 'number') return null
  // "Nine years before the deadline" is told from the deadline.
  if (isCounted && isWord(phrases[at + 2], 'the', 'its', 'a', 'that', 'this')) return null
  // "In 2021, the year before the invasion": before something else.
  const [here, next] = phrases.slice(at, at + 2)
  const isBefore = !isCounted && / before$/.test(here?.text ?? '')
  const of = as(next, 'year')
  // "The year before Russia invaded Ukraine".
  if (isBefore && of?.role === 'in')
    return {
      phrases: [joined(phrases.slice(at, at + 2), year('in', of.year - steps))],
      length: 2,
    }
  const isOfEvent = isWord(next, 'the', 'its', 'a') || isKind(next, 'foreign')
  if (here !== undefined && isBefore && isOfEvent)
    return { phrases: [{ ...here, meaning: { is: 'vague' } }], length: 1 }
  const named = phrases.slice(0, at).flatMap((one) => as(one, 'year') ?? [])
  const last = named.findLast(({ role }) => role === 'in' || role === 'now')
  const from = last === undefined || last.role === 'now' ? said.spokenOf : last.year
  const length = isCounted ? 2 : 1
  const meaning = year('in', from - steps)
  return { phrases: [joined(phrases.slice(at, at + length), meaning)], length }
})

/** "The annexation of Crimea in 2014": the year is said twice. */
function isSameYear(phrases: readonly Phrase[], at: number, value: number): boolean {
  return isWord(phrases[at], 'in') && as(phrases[at + 1], 'number')?.value === value
}

function isYearNumber(
  { text }: Phrase,
  { value, isWord: inWords }: { value: number; isWord: boolean },
): boolean {
  return !inWords && /^\d{4}$/.test(text) && value >= 1949 && value <= 2060
}

const plainYearAt = (phrases: readonly Phrase[], at: number) => {
  const found = as(phrases[at], 'year')
  return found !== null && found.role === 'in' ? found : null
}

/** Words in front of a year, or of the first of two. */
const LEADS = [
  'from',
  'between',
  'over',
  'across',
  'in',
  'during',
  'since',
  'by',
  'for',
  'until',
  'till',
  'through',
  'of',
  'throughout',
  'the',
]

/** "From 2014 to 2023", "2014-2024", "since 2014", "by 2027", "in 2024". */
const spans = startingWith({ words: LEADS, kinds: ['year'] }, (phrases, at) => {
  const lead = isWord(phrases[at], ...LEADS) ? 1 : 0
  const word = lead === 1 ? (phrases[at]?.text ?? '') : ''
  const least = plainYearAt(phrases, at + 2)
  if (word === 'since' && isWord(phrases[at + 1], 'at least') && least !== null)
    return {
      phrases: [joined(phrases.slice(at, at + 3), year('since', least.year))],
      length: 3,
    }
  const first = plainYearAt(phrases, at + lead)
  if (first === null) return null
  const made = (meaning: YearMeaning, length: number) => ({
    phrases: [joined(phrases.slice(at, at + length), meaning)],
    length,
  })
  const link = phrases[at + lead + 1]
  const second = plainYearAt(phrases, at + lead + 2)
  const isLinked =
    isWord(link, 'to', 'until', 'till', 'through') ||
    isSign(link, '-', '–', '—', '‑') ||
    (word === 'between' && isWord(link, 'and'))
  if (
    second !== null &&
    isLinked &&
    second.year > first.year &&
    !(word === '' && isWord(link, 'to'))
  )
    return made({ ...year('span', second.year, first.year), ...monthsOf(first, second) }, lead + 3)
  const short = as(phrases[at + lead + 2], 'number')
  if (short !== null && isSign(link, '-', '–') && /^\d\d$/.test(phrases[at + lead + 2]?.text ?? ''))
    return made(
      year('span', Math.floor(first.year / 100) * 100 + short.value, first.year),
      lead + 3,
    )
  if (lead === 0 || word === 'the') return null
  if (word === 'since') return made(year('since', first.year), 2)
  if (word === 'by') return made(year('by', first.year), 2)
  return ['in', 'for', 'during', 'of', 'throughout'].includes(word)
    ? made({ ...year('in', first.year), ...monthsOf(first) }, 2)
    : null
})

/** Makes years of numbers and of words for time ("ten years ago"), then spans of them. */
export const YEAR_RULES = [
  either([priceBases, yearHighs]),
  eachOfYears,
  lastYears,
  placedLastYear,
  plainYear,
  withMonths,
  yearsUpTo,
  yearBefore,
  periods,
  spans,
  either([sameYears, sinceEvents, levels]),
  sinceThen,
]
