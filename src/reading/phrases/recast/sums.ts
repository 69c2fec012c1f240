import { startingWith } from '../composing'
import { as, isKind, isSign, isWord, type Phrase } from '../phrase'

const isMoney = (phrase: Phrase | undefined) => as(phrase, 'quantity')?.unit === 'money'

/** A word of our own where the words of the sentence stand. */
const word = (at: Phrase, text: string, meaning: Phrase['meaning']): Phrase => ({
  ...at,
  text,
  meaning,
})

const isSpending = (phrase: Phrase | undefined) => as(phrase, 'verb')?.sense === 'spend'

/** "Of the $1.81 trillion that the allies will spend, the US provides $1.03 trillion": they spend it, of which the US provides that. */
export const ofSums = startingWith({ words: ['of', 'out of'] }, (phrases, at) => {
  if (at > 0) return null
  const sum = isWord(phrases[1], 'the') ? 2 : 1
  const [money, of] = [phrases[sum], phrases[0]]
  const comma = phrases.findIndex((one) => isSign(one, ','))
  const from = isWord(phrases[sum + 1], 'that', 'which') ? sum + 2 : sum + 1
  const words = phrases.slice(from, Math.max(comma, from))
  const verb = words.findIndex(isSpending)
  const isOfAll = words.slice(0, Math.max(verb, 0)).some((one) => isKind(one, 'nato', 'allies'))
  const isPlain = words.every((one) =>
    isKind(
      one,
      'nato',
      'allies',
      'plain',
      'future',
      'expected',
      'verb',
      'year',
      'prep',
      'cue',
      'together',
      'aux',
    ),
  )
  if (!isMoney(money) || verb < 0 || !isOfAll || !isPlain) return null
  if (money === undefined || of === undefined) return null
  return {
    phrases: [
      ...words.slice(0, verb + 1),
      word(money, 'together', { is: 'together' }),
      money,
      ...words.slice(verb + 1).filter((one) => !isKind(one, 'together')),
      ...phrases.slice(comma, comma + 1),
      of,
      word(of, 'which', { is: 'relative' }),
    ],
    length: comma + 1,
  }
})

/** "$1.17 trillion, of which $811 billion by the US": of which the United States spend that. */
export const ofWhich = startingWith({ words: [','] }, (phrases, at) => {
  const [comma, of, which, money] = phrases.slice(at, at + 4)
  const isOfWhich = isSign(comma, ',') && isWord(of, 'of') && isWord(which, 'which')
  let next = at + 4
  while (
    isKind(phrases[next], 'verb', 'aux', 'plain') ||
    isWord(phrases[next], 'by', 'from', 'comes', 'came')
  )
    next += 1
  const who = phrases[next]
  const end = phrases[next + 1]
  const isWhole = end === undefined || isKind(end, 'sign')
  if (!isOfWhich || !isMoney(money) || next === at + 4 || (as(who, 'who')?.codes.length ?? 0) !== 1)
    return null
  const isBy = isWord(phrases[next - 1], 'by', 'from', 'come from', 'comes from', 'came from')
  if (!isWhole || !isBy || !phrases.slice(0, at).some(isMoney)) return null
  if (comma === undefined || of === undefined || which === undefined) return null
  if (money === undefined || who === undefined) return null
  const spend = word(money, 'spend', { is: 'verb', sense: 'spend', tense: 'plain' })
  return { phrases: [comma, of, which, who, spend, money], length: next + 1 - at }
})

/** "$1.8 trillion between them, over $1 trillion of it American": of which the United States spend that. */
export const ofIts = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  if (!isSign(phrases[at], ',') || !isMoney(phrases[at + 1])) return null
  const [comma, money, of, it, ally, end] = phrases.slice(at, at + 6)
  const name = as(ally, 'ally')
  const isPart = isSign(comma, ',') && isMoney(money) && isWord(of, 'of') && isWord(it, 'it')
  const isOfSum = phrases.slice(0, at).some(isMoney)
  if (
    !isPart ||
    !isOfSum ||
    name?.form !== 'adjective' ||
    !(end === undefined || isKind(end, 'sign'))
  )
    return null
  if (comma === undefined || money === undefined || of === undefined || ally === undefined)
    return null
  const which = it === undefined ? [] : [word(it, 'which', { is: 'relative' })]
  const who = { is: 'who', codes: [name.code], aggregate: null, among: null } as const
  return {
    phrases: [
      comma,
      of,
      ...which,
      word(ally, ally.text, { ...who, isPossessive: false, isPronoun: false }),
      word(money, 'spend', { is: 'verb', sense: 'spend', tense: 'plain' }),
      money,
    ],
    length: 5,
  }
})
