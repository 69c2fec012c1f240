import { startingWith } from './composing'
import { as, isKind, isSign, isWord, joined } from './phrase'

/** "All three now top 4.5 %" is a verb, not a place. */
export const topping = startingWith({ words: ['top'] }, (phrases, at) => {
  const isVerb = isKind(phrases[at + 1], 'quantity', 'mark')
  const meaning = { is: 'verb', sense: 'exceed', tense: 'plain' } as const
  return isVerb ? { phrases: [joined(phrases.slice(at, at + 1), meaning)], length: 1 } : null
})

const ENDS = ['top', 'the top', 'bottom', 'the bottom', 'upper', 'lower']

/** "In the bottom half", "the top third": no place that can be told. */
export const halves = startingWith({ words: ENDS, kinds: ['superlative'] }, (phrases, at) => {
  const next = phrases[at + 1]
  const isPart =
    as(next, 'quantity')?.unit === 'fraction' ||
    isKind(next, 'fraction', 'ordinal') ||
    isWord(
      next,
      'tier',
      'group',
      'quarter',
      'bracket',
      'tercile',
      'quartile',
      'ranks',
      'rungs',
      'end',
    )
  if (!isPart) return null
  return { phrases: [joined(phrases.slice(at, at + 2), { is: 'vague' })], length: 2 }
})

/** "In the upper half of the table, in 12th": where an exact place says more. */
export const halvesBeside = startingWith({ kinds: ['vague'] }, (phrases, at) => {
  if (!/half$/.test(phrases[at]?.text ?? '')) return null
  const end = phrases.slice(at).findIndex((one) => isSign(one, ','))
  const words = phrases.slice(at + 1, at + Math.max(end, 0))
  const isTable = words.every(
    (one) => isKind(one, 'plain', 'rankword', 'nato') || isWord(one, 'of'),
  )
  const isExact =
    end > 0 && phrases.slice(at + end, at + end + 3).some((one) => isKind(one, 'rank'))
  if (!isTable || !isExact) return null
  return { phrases: [joined(phrases.slice(at, at + end), { is: 'plain' })], length: end }
})

const POWERS = ['power', 'powers', 'industry', 'industries', 'contractor', 'contractors']

/** "The fourth-largest economy in the world" is a place among others and says nothing of figures. */
export const economies = startingWith({ kinds: ['who', 'rank'] }, (phrases, at) => {
  const rank = as(phrases[at], 'who')?.isPossessive === true ? at + 1 : at
  // "Europe's second-largest military power".
  const isPower =
    as(phrases[rank + 1], 'cue')?.cue === 'defence' && isWord(phrases[rank + 2], ...POWERS)
  if (isKind(phrases[rank], 'rank') && isPower)
    return {
      phrases: [joined(phrases.slice(at, rank + 3), { is: 'plain' })],
      length: rank + 3 - at,
    }
  if (!isKind(phrases[rank], 'rank') || !isWord(phrases[rank + 1], 'economy', 'economies'))
    return null
  // "Among the ten biggest economies, only …": what is said is said of those alone.
  const isScope = isKind(phrases[at - 1], 'among') || isWord(phrases[at - 1], 'of', 'in', 'for')
  if (isScope && isWord(phrases[rank + 1], 'economies')) return null
  const isOf = isWord(phrases[rank + 2], 'in', 'of')
  const end = isOf && !isKind(phrases[rank + 3], 'sign') ? rank + 4 : rank + 2
  return { phrases: [joined(phrases.slice(at, end), { is: 'plain' })], length: end - at }
})

/** "Greece leads with 3.76 %, then the US on 3.47 %": the places that follow one that was said. */
export const thens = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const [comma, then, who, on] = phrases.slice(at, at + 4)
  if (!isSign(comma, ',') || !isWord(then, 'then') || comma === undefined || then === undefined)
    return null
  const isPlaced = phrases
    .slice(0, at)
    .some((one) => isKind(one, 'rank') || as(one, 'verb')?.sense === 'lead')
  const isListed = on === undefined || isKind(on, 'join', 'sign') || isWord(on, 'on', 'at', 'with')
  if (!isKind(who, 'who') || !isPlaced || !isListed) return null
  return { phrases: [comma, { ...then, text: 'followed by', meaning: { is: 'prep' } }], length: 2 }
})
