import { startingWith } from './composing'
import { as, isKind, isSign, isWord, joined, type Phrase, type YearMeaning } from './phrase'

/** Whether a number before it is one of something: per cent, money, people. */
export function isUnit(phrase: Phrase | undefined): boolean {
  return isKind(phrase, 'percent', 'scale', 'persons', 'currency', 'points')
}

/** Words for a part of a year. */
const PARTS = ['end', 'start', 'beginning', 'mid', 'course', 'early', 'late']

/** "April 2023", "15 March 2024", "the end of 2024" are years. */
export const withMonths = startingWith(
  { words: ['the', ...PARTS], kinds: ['number', 'month'] },
  (phrases, at) => {
    let length = 0
    if (isWord(phrases[at], 'the', 'early', 'late', 'mid') && isMonthOrPart(phrases[at + 1]))
      length += 1
    if (as(phrases[at], 'number') !== null && isKind(phrases[at + 1], 'month')) length += 1
    if (!isMonthOrPart(phrases[at + length])) return null
    length += 1
    if (isWord(phrases[at + length], 'of')) length += 1
    if (as(phrases[at + length], 'number') !== null && isSign(phrases[at + length + 1], ','))
      length += 2
    else if (isSign(phrases[at + length], ',')) length += 1
    const found = as(phrases[at + length], 'year')
    if (found === null || found.role !== 'in') return dayOfMonth(phrases, at)
    const month = phrases.slice(at, at + 2).find((phrase) => isKind(phrase, 'month'))
    const number = month === undefined ? 0 : MONTHS.indexOf(month.text) + 1
    const months = number === 0 ? {} : { months: [`${found.year}-${`${number}`.padStart(2, '0')}`] }
    const meaning = { ...found, ...months }
    return { phrases: [joined(phrases.slice(at, at + length + 1), meaning)], length: length + 1 }
  },
)

/** "Aug. 30": no number of its own. */
function dayOfMonth(phrases: readonly Phrase[], at: number) {
  const dot = isSign(phrases[at + 1], '.') ? 2 : 1
  const day = as(phrases[at + dot], 'number')
  const isDay = day !== null && !day.isWord && day.prec === 1 && day.value >= 1 && day.value <= 31
  const next = phrases[at + dot + 1]
  if (!isKind(phrases[at], 'month') || !isDay || isUnit(next) || isKind(next, 'allies')) return null
  const parts = phrases.slice(at, at + dot + 1)
  return { phrases: [joined(parts, { is: 'month' })], length: parts.length }
}

const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ')

function isMonthOrPart(phrase: Phrase | undefined): boolean {
  return isKind(phrase, 'month') || isWord(phrase, ...PARTS)
}

/** The months named with some years, where any is. */
export function monthsOf(...years: readonly YearMeaning[]): Pick<YearMeaning, 'months'> {
  const months = years.flatMap((one) => one.months ?? [])
  return months.length === 0 ? {} : { months }
}
