import { startingWith } from './composing'
import { as, isKind, isSign, isWord, joined, type Phrase, type YearMeaning } from './phrase'

const LEADS = ['over', 'in', 'during', 'within', 'for', 'across', 'throughout']
const LAST = ['last', 'past', 'previous', 'preceding']
/** Words that make a length no longer or shorter: "in only three years", "in the space of five years". */
const LIGHT = ['the', 'space', 'of', 'course', 'little', 'just', 'about', 'some']

/** "Over the last eight years", "in only three years": so many years up to now. */
export const lastYears = startingWith({ words: LEADS }, (phrases, at, { year: today }) => {
  let next = at + 1
  while (isKind(phrases[next], 'only') || isWord(phrases[next], ...LIGHT)) next += 1
  const isLast = isWord(phrases[next], ...LAST)
  if (isLast) next += 1
  const number = as(phrases[next], 'number')
  const isUpToNow = isLast || isWord(phrases[at], 'in', 'within', 'over')
  if (number === null || !isUpToNow || !isWord(phrases[next + 1], 'years')) return null
  if (isKind(phrases[next + 2], 'possessive') || isWord(phrases[next + 2], 'to', 'time'))
    return null
  const meaning: YearMeaning = {
    is: 'year',
    role: 'back',
    year: today,
    from: today - number.value,
  }
  return taken(phrases, at, next + 2, meaning)
})

/** "In each of the last four years": each of so many years up to now. */
export const eachOfYears = startingWith(
  { words: ['in', 'for', 'over'], kinds: ['all'] },
  (phrases, at, { year: today }) => {
    const skip = isWord(phrases[at], 'in', 'for', 'over') ? 1 : 0
    if (!isKind(phrases[at + skip], 'all')) return null
    const [each, of, the, last] = phrases.slice(at + skip, at + skip + 4)
    const isEach = isWord(each, 'each', 'all', 'all of') && isWord(of, 'of', 'the')
    const [before, word] = isWord(of, 'of') ? [the, last] : [of, the]
    const end = at + skip + (isWord(of, 'of') ? 4 : 3)
    const number = as(phrases[end], 'number')
    const isLast = isWord(before, 'the') && isWord(word, ...LAST)
    if (!isEach || !isLast || number === null || !isWord(phrases[end + 1], 'years')) return null
    const series = joined(phrases.slice(at, end), { is: 'series', what: 'every-year' })
    const from = today - number.value
    const years = joined(phrases.slice(end, end + 2), {
      is: 'year',
      role: 'back',
      year: today,
      from,
    })
    return { phrases: [series, years], length: end + 2 - at }
  },
)

/** "Over the ten years to 2024", "in the decade before 2024": years told by how many they are. */
export const yearsUpTo = startingWith({ words: LEADS }, (phrases, at) => {
  if (!isWord(phrases[at + 1], 'the')) return null
  const count = as(phrases[at + 2], 'number')
  const isDecade = isWord(phrases[at + 2], 'decade')
  const unit = isDecade ? at + 2 : at + 3
  if (!(isDecade || (count !== null && isWord(phrases[unit], 'years')))) return null
  const link = phrases[unit + 1]
  const isBefore = isWord(link, 'before', 'preceding')
  if (!(isBefore || isWord(link, 'to', 'until', 'through', 'ending in', 'up to'))) return null
  const end = as(phrases[unit + 2], 'year')
  if (end?.role !== 'in') return null
  const year = isBefore ? end.year - 1 : end.year
  const from = year - (count?.value ?? 10)
  return taken(phrases, at, unit + 3, { is: 'year', role: 'span', year, from, isLength: true })
})

/** "Across the years 2014 to 2025", "in the period between 2014 and 2024": only the years count. */
export const periods = startingWith({ words: LEADS }, (phrases, at) => {
  const isNamed =
    isWord(phrases[at + 1], 'the') && isWord(phrases[at + 2], 'years', 'period', 'decade')
  if (!isNamed) return null
  const link = isWord(phrases[at + 3], 'from', 'between') ? 1 : 0
  const first = phrases[at + 3 + link]
  const isTwo = isKind(first, 'year') && isKind(phrases[at + 5 + link], 'year')
  if (!isTwo) return null
  const words = phrases.slice(at, at + 3 + link)
  const text = isWord(phrases[at + 4 + link], 'and') ? 'between' : 'from'
  return { phrases: [{ ...joined(words, { is: 'prep' }), text }], length: words.length }
})

