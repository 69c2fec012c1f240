import { startingWith } from './composing'
import { bare, made } from './measuredNumbers'
import { as, isKind, isSign, isWord, joined, type Phrase } from './phrase'
import { endOf } from './remarks'

/** "A trillion dollars", "half a billion": so many of them. */
export const scales = startingWith({ words: ['a', 'one'], kinds: ['fraction'] }, (phrases, at) => {
  const fraction = as(phrases[at], 'fraction')
  const isOne = isWord(phrases[at], 'a', 'one')
  let end = at + 1
  const points = isWord(phrases[end], 'full', 'whole') ? end + 1 : end
  const isPart = isKind(phrases[at - 1], 'fraction') || isWord(phrases[at - 1], 'of')
  if (isOne && !isPart && isKind(phrases[points], 'points'))
    return made(phrases, at, points + 1, bare(1, 1, 'points'))
  if (fraction !== null) while (isWord(phrases[end], 'a', 'of')) end += 1
  const scale = as(phrases[end], 'scale')
  if (scale === null || scale.value < 1e6 || !(isOne || fraction !== null)) return null
  const value = fraction?.value ?? 1
  const number = { is: 'number' as const, value, prec: value === 1 ? 1 : 0.1, isWord: false }
  return { phrases: [joined(phrases.slice(at, end), number)], length: end - at }
})

/** "Spends a higher percentage of GDP than Britain, 2.37 to 2.33": both are shares. */
export const twos = startingWith({ kinds: ['number'] }, (phrases, at) => {
  const [first, link, second] = phrases.slice(at, at + 3)
  const [a, b] = [as(first, 'number'), as(second, 'number')]
  const isLinked = isWord(link, 'to', 'against', 'versus', 'compared with', 'compared to')
  const isShare = (one: typeof a) => one !== null && one.prec < 1 && one.value > 0 && one.value < 10
  const isOfGdp = phrases.slice(0, at).some((one) => as(one, 'cue')?.cue === 'gdp')
  const isOther = isKind(phrases[at + 3], 'scale', 'currency', 'persons', 'points', 'percent')
  if (!isLinked || !isShare(a) || !isShare(b) || !isOfGdp || isOther) return null
  if (isKind(phrases[at - 1], 'currency') || link === undefined) return null
  if (first === undefined || second === undefined || a === null || b === null) return null
  const share = (one: Phrase, { value, prec }: typeof a) => ({
    ...one,
    meaning: bare(value, prec, 'percent'),
  })
  return { phrases: [share(first, a), link, share(second, b)], length: 3 }
})

/** "Almost half (47.6 %)", "more than a third (36 %)": the figure says exactly what the words say roughly. */
export const exacter = startingWith({ kinds: ['hedge', 'only', 'quantity'] }, (phrases, at) => {
  let rough = at
  while (isKind(phrases[rough], 'hedge', 'only')) rough += 1
  const fraction = as(phrases[rough], 'quantity')
  const figure = as(phrases[rough + 2], 'quantity')
  const isBracketed = isSign(phrases[rough + 1], '(') && isSign(phrases[rough + 3], ')')
  if (fraction?.unit !== 'fraction' || figure?.unit !== 'percent' || !isBracketed) return null
  if (Math.abs(fraction.value * 100 - figure.value) > 10) return null
  return made(phrases, at, rough + 4, figure)
})

/** "Nine allies, or more than a quarter of the alliance, …", "23 allies, more than double the number of four years ago": the same count put otherwise. */
export const countedAgain = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const isCounted = phrases.slice(0, at).some((one) => as(one, 'count')?.scope === 'some')
  if (!isSign(phrases[at], ',') || !isCounted) return null
  const end = endOf(phrases, at + 1)
  const words = phrases.slice(at + 1, end)
  const [first] = words
  const isPart =
    isWord(first, 'or more', 'or less', 'or fewer') &&
    words.some((one) => /^part:/.test(as(one, 'count')?.op ?? '') || isPartOfAll(one)) &&
    isSign(phrases[end], ',')
  const number = words.findIndex((one) => NUMBERS.test(one.text))
  const isTimes = as(first, 'quantity')?.unit === 'times' && number > 0 && number < 3
  const isPlain = words.every(
    (one, index) =>
      isKind(one, 'plain', 'prep', 'join', 'count', 'nato', 'allies', 'year', 'time', 'number') ||
      isKind(one, 'possessive', 'hedge', 'than') ||
      index === number ||
      (isKind(one, 'quantity') && (isPart || index === 0)),
  )
  if (!(isPart || isTimes) || !isPlain) return null
  const year = words.at(-1)
  const only = isKind(phrases[end + 4], 'only') ? 1 : 0
  const [comma, when, there, were] = phrases.slice(end, end + 4)
  const many = phrases[end + 4 + only]
  const isThen = isSign(comma, ',') && isWord(when, 'when') && isWord(there, 'there')
  // "…, twice as many as two years ago, when there were five": how many there were, as a clause.
  const isMany = isThen && isWord(were, 'were') && isKind(year, 'year') && isKind(many, 'number')
  if (isMany && comma !== undefined && year !== undefined && many !== undefined) {
    const stop = { ...comma, text: ';', meaning: { is: 'sign', sign: ';' } as const }
    const said = joined(phrases.slice(at, end), { is: 'plain' })
    return { phrases: [said, stop, year, many], length: end + 5 + only - at }
  }
  return { phrases: [joined(phrases.slice(at, end), { is: 'plain' })], length: end - at }
})

/** "From $34bn in 2024 to $53bn in 2026, an increase of more than half": what the two figures say anyway. */
export const leaps = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const [comma, a, noun, of, figure, end] = phrases.slice(at, at + 6)
  const isLeap =
    isSign(comma, ',') &&
    isWord(a, 'a', 'an') &&
    LEAPS.test(noun?.text ?? '') &&
    isWord(of, 'of') &&
    isKind(figure, 'quantity')
  const front = phrases.slice(0, at)
  const isFrom = front.some((one) => isWord(one, 'from', 'up from', 'down from'))
  const figures = front.filter((one) => isKind(one, 'quantity'))
  const isLast = end === undefined || isSign(end, ',', '.', ';')
  if (!isLeap || !isFrom || figures.length < 2 || !isLast) return null
  return { phrases: [joined(phrases.slice(at, at + 5), { is: 'plain' })], length: 5 }
})

const LEAPS = /^(?:increase|rise|jump|leap|gain|growth|surge|hike|drop|decrease|fall|cut|decline)$/

const NUMBERS = /^(?:the |as )?(?:number|many|tally|total|count|figure)(?: as| of)?$/
const isPartOfAll = (one: Phrase) => as(one, 'quantity')?.unit === 'fraction'
