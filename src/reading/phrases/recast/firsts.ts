import { FIRST_YEAR } from '../../state'
import { startingWith } from '../composing'
import { as, isKind, isSign, isWord, joined, type Phrase } from '../phrase'

/** "Since 1991", "in three decades": further back than any figures go. */
function isLongAgo(words: readonly Phrase[]): boolean {
  const year = words.map((one) => as(one, 'year')).find((one) => one !== null)
  if (year != null) return year.from < FIRST_YEAR
  return words.some(
    (one) => as(one, 'series')?.what === 'decades' || isWord(one, 'decades', 'generations'),
  )
}

/** "Germany, for the first time since 1991, spends 2 %", "For the first time in three decades Germany …": said behind what is told. */
export const firsts = startingWith({ kinds: ['sign', 'series'] }, (phrases, at) => {
  const isApart = isSign(phrases[at], ',') && isKind(phrases[at - 1], 'who')
  const from = isApart ? at + 1 : at
  const first = phrases[from]
  if (!(at === 0 || isApart) || as(first, 'series')?.what !== 'first') return null
  const comma = phrases.slice(from, from + 8).findIndex((one) => isSign(one, ',')) + from
  const words = phrases.slice(from + 1, Math.max(comma, from + 1))
  const isPlain = words.every((one) =>
    isKind(one, 'year', 'series', 'prep', 'number', 'plain', 'unknown'),
  )
  const since = words[0]
  if (first === undefined || since === undefined || !isPlain || !isLongAgo(words)) return null
  const tail = phrases.slice(comma + 1)
  const stop = tail.findIndex(
    (one) => isSign(one, ',', ';', '.', '–', '—') || isKind(one, 'contrast'),
  )
  const rest = stop < 0 ? tail : tail.slice(0, stop)
  const ages = joined(words, { is: 'series', what: 'decades' })
  const told = words.some((one) => isKind(one, 'year')) ? words : [ages]
  return { phrases: [...rest, first, ...told], length: comma + 1 + rest.length - at }
})

/** "Since records began in 2014": since that year. */
export const recordsBegan = startingWith({ kinds: ['year'] }, (phrases, at) => {
  const [since, begun] = phrases.slice(at, at + 2)
  const year = as(begun, 'year')
  const isBegun = /^since records b/.test(since?.text ?? '') && year?.role === 'in'
  if (!isBegun || since === undefined || begun === undefined) return null
  const meaning = { ...year, role: 'since' as const, from: year.year }
  return { phrases: [joined([since, begun], meaning)], length: 2 }
})
