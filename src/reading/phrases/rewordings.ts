import { startingWith } from './composing'
import { bare } from './measuredNumbers'
import { as, isKind, isSign, isWord, joined, type Phrase, type Quantity } from './phrase'

const isDollar = (phrase: Phrase | undefined) => as(phrase, 'currency') !== null

/** "57 cents of every dollar NATO countries spend": so many per cent of what they spend. */
export const cents = startingWith({ kinds: ['hedge', 'number', 'quantity'] }, (phrases, at) => {
  const hedge = as(phrases[at], 'hedge')
  const from = hedge === null ? at : at + 1
  if (!isWord(phrases[from + 1], 'cents', 'cent', 'pence')) return null
  const [number, unit, of, each, dollar] = phrases.slice(from, from + 5)
  const [quantity, plain] = [as(number, 'quantity'), as(number, 'number')]
  const value = quantity?.unit === 'number' ? quantity.value : plain?.value
  const isPart = unit !== undefined && isWord(of, 'of', 'in', 'out of', 'from')
  if (value === undefined || !isPart || of === undefined || dollar === undefined) return null
  if (!(isKind(each, 'all') && isDollar(dollar))) return null
  const hedged = hedge === null ? {} : { op: hedge.op, isHedged: true }
  const exact = quantity ?? bare(value, plain?.prec ?? 1)
  const said = { ...exact, unit: 'percent' as const, ...hedged }
  const isSpenders = !isKind(phrases[from + 5], 'verb')
  const word = (text: string): Phrase => ({ ...dollar, text, meaning: { is: 'prep' } })
  const part = joined(phrases.slice(at, from + 2), said)
  const what = isSpenders ? [word('what')] : []
  return { phrases: [part, { ...of, text: 'of' }, ...what], length: from + 5 - at }
})

/** "Three in every five dollars spent by NATO members", "six in ten dollars that NATO spends": that part of what they spend. */
export const dollars = startingWith({ kinds: ['currency'] }, (phrases, at) => {
  const [dollar, next] = [phrases[at], phrases[at + 1]]
  const isPart = as(phrases[at - 1], 'quantity')?.unit === 'fraction' && isDollar(dollar)
  if (!isPart || dollar === undefined) return null
  const word = (text: string): Phrase => ({ ...dollar, text, meaning: { is: 'prep' } })
  if (as(next, 'verb')?.sense === 'spend') return { phrases: [word('of')], length: 1 }
  if (isWord(next, 'that') && isKind(phrases[at + 2], 'nato', 'allies'))
    return { phrases: [word('of'), word('what')], length: 2 }
  return null
})

/** "For every dollar Spain spends on defence, Germany spends four": Germany spends four times as much as Spain. */
export const forEach = startingWith({ words: ['for'] }, (phrases, at) => {
  if (at > 0 || !isKind(phrases[1], 'all')) return null
  const comma = phrases.findIndex((one) => isSign(one, ','))
  const front = phrases.slice(3, Math.max(comma, 0))
  const who = front.find((one) => isKind(one, 'who'))
  const isSpent = front.every((one) =>
    isKind(one, 'who', 'verb', 'relative', 'prep', 'cue', 'plain', 'nato', 'pronoun'),
  )
  const rest = phrases.slice(comma + 1)
  const number = rest.findIndex((one) => multipleOf(one) !== null)
  const hedge = as(rest[number - 1], 'hedge')
  const times = multipleOf(rest[number], hedge?.op)
  if (!isDollar(phrases[2]) || who === undefined || !isSpent || times === null) return null
  const tail = rest.slice(number + 1).filter((one) => !isDollar(one) && !isSign(one, '.'))
  const near = rest[number]
  if (near === undefined || tail.some((one) => isKind(one, 'quantity', 'who'))) return null
  const much: Phrase = { ...near, text: 'as much as', meaning: { is: 'as-much' } }
  const said = { ...near, meaning: times }
  const cue = front.filter((one) => ['defence', 'budget'].includes(as(one, 'cue')?.cue ?? ''))
  return {
    phrases: [
      ...rest.slice(0, hedge === null ? number : number - 1),
      said,
      ...cue,
      ...tail,
      much,
      who,
    ],
    length: phrases.length,
  }
})

function multipleOf(phrase: Phrase | undefined, op?: Quantity['op']) {
  const quantity = as(phrase, 'quantity')
  const number = as(phrase, 'number')
  const hedged = op === undefined ? {} : { op, isHedged: true }
  if (number !== null)
    return { ...bare(number.value, number.prec), unit: 'times' as const, ...hedged }
  if (quantity?.unit === 'number') return { ...quantity, unit: 'times' as const }
  const isMoney = quantity?.unit === 'money' && quantity.value < 1e-3
  if (quantity === null || !isMoney) return null
  return {
    ...quantity,
    unit: 'times' as const,
    value: quantity.value * 1e6,
    prec: quantity.prec * 1e6,
  }
}

/** "Each German", "the average American": per head of an ally. */
export const heads = startingWith(
  { words: ['each', 'every', 'per', 'average', 'the average', 'the', 'an'] },
  (phrases, at) => {
    const [each, ally, next] = phrases.slice(at, at + 3)
    const skip = isWord(each, 'the', 'an') && isWord(ally, 'average') ? 1 : 0
    const person = phrases[at + 1 + skip]
    const isEach = skip === 1 || isWord(each, 'each', 'every', 'per', 'average', 'the average')
    const behind = skip === 1 ? phrases[at + 3] : next
    const code = as(person, 'ally')
    if (!isEach || code === null || code.form === 'name' || code.form === 'capital') return null
    if (person === undefined || each === undefined || isKind(behind, 'cue', 'unknown', 'event'))
      return null
    const who = { ...person, meaning: { ...code, form: 'name' as const } }
    return {
      phrases: [who, { ...each, text: 'per head', meaning: { is: 'cue', cue: 'perhead' } }],
      length: 2 + skip,
    }
  },
)

