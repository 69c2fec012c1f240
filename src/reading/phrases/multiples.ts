import { startingWith } from './composing'
import { bare, made } from './measuredNumbers'
import { as, isKind, isWord, joined, type Phrase } from './phrase'

const TIMES: Readonly<Partial<Record<string, number>>> = {
  double: 2,
  triple: 3,
  treble: 3,
  quadruple: 4,
}

/** "Twice", "2.5 times". */
export const multiples = startingWith(
  { words: ['by a factor of', ...Object.keys(TIMES)], kinds: ['twice', 'number'] },
  (phrases, at) => {
    const twice = as(phrases[at], 'twice') ?? timesIn(phrases, at)
    if (twice !== null) return made(phrases, at, at + 1, bare(twice.value, 1, 'times'))
    const factor = isWord(phrases[at], 'by a factor of') ? as(phrases[at + 1], 'number') : null
    if (factor !== null) return made(phrases, at, at + 2, bare(factor.value, factor.prec, 'times'))
    const number = as(phrases[at], 'number')
    if (number === null || !isWord(phrases[at + 1], 'times')) return null
    return made(phrases, at, at + 2, bare(number.value, number.prec, 'times'))
  },
)

/** "Half as much again as France": one and a half times. */
export const agains = startingWith({ kinds: ['quantity'] }, (phrases, at) => {
  const fraction = as(phrases[at], 'quantity')
  if (fraction?.unit !== 'fraction') return null
  const again = phrases.slice(at + 1, at + 4).findIndex((one) => isWord(one, 'again')) + at + 1
  const words = phrases.slice(at + 1, Math.max(again, at + 1))
  const isMuch = words.every(
    (one) => isKind(one, 'as-much') || isWord(one, 'as', 'big', 'large', 'high', 'much'),
  )
  if (again <= at || !isMuch) return null
  const value = Math.round((1 + fraction.value) * 1e4) / 1e4
  return made(phrases, at, again + 1, { ...fraction, unit: 'times', value })
})

/** "Is double that of Germany", "stands at more than triple its 2014 level": behind a verb of being it is no verb. */
function timesIn(phrases: readonly Phrase[], at: number): { readonly value: number } | null {
  const value = TIMES[phrases[at]?.text ?? '']
  if (value === undefined) return null
  let lead = at - 1
  while (isKind(phrases[lead], 'hedge', 'only', 'plain', 'year')) lead -= 1
  const isBeing =
    as(phrases[lead], 'verb')?.sense === 'be' || isWord(phrases[lead], 'at', 'to', ',', 'and')
  return isBeing && lead >= 0 ? { value } : null
}

/** "And more than any other ally": two words that mean one thing behind a number only ("and more than 3 %"). */
export const andMore = startingWith({ words: ['and more'] }, (phrases, at) => {
  const here = phrases[at]
  if (here === undefined || !isKind(phrases[at + 1], 'than')) return null
  const and = { ...here, text: 'and', end: here.start + 3, meaning: { is: 'join' } } as const
  const more = { ...here, text: 'more', start: here.end - 4, meaning: { is: 'more' } } as const
  const [than, times] = phrases.slice(at + 1, at + 3)
  const multiple = as(times, 'quantity')
  if (isKind(times, 'number') && than !== undefined)
    return {
      phrases: [and, joined([more, than], { is: 'hedge', op: '>', at: 'before' })],
      length: 2,
    }
  const isFigure = multiple !== null && !multiple.isHedged
  if (!isFigure || than === undefined || times === undefined)
    return { phrases: [and, more], length: 1 }
  const meaning = { ...multiple, op: '>', isHedged: true } as const
  return { phrases: [and, joined([more, than, times], meaning)], length: 3 }
})
