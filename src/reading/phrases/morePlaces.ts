import { placed } from './blocks'
import { type Composer, startingWith } from './composing'
import { as, isKind, isSign, isWord, joined, type Phrase } from './phrase'

/** "Has moved up to second place": no limit. */
export const upTo = startingWith({ words: ['up to'] }, (phrases, at) => {
  const word = phrases[at]
  const skip = isWord(phrases[at + 1], 'the', 'joint') ? 2 : 1
  const isPlace = isKind(phrases[at + skip], 'ordinal')
  if (!isPlace || word === undefined) return null
  return { phrases: [{ ...word, text: 'to', meaning: { is: 'prep' } }], length: 1 }
})

/** "The highest level in the alliance" is one of allies, not of years. */
export const levels = startingWith({ kinds: ['series'] }, (phrases, at) => {
  const word = phrases[at]
  const what = as(word, 'series')?.what
  if (what !== 'peak' && what !== 'trough') return null
  const isOfAllies =
    isWord(phrases[at + 1], 'in nato', 'in the alliance', 'of the alliance', 'of any', 'of all') ||
    (isWord(phrases[at + 1], 'of', 'among', 'in', 'across') &&
      isKind(phrases[at + 2], 'count', 'nato', 'allies'))
  if (word === undefined || !isOfAllies) return null
  if (!/highest|lowest/.test(word.text)) return null
  const meaning = placed(1, what === 'peak' ? 'top' : 'bottom', { isSuperlative: true })
  return { phrases: [{ ...word, meaning }], length: 1 }
})

/** "Behind only the US", "exceeded only by Poland and Estonia": the place after those named. */
export const behindOnly: Composer = (phrases, at) => {
  const [word, only] = [phrases[at], phrases[at + 1]]
  if (!isWord(only, 'only')) return null
  const isBehind = isWord(word, 'behind', 'after')
  const isBeaten = /^(exceed|surpass|beat|top|outstrip|better|outspen|outdo|eclips|trail)/.test(
    word?.text ?? '',
  )
  const isBy = isBeaten && isWord(phrases[at + 2], 'by')
  const isTrailing = isWord(word, 'trailing', 'trails', 'trail')
  const length = isBy ? 3 : 2
  const codes = as(phrases[at + length], 'who')?.codes ?? []
  if (!(isBehind || isBy || isTrailing) || codes.length === 0 || word === undefined) return null
  // "Third, behind only the US and Poland" has its place already.
  if (phrases.slice(0, at).some((one) => isKind(one, 'ordinal', 'superlative', 'rankword')))
    return null
  const parts = phrases.slice(at, at + length)
  const rank = { ...joined(parts, placed(codes.length + 1, 'top')), text: 'next only to' }
  return { phrases: [rank], length }
}

/** "With Spain furthest away at 1.28 %": last, where its share says by what. */
export const furthest = startingWith({ words: ['furthest', 'farthest'] }, (phrases, at) => {
  const [, off, lead, figure] = phrases.slice(at, at + 4)
  const isOff = isWord(off, 'away', 'behind', 'off', 'adrift', 'back')
  const isShare = as(figure, 'quantity')?.unit === 'percent'
  if (!isOff || !isWord(lead, 'at', 'with', 'on') || !isShare) return null
  const last = { ...joined(phrases.slice(at, at + 2), placed(1, 'bottom')), text: 'last' }
  return { phrases: [last], length: 2 }
})

const LEADER = /^(?:leader|laggard)$/

/** "Poland, last year's leader, …", "Spain, last in 2024, …": which was first, or last, in that year. */
export const formerPlaces = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const [comma, who] = [phrases[at], as(phrases[at - 1], 'who')]
  if (comma === undefined || who === null || who.codes.length === 0) return null
  const length = phrases.slice(at + 1, at + 8).findIndex((one) => isSign(one, ','))
  const words = phrases.slice(at + 1, at + 1 + Math.max(length, 0))
  const year = words.find((one) => as(one, 'year')?.role === 'in')
  const place = words.find((one) => isKind(one, 'rank') || LEADER.test(one.text))
  if (year === undefined || place === undefined) return null
  const others = words.filter((one) => one !== year && one !== place)
  if (!others.every((one) => isKind(one, 'plain', 'prep', 'nato', 'cue', 'possessive', 'allies')))
    return null
  const rank = placed(1, place.text === 'laggard' ? 'bottom' : 'top')
  const told: Phrase = isKind(place, 'rank') ? place : { ...place, meaning: rank }
  const which: Phrase = { ...comma, text: 'which', meaning: { is: 'relative' } }
  const was: Phrase = { ...comma, text: 'was', meaning: { is: 'verb', sense: 'be', tense: 'past' } }
  const rest = others.filter((one) => !isKind(one, 'possessive'))
  const end = phrases.slice(at + 1 + words.length, at + 2 + words.length)
  return { phrases: [comma, which, was, told, ...rest, year, ...end], length: words.length + 2 }
})

/** "…, having been third in 2021", "…, after ranking third in 2021": which was third in that year. */
export const formerlyPlaced = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const [comma, lead, been] = phrases.slice(at, at + 3)
  if (comma === undefined || !isSign(comma, ',')) return null
  const isHaving = isWord(lead, 'having') && isKind(been, 'aux', 'verb')
  const isAfter =
    isWord(lead, 'after') && isWord(been, 'being', 'ranking', 'placing', 'coming', 'finishing')
  const from = isWord(phrases[at + 3], 'in') ? at + 4 : at + 3
  const [place, year] = [phrases[from], phrases[from + 1]]
  if (!(isHaving || isAfter) || !isKind(place, 'rank') || as(year, 'year')?.role !== 'in')
    return null
  const which: Phrase = { ...comma, text: 'which', meaning: { is: 'relative' } }
  const was: Phrase = { ...comma, text: 'was', meaning: { is: 'verb', sense: 'be', tense: 'past' } }
  return { phrases: [comma, which, was], length: from - at }
})
