import { startingWith } from '../composing'
import { bare, made } from '../measuredNumbers'
import { as, isKind, isSign, isWord, type Phrase } from '../phrase'

/** "2.37 per cent of GDP, Norway 2.20 and Sweden 2.14": the unit said once holds for the list. */
export const alike = startingWith({ kinds: ['number'] }, (phrases, at) => {
  const number = as(phrases[at], 'number')
  if (number === null || number.prec >= 1 || !isLedByName(phrases, at)) return null
  const next = phrases[at + 1]
  if (next !== undefined && !isKind(next, 'sign', 'join', 'respectively', 'year', 'contrast'))
    return null
  const isListed = isSign(phrases[at - 1], '(') && isSign(next, ')')
  const before = isListed ? phrases : phrases.slice(0, at)
  const isSaid = before.some(
    (phrase) => as(phrase, 'quantity')?.unit === 'percent' || isKind(phrase, 'percent'),
  )
  return isSaid ? made(phrases, at, at + 1, bare(number.value, number.prec, 'percent')) : null
})

/** Words for a side, with which numbers of allies are not told. */
const SIDES =
  /^(?:(?:just|well|only just|comfortably|far|slightly|a hair|a whisker) )?(?:above|below|under|beneath|past)$|^(?:short|shy) of$/

/** "At 1.61 per cent it is the only one below two": a side of a number is one of per cent, where a share was told. */
export const unsaid = startingWith({ kinds: ['number'] }, (phrases, at) => {
  const number = as(phrases[at], 'number')
  if (number === null || number.value > 6 || number.value <= 0) return null
  const side = phrases[at - 1]
  const isLimited =
    (isKind(side, 'hedge') && SIDES.test(side?.text ?? '')) ||
    (isKind(side, 'verb') && / (?:above|below|under|past)$/.test(side?.text ?? ''))
  const next = phrases[at + 1]
  const isLast = next === undefined || isSign(next, '.', ',', ';', ')') || isKind(next, 'contrast')
  const isSaid = phrases.slice(0, at).some((phrase) => as(phrase, 'quantity')?.unit === 'percent')
  if (!isLimited || !isLast || !isSaid) return null
  return made(phrases, at, at + 1, bare(number.value, number.prec, 'percent'))
})

/** Behind a name, in brackets behind one, or from one figure to another. */
function isLedByName(phrases: readonly Phrase[], at: number): boolean {
  const previous = phrases[at - 1]
  if (isSign(previous, '(')) return isKind(phrases[at - 2], 'ally', 'possessive')
  if (isKind(previous, 'possessive')) return isKind(phrases[at - 2], 'ally')
  // "From 2.13 % in 2024 and 1.48 in 2023".
  const isNextYears =
    isWord(previous, 'and', ',') &&
    isKind(phrases[at - 2], 'year') &&
    isKind(phrases[at - 3], 'quantity', 'number') &&
    isKind(phrases[at + 1], 'year')
  if (isNextYears) return true
  const isOn =
    isWord(previous, 'on') &&
    (isKind(phrases[at - 2], 'ally', 'all') || isWord(phrases[at - 2], 'both', 'each'))
  return (
    isKind(previous, 'ally') ||
    isOn ||
    isWord(
      previous,
      'from',
      'to',
      'against',
      'at',
      'with',
      'versus',
      'compared with',
      'compared to',
    )
  )
}
