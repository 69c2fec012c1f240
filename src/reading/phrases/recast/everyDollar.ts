import { either, startingWith } from '../composing'
import { as, isKind, isSign, isWord, joined, type Phrase, type Quantity } from '../phrase'

const isDollar = (phrase: Phrase | undefined) => as(phrase, 'currency') !== null

/** "Three dollars": how many, where so few cannot be what anybody spends. */
function fewDollars(phrase: Phrase | undefined): number | null {
  const money = as(phrase, 'quantity')
  const isFew = money?.unit === 'money' && !money.isHedged && money.value < 1e-4
  return isFew ? Math.round(money.value * 1e6) : null
}

const numberOf = (phrase: Phrase | undefined) => {
  const count = as(phrase, 'count')
  const isPlain = count?.scope === 'some' && count.op === '=' && count.of === null
  return as(phrase, 'number')?.value ?? (isPlain ? count.value : null)
}

const partOf = (part: number, whole: number): Quantity => ({
  is: 'quantity',
  unit: 'fraction',
  value: Math.round((part / whole) * 1e4) / 1e4,
  prec: 1,
  op: 'frac',
  isHedged: false,
  currency: null,
})

const word = (at: Phrase, text: string): Phrase => ({ ...at, text, meaning: { is: 'prep' } })

/** "Two in three NATO dollars": of what NATO spends. */
const natoDollars = startingWith({ kinds: ['quantity'] }, (phrases, at) => {
  const [part, nato] = phrases.slice(at, at + 2)
  const dollar = as(phrases[at + 2], 'cue')?.cue === 'defence' ? at + 3 : at + 2
  const isPart = as(part, 'quantity')?.unit === 'fraction' && isKind(nato, 'nato')
  const last = phrases[dollar]
  if (!isPart || !isDollar(last) || part === undefined || nato === undefined) return null
  if (last === undefined) return null
  const spend: Phrase = {
    ...last,
    text: 'spends',
    meaning: { is: 'verb', sense: 'spend', tense: 'now' },
  }
  const defence: Phrase = { ...last, text: 'defence', meaning: { is: 'cue', cue: 'defence' } }
  return {
    phrases: [part, word(nato, 'of'), word(nato, 'what'), nato, spend, word(last, 'on'), defence],
    length: dollar + 1 - at,
  }
})

/** "Two of every three dollars NATO spends": two thirds of what it spends. */
const ofEveryFew = startingWith({ kinds: ['number', 'count'] }, (phrases, at) => {
  const [number, of, every, dollars] = phrases.slice(at, at + 4)
  const [part, whole] = [numberOf(number), fewDollars(dollars)]
  const isPart = isWord(of, 'of', 'out of', 'in') && isKind(every, 'all')
  if (part === null || whole === null || part >= whole || !isPart) return null
  if (of === undefined || dollars === undefined) return null
  const said = joined(phrases.slice(at, at + 4), partOf(part, whole))
  const skip = isWord(phrases[at + 4], 'that') ? 5 : 4
  return { phrases: [said, word(of, 'of'), word(dollars, 'what')], length: skip }
})

/** "Of every three dollars NATO spends, two are American": two thirds of what it spends. */
const everyFew = startingWith({ words: ['of', 'out of'] }, (phrases, at) => {
  const [of, every, dollars] = phrases
  const comma = phrases.findIndex((one) => isSign(one, ','))
  const number = phrases[comma + 1]
  const [part, whole] = [numberOf(number), fewDollars(dollars)]
  if (at > 0 || !isKind(every, 'all') || whole === null || part === null || part >= whole)
    return null
  if (of === undefined || dollars === undefined || number === undefined || comma < 4) return null
  const front = phrases.slice(isWord(phrases[3], 'that') ? 4 : 3, comma)
  const said = { ...number, meaning: partOf(part, whole) }
  return {
    phrases: [said, of, word(dollars, 'what'), ...front, ...phrases.slice(comma + 2)],
    length: phrases.length,
  }
})

/** Parts of what NATO spends, told by how many of its dollars. */
export const everyDollar = either([natoDollars, ofEveryFew, everyFew])
