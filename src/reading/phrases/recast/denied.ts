import { either, startingWith } from '../composing'
import { as, endOfFigure, isKind, isSign, isWord, joined, type Phrase } from '../phrase'

const aside = (phrases: readonly Phrase[], at: number, length: number) => ({
  phrases: [joined(phrases.slice(at, at + length), { is: 'plain' as const })],
  length,
})

/** "Eleven allies, not three, met it": another number that is denied says nothing more. */
const otherNumber = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const [comma, not, number, end] = phrases.slice(at, at + 4)
  const isCounted = as(phrases[at - 1], 'count')?.scope === 'some'
  const isOther = isSign(comma, ',') && isWord(not, 'not') && isSign(end, ',')
  const isNumber = isKind(number, 'number') || as(number, 'count')?.scope === 'some'
  if (!isCounted || !isOther || !isNumber) return null
  return aside(phrases, at, 4)
})

/** "Is not at 2 %", "are not yet at 2 %": below it. */
const notAt = startingWith(
  { words: ['not', "n't", 'not yet', "n't yet", 'no longer'] },
  (phrases, at) => {
    const even = isWord(phrases[at + 1], 'even') ? 1 : 0
    const figure = as(phrases[at + even + 2], 'quantity')
    const isRound = figure?.unit === 'percent' && Number.isInteger(figure.value * 2)
    const isBeing = as(
      phrases.slice(0, at).findLast((one) => !isKind(one, 'plain')),
      'verb',
    )
    if (isBeing?.sense !== 'be' || !isWord(phrases[at + even + 1], 'at')) return null
    if (figure === null || !isRound || figure.isHedged) return null
    // "Is not at 2 % but at 2.12".
    const isMore = phrases
      .slice(at + even + 3)
      .some((one) => (as(one, 'quantity')?.value ?? as(one, 'number')?.value ?? 0) >= figure.value)
    if (isMore) return null
    const below = { ...figure, op: '<' as const, isHedged: true }
    return { phrases: [joined(phrases.slice(at, at + even + 3), below)], length: even + 3 }
  },
)

/** "None of the allies, not even the United States, …": whom all are said to include. */
export const notEven = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const isAll = as(phrases[at - 1], 'count')?.scope === 'none'
  const who = phrases[at + 3]
  const isIncluded = isKind(phrases[at + 1], 'including') && isKind(phrases[at + 2], 'who')
  if (isAll && isSign(phrases[at], ',') && isIncluded && isSign(phrases[at + 3], ','))
    return aside(phrases, at, 4)
  const isEven = isWord(phrases[at + 1], 'not') && isWord(phrases[at + 2], 'even')
  if (!isAll || !isSign(phrases[at], ',') || !isEven || who === undefined || !isKind(who, 'who'))
    return null
  const led = isWord(phrases[at + 4], 'at', 'with', 'on') ? at + 5 : at + 4
  const figure = phrases[led]
  if (!isKind(figure, 'quantity') || figure === undefined)
    return isSign(phrases[at + 4], ',') ? aside(phrases, at, 5) : null
  const end = endOfFigure(phrases, led)
  if (!isSign(phrases[end], ',')) return null
  // Its figure is told behind all that is said of none.
  const stop = phrases.slice(at, at + 1)
  const rest = phrases.slice(end + 1).filter((one) => !isSign(one, '.'))
  return {
    phrases: [...rest, ...stop, who, ...phrases.slice(led - 1, end)],
    length: phrases.length,
  }
})

/** "Not even the United States, at 3.4 %, spends 5 %": it does not. */
const evenOne = startingWith({ words: ['not'] }, (phrases, at) => {
  const [not, even, who] = phrases
  if (at > 0 || !isWord(even, 'even')) return null
  const verb = phrases.findIndex((one) => isKind(one, 'verb'))
  const front = phrases.slice(3, Math.max(verb, 3))
  const isPlain = front.every((one) => isKind(one, 'sign', 'prep', 'quantity', 'cue', 'plain'))
  const isTold = ['spend', 'meet', 'exceed'].includes(as(phrases[verb], 'verb')?.sense ?? '')
  if (not === undefined || who === undefined || (as(who, 'who')?.codes.length ?? 0) !== 1)
    return null
  if (verb < 3 || !isPlain || !isTold) return null
  const word = (text: string, meaning: Phrase['meaning']): Phrase => ({ ...not, text, meaning })
  const does = [word('does', { is: 'question' }), word('not', { is: 'not' })]
  const figure = front.filter((one) => !isKind(one, 'sign'))
  const tail = phrases.slice(verb).filter((one) => !isSign(one, '.'))
  const apart = figure.length === 0 ? [] : [word(',', { is: 'sign', sign: ',' }), who, ...figure]
  return { phrases: [who, ...does, ...tail, ...apart], length: phrases.length }
})

/** "Spain and Slovenia, none of which manages even 1.3 %": all of which spend less. */
const noneOfWhich = startingWith({ kinds: ['none'] }, (phrases, at) => {
  const [none, which, verb] = phrases.slice(at, at + 3)
  const even = isWord(phrases[at + 3], 'even') ? 1 : 0
  const figure = phrases[at + 3 + even]
  const quantity = as(figure, 'quantity')
  const isTold = ['be', 'spend', 'meet'].includes(as(verb, 'verb')?.sense ?? '')
  const isOfThem = isSign(phrases[at - 1], ',') && isWord(none, 'none of')
  if (!isOfThem || !isWord(which, 'which', 'whom', 'them') || !isTold) return null
  if (quantity?.unit !== 'percent' || quantity.isHedged) return null
  if (none === undefined || which === undefined || verb === undefined || figure === undefined)
    return null
  const below = { ...quantity, op: '<' as const, isHedged: true }
  return {
    phrases: [
      { ...none, text: 'all', meaning: { is: 'all' } },
      { ...none, text: 'of', meaning: { is: 'prep' } },
      which,
      { ...verb, text: 'spend', meaning: { is: 'verb', sense: 'spend', tense: 'now' } },
      { ...figure, meaning: below },
    ],
    length: 4 + even,
  }
})

/** "Germany does spend 2 %": at least that, against somebody who denied it. */
const affirmed = startingWith({ words: ['does', 'do', 'did'] }, (phrases, at) => {
  const [verb, figure] = phrases.slice(at + 1, at + 3)
  const quantity = as(figure, 'quantity')
  const isTold = isKind(phrases[at - 1], 'who', 'pronoun', 'count', 'allies', 'ally')
  const isRound = quantity?.unit === 'percent' && Number.isInteger(quantity.value * 2)
  if (!isTold || as(verb, 'verb')?.sense !== 'spend' || !isRound || quantity.isHedged) return null
  if (verb === undefined || figure === undefined) return null
  const least = { ...quantity, op: '>=' as const, isHedged: true }
  return { phrases: [verb, { ...figure, meaning: least }], length: 3 }
})

/** What is denied beside a claim, in other words than "does not", or affirmed against a denial. */
export const denials = either([otherNumber, notAt, evenOne, noneOfWhich, affirmed])
