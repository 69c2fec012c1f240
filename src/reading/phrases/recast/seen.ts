import { type Composer, startingWith } from '../composing'
import { as, isKind, isWord, type Phrase } from '../phrase'

const SEEING = 'see|sees|saw|seen|seeing|record|records|recorded|recording'.split('|')
const PAST = /^(?:saw|seen|recorded)$/

const isTurn = (phrase: Phrase | undefined) =>
  ['rise', 'fall', 'double', 'triple', 'quadruple', 'halve'].includes(
    as(phrase, 'verb')?.sense ?? '',
  )

const isGrowth = (phrase: Phrase | undefined) =>
  ['rise', 'fall'].includes(as(phrase, 'verb')?.sense ?? '') ||
  ['growth', 'drop'].includes(as(phrase, 'cue')?.cue ?? '')

const isSpending = (phrase: Phrase | undefined) =>
  ['defence', 'budget', 'share', 'gdp'].includes(as(phrase, 'cue')?.cue ?? '')

/** "Will see its spending grow by 5 %", "saw a 5 % increase in spending": what is seen is told. */
export const seen = startingWith({ words: SEEING }, (phrases, at) => {
  const see = phrases[at]
  if (see === undefined || at === 0) return null
  return itsTurn(phrases, at, see) ?? growth(phrases, at, see)
})

function itsTurn(phrases: readonly Phrase[], at: number, see: Phrase): ReturnType<Composer> {
  if (!isWord(phrases[at + 1], 'its', 'their')) return null
  let end = at + 2
  while (isSpending(phrases[end]) || isWord(phrases[end], 'of')) end += 1
  const verb = phrases[end]
  const turn = as(verb, 'verb')
  if (end === at + 2 || verb === undefined || turn === null || !isTurn(verb)) return null
  const tense = PAST.test(see.text) ? 'past' : turn.tense
  const told = { ...verb, meaning: { ...turn, tense } }
  return { phrases: [...phrases.slice(at + 2, end), told], length: end + 1 - at }
}

function growth(phrases: readonly Phrase[], at: number, see: Phrase): ReturnType<Composer> {
  if (!isWord(phrases[at + 1], 'a', 'an')) return null
  const figure = phrases.slice(at + 2, at + 5).findIndex((one) => isKind(one, 'quantity')) + at + 2
  const before = phrases.slice(at + 2, Math.max(figure, at + 2))
  const tail = phrases.slice(figure + 1, figure + 4)
  const noun = tail.findIndex(isGrowth)
  const [quantity, turn] = [phrases[figure], tail[noun]]
  const unit = as(quantity, 'quantity')?.unit
  const isFigure = unit === 'percent' || unit === 'times' || unit === 'fraction'
  const between = tail.slice(0, Math.max(noun, 0))
  const isPlain = [...before, ...between].every(
    (one) => isKind(one, 'plain') || as(one, 'cue')?.cue === 'real',
  )
  if (!isFigure || turn === undefined || quantity === undefined || !isPlain) return null
  const isFall = as(turn, 'verb')?.sense === 'fall' || as(turn, 'cue')?.cue === 'drop'
  const tense = PAST.test(see.text) ? 'past' : 'now'
  const verb: Phrase = {
    ...turn,
    meaning: { is: 'verb', sense: isFall ? 'fall' : 'rise', tense },
  }
  const by: Phrase = { ...see, text: 'by', meaning: { is: 'prep' } }
  return { phrases: [verb, by, quantity, ...between], length: figure + 2 + noun - at }
}