/** "In 2021 dollars", "at 2015 prices": the price base, not when it was spent. */
export const priceBases = startingWith({ words: ['in', 'at', 'using'] }, (phrases, at) => {
  const skip = isWord(phrases[at + 1], 'constant', 'fixed') ? 2 : 1
  const year = phrases[at + skip]
  const unit = phrases[at + skip + 1]
  const isBase =
    /^20[012]\d$/.test(year?.text ?? '') &&
    (isWord(unit, 'money', 'terms', 'prices') || as(unit, 'currency')?.code === 'USD')
  if (!isBase) return null
  const words = phrases.slice(at, at + skip + 2)
  return { phrases: [joined(words, { is: 'cue', cue: 'constant' })], length: words.length }
})

/** "Has more than tripled since then", "has risen by a point since": since the year named last. */
export const sinceThen = startingWith({ words: ['since then', 'since'] }, (phrases, at) => {
  const [word, next] = [phrases[at], phrases[at + 1]]
  const isLast = next === undefined || isSign(next, ',', '.', ';') || isWord(next, 'to', 'by')
  const isThen = isWord(word, 'since then') || isLast
  if (!isThen) return null
  const named = phrases.slice(0, at).flatMap((one) => as(one, 'year') ?? [])
  const last = named.findLast(({ role }) => role === 'in')
  const hasVerb = phrases.slice(0, at).some((one) => as(one, 'verb')?.sense === 'have')
  if (last === undefined || !hasVerb) return null
  return taken(phrases, at, at + 1, { is: 'year', role: 'since', year: last.year, from: last.year })
})

/** "Its 2014 level": no share of anything. */
export const levels = startingWith({ kinds: ['year'] }, (phrases, at) => {
  const [year, level] = [phrases[at], phrases[at + 1]]
  const isLevel = as(year, 'year')?.role === 'in' && isWord(level, 'level', 'levels')
  if (!isLevel || year === undefined || level === undefined) return null
  return { phrases: [year, { ...level, meaning: { is: 'plain' } }], length: 2 }
})

/** "Since the invasion of 2022", "its highest since records began in 2014": since that year. */
export const sinceEvents = startingWith({ words: ['since'], kinds: ['series'] }, (phrases, at) => {
  const here = phrases[at]
  const isHigh = isKind(here, 'series')
  if (here === undefined || (isHigh && !/ since$|^since records began$/.test(here.text)))
    return null
  const length = phrases.slice(at + 1, at + 9).findIndex((one) => isKind(one, 'year'))
  const end = at + 1 + length
  const year = as(phrases[end], 'year')
  const words = phrases.slice(at + 1, Math.max(end, at + 1))
  const isBegun = isWord(here, 'since records began')
  const isEvent =
    isBegun ||
    (words.some((one) => isKind(one, 'unknown', 'event') || (isHigh && isKind(one, 'verb'))) &&
      words.every((one) => isKind(one, ...EVENT, ...(isHigh ? TOLD : []))))
  if (year?.role !== 'in' || length < 0 || !isEvent || (isBegun && length > 0)) return null
  const since = { ...year, role: 'since', from: year.year } as const
  if (!isHigh || isBegun) return taken(phrases, at, end, since)
  return { phrases: [here, joined(phrases.slice(at + 1, end + 1), since)], length: length + 2 }
})

/** What an event is called by: no verb, figure, mark or count. */
const EVENT = [
  'plain',
  'prep',
  'unknown',
  'event',
  'who',
  'ally',
  'possessive',
  'nato',
  'pronoun',
  'foreign',
  'ordinal',
] as const

/** Behind "the highest since" what was done tells when, and nothing else. */
const TOLD = ['verb', 'aux', 'mark'] as const

/** "A ten-year high": the highest of so many years. */
export const yearHighs = startingWith({ kinds: ['number'] }, (phrases, at) => {
  const [number, year, high] = phrases.slice(at, at + 3)
  const isHigh = isWord(high, 'high', 'low', 'peak', 'record')
  if (as(number, 'number') === null || !isWord(year, 'year') || !isHigh) return null
  const what = isWord(high, 'low') ? 'trough' : 'peak'
  return { phrases: [joined(phrases.slice(at, at + 3), { is: 'series', what })], length: 3 }
})

/** "In 2014, the year of the Wales summit, …": the same year said twice. */
export const sameYears = startingWith({ kinds: ['year'] }, (phrases, at) => {
  const [first, comma, again, end] = phrases.slice(at, at + 4)
  const [a, b] = [as(first, 'year'), as(again, 'year')]
  const isSame = a !== null && a.role === 'in' && b?.role === 'in' && a.year === b.year
  if (!isSame || first === undefined || !isSign(comma, ',') || !isSign(end, ',')) return null
  return taken(phrases, at, at + 3, a)
})

function taken(phrases: readonly Phrase[], at: number, end: number, meaning: YearMeaning) {
  return { phrases: [joined(phrases.slice(at, end), meaning)], length: end - at }
}