const TAILS =
  /^(?:having|after|following|reflecting|marking|underlining|underscoring|highlighting|prompting|continuing|reversing|ending|capping|extending|bucking|defying|despite|amid)$/

/** "…, having barely budged the year before", "…, capping a decade of growth": what went before or came of it tells no figure. */
export const tails = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  if (!isSign(phrases[at], ',') || !TAILS.test(phrases[at + 1]?.text ?? '')) return null
  const end = phrases.findIndex((one, index) => index > at && isSign(one, ',', ';', '.', '–', '—'))
  const stop = end < 0 ? phrases.length : end
  const words = phrases.slice(at + 1, stop)
  const isTold = phrases.slice(0, at).some((one) => isKind(one, 'quantity', 'rank', 'mark'))
  const isPlain = words.every(
    (one) =>
      isKind(one, 'plain', 'unknown', 'prep', 'verb', 'cue', 'pronoun', 'only', 'event', 'ours') ||
      isKind(one, 'off', 'ordinal', 'time', 'possessive', 'nato', 'narrow', 'year', 'aux'),
  )
  const isYears = words.some((one) => isKind(one, 'year')) && isWord(phrases[at + 1], 'after')
  const isLast = stop === phrases.length || isSign(phrases[stop], '.')
  if (!isTold || !isPlain || isYears || words.length > 10 || !isLast) return null
  return { phrases: [joined(phrases.slice(at, stop), { is: 'plain' })], length: stop - at }
})

/** "Up from last year's 2.98 %": from 2.98 % last year; "last year's share was 2.22 %": its share last year. */
export const yearsOwn = startingWith({ kinds: ['year'] }, (phrases, at) => {
  const [year, own, figure] = phrases.slice(at, at + 3)
  const isFormer = isWord(phrases[at - 1], 'from', 'up from', 'down from', 'against', 'to')
  if (!isKind(year, 'year') || !isKind(own, 'possessive') || figure === undefined) return null
  if (year === undefined || own === undefined) return null
  if (isKind(figure, 'quantity') && isFormer) return { phrases: [figure, year], length: 3 }
  if (at > 0 || as(figure, 'cue')?.cue !== 'share') return null
  const its: Phrase = { ...own, text: 'its', meaning: { is: 'pronoun' } }
  return { phrases: [its, figure, year], length: 3 }
})

/** "…, once a modest 1.88 % of GDP, …": what it was at a time that is not told. */
export const onces = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  if (!isSign(phrases[at], ',') || !isWord(phrases[at + 1], 'once', 'formerly', 'previously'))
    return null
  const length = phrases.slice(at + 2, at + 9).findIndex((one) => isSign(one, ','))
  const words = phrases.slice(at + 2, at + 2 + length)
  const isFigure =
    words.some((one) => isKind(one, 'quantity')) &&
    words.every((one) => isKind(one, 'quantity', 'plain', 'prep', 'cue', 'only'))
  if (length < 1 || !isFigure) return null
  return {
    phrases: [joined(phrases.slice(at, at + 3 + length), { is: 'plain' })],
    length: 3 + length,
  }
})

/** "It is the sixth year running that French spending has risen": French spending has risen for the sixth year running. */
export const clefts = startingWith({ words: ['it', 'this'] }, (phrases, at) => {
  if (at > 0) return null
  const [, be, the] = phrases.slice(0, 3)
  if (as(be, 'verb')?.sense !== 'be') return null
  const start = isWord(the, 'the') ? 3 : 2
  const that = phrases.findIndex((one) => isWord(one, 'that', 'in which'))
  const words = phrases.slice(start, Math.max(that, 0))
  const isSeries = words.some((one) => isKind(one, 'series', 'year'))
  const isPlain = words.every((one) =>
    isKind(one, 'series', 'ordinal', 'number', 'rank', 'plain', 'year'),
  )
  if (that < 0 || !isSeries || !isPlain) return null
  return { phrases: words, length: that + 1 }
})

/** "…, its biggest jump in a decade": a record among the years of one ally, told besides its growth. */
export const records = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const [comma, its, superlative] = phrases.slice(at, at + 3)
  const isLed = isSign(comma, ',', '–', '—') && isWord(its, 'its', 'the', 'their', 'a', 'an')
  const isRecord = isKind(superlative, 'rank', 'superlative') || isWord(its, 'a', 'an')
  if (!isLed || !isRecord) return null
  const tail = phrases.slice(at + 2)
  const end = tail.findIndex((one) => isSign(one, ',', ';', '.', '–', '—'))
  const words = end < 0 ? tail : tail.slice(0, end)
  const isGrowth = words
    .slice(0, 4)
    .some(
      (one) =>
        ['rise', 'fall'].includes(as(one, 'verb')?.sense ?? '') ||
        ['growth', 'drop'].includes(as(one, 'cue')?.cue ?? ''),
    )
  const isOwn = words.every((one) => !isKind(one, 'quantity', 'who', 'count', 'mark', 'allies'))
  const isInNato = words.some((one) => isWord(one, 'in nato', 'in the alliance', 'of the alliance'))
  const isTold = phrases.slice(0, at).some((one) => isKind(one, 'quantity'))
  if (!isGrowth || !isOwn || isInNato || !isTold || words.length > 12) return null
  const parts = phrases.slice(at, at + 2 + words.length)
  return {
    phrases: [{ ...joined(parts, { is: 'plain' }), text: ', a record' }],
    length: parts.length,
  }
})
