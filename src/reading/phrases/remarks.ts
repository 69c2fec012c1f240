import { PEOPLE } from '../lexicon/allies'
import { FAR } from '../lexicon/plain'
import { startingWith } from './composing'
import { as, isKind, isSign, isWord, joined, type Phrase } from './phrase'

const plain = (phrases: readonly Phrase[], at: number, end: number) => ({
  phrases: [joined(phrases.slice(at, end), { is: 'plain' })],
  length: end - at,
})

/** Where the words from a place on are set apart: the next comma, semicolon, dash or full stop. */
export function endOf(phrases: readonly Phrase[], from: number): number {
  const length = phrases
    .slice(from)
    .findIndex(
      (one) => isSign(one, ',', ';', ':', '.', '–', '—', '(', ')') || isKind(one, 'contrast'),
    )
  return length < 0 ? phrases.length : from + length
}

/** Whether words are not of figures: no share, no money, no other ally, no year, nothing denied. */
const isOfNothing = (phrase: Phrase) =>
  isKind(
    phrase,
    'plain',
    'unknown',
    'off',
    'prep',
    'number',
    'pronoun',
    'possessive',
    'event',
    'aux',
  )

/** What a reason begins with; the second with "of" behind them; the last with years behind them. */
const REASONS = ['due to', 'thanks to', 'owing to', 'on account of', 'as a result of', 'driven by']
const REASONS_OF = ['because', 'on account', 'as a result']
const SINCE = ['after', 'following']

/** "… because of the purchase of F-16 jets", "thanks to new submarines": why a figure is what it is says nothing of what it is. */
export const causes = startingWith(
  { words: [...REASONS, ...REASONS_OF, ...SINCE] },
  (phrases, at) => {
    const isTwo = isWord(phrases[at], ...REASONS_OF) && isWord(phrases[at + 1], 'of')
    const isOne = isWord(phrases[at], ...REASONS)
    const isLong =
      isWord(phrases[at], ...SINCE) &&
      isWord(phrases[at + 1], 'years', 'decades', 'a decade') &&
      isWord(phrases[at + 2], 'of')
    if (at < 2 || !(isOne || isTwo || isLong)) return null
    const end = endOf(phrases, at)
    const words = phrases.slice(at + (isTwo ? 2 : 1), end)
    const isPlain =
      words.length > 0 &&
      words.length < 12 &&
      words.every((one) => isOfNothing(one) || (isLong && isKind(one, 'verb', 'cue', 'time')))
    const isTold = phrases.slice(0, at).some((one) => isKind(one, 'quantity', 'rank', 'mark'))
    return isPlain && isTold ? plain(phrases, at, end) : null
  },
)

/** "Have passed 3.5 %, the level agreed for 2035": what a figure is besides, where it is that of a mark. */
export const restatedMarks = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const quantity = as(phrases[at - 1], 'cue') === null ? phrases[at - 1] : phrases[at - 3]
  const said = as(quantity, 'quantity')
  if (!isSign(phrases[at], ',') || said?.unit !== 'percent') return null
  const end = endOf(phrases, at + 1)
  const words = phrases.slice(at + 1, end)
  const noun = words.findIndex((one) => isKind(one, 'mark'))
  const value = as(words[noun], 'mark')?.value ?? null
  const isSame = noun >= 0 && (value === null || value === said.value)
  const isPlain = words.every(
    (one, index) =>
      index === noun ||
      isKind(one, 'plain', 'event', 'nato') ||
      (index > noun && isKind(one, 'unknown', 'prep', 'year')),
  )
  const text = words[0]?.text ?? ''
  return isSame && isPlain && /^(the|nato|a|its)( |$)/.test(text) ? plain(phrases, at, end) : null
})

/** "Are among the large economies which are below 2 %": each of those named is, whatever they are called. */
export const sorts = startingWith({ kinds: ['among'] }, (phrases, at) => {
  if (!isKind(phrases[at - 1], 'verb')) return null
  const tail = phrases.slice(at + 1, at + 7)
  const length = tail.findIndex((one) => isWord(one, 'that', 'which', 'who', 'whose'))
  const words = tail.slice(0, Math.max(length, 0))
  const isSort =
    words.some((one) => isKind(one, 'unknown')) &&
    words.every((one) => isKind(one, 'plain', 'unknown', 'rank', 'superlative', 'only'))
  const [first] = words
  if (!isSort || first === undefined || phrases[at] === undefined) return null
  const those = { ...joined(words, { is: 'pronoun' }), text: 'those' }
  return {
    phrases: [phrases[at], those].filter((one) => one !== undefined),
    length: words.length + 1,
  }
})

/** "More than double the target": a figure, where it is known how high that is. */
export const multiplesOfMarks = startingWith({ kinds: ['quantity'] }, (phrases, at) => {
  const times = as(phrases[at], 'quantity')
  const skip = isWord(phrases[at + 1], 'the', 'that of', 'of') ? 2 : 1
  const mark = as(phrases[at + skip], 'mark')
  if (times?.unit !== 'times' || mark === null) return null
  if (mark.value === null || mark.measure === 'both') return plainAside(phrases, at, skip)
  const value = Math.round(times.value * mark.value * 100) / 100
  const meaning = {
    ...times,
    unit: 'percent' as const,
    value,
    prec: 0.1,
    isHedged: true,
    op: times.isHedged ? times.op : ('~' as const),
  }
  return { phrases: [joined(phrases.slice(at, at + skip + 1), meaning)], length: skip + 1 }
})

/** Between two commas it is said besides. */
function plainAside(phrases: readonly Phrase[], at: number, skip: number) {
  const end = at + skip + 1
  const isApart = isSign(phrases[at - 1], ',', '–', '—', '(')
  const isClosed =
    phrases[end] === undefined ||
    isSign(phrases[end], ',', '.', '–', '—', ')') ||
    isWord(phrases[end], 'and')
  return isApart && isClosed ? plain(phrases, at, end) : null
}

/** "Americans pay $2,239 each": what is said of a people, and less than a million, is for each of them. */
export const heads = startingWith({ words: ['each', 'apiece'] }, (phrases, at) => {
  const each = phrases[at]
  if (each === undefined) return null
  const money = as(phrases[at - 1], 'quantity')
  const isSmall = money?.unit === 'money' && money.value < 0.1
  const isOfPeople = phrases
    .slice(0, at)
    .some((one) => isKind(one, 'who') && PEOPLE.has(one.text.replace(/^the /, '')))
  if (!isSmall || !isOfPeople) return null
  return { phrases: [{ ...each, meaning: { is: 'cue', cue: 'perhead' } }], length: 1 }
})

/** Where a figure between two commas begins and ends behind a name: ", at 4.12 percent,". */
function figureBehind(phrases: readonly Phrase[], at: number): Phrase | null {
  if (!isSign(phrases[at], ',') || !isKind(phrases[at - 1], 'who')) return null
  const [at1, figure, end] = phrases.slice(at + 1, at + 4)
  const isLed = isWord(at1, 'at', 'with', 'on')
  return isLed && isKind(figure, 'quantity') && isSign(end, ',') ? (figure ?? null) : null
}

/** "Poland, at 4.12 %, Estonia, at 3.43 %, and the US, at 3.38 %, lead": a list of names, each with its figure. */
export const figured = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const figure = figureBehind(phrases, at)
  if (figure === null) return null
  const isListed = phrases.some((_, other) => other !== at && figureBehind(phrases, other) !== null)
  const isLast = !isKind(phrases[at + 4], 'who') && !isKind(phrases[at + 5], 'who')
  const end = phrases[at + 3]
  if (!isListed || end === undefined) return null
  return { phrases: isLast ? [figure] : [figure, end], length: 4 }
})

/** "Nowhere near the target", "a long way from the goal": below it; "far from meeting it" denies a verb. */
export const far = startingWith({ words: FAR }, (phrases, at) => {
  const here = phrases[at]
  const next = phrases[at + (isWord(phrases[at + 1], 'the', "nato's", 'its', 'a') ? 2 : 1)]
  const figure = as(next, 'quantity')
  if (here !== undefined && figure?.unit === 'percent' && !figure.isHedged) {
    const meaning = { ...figure, op: '<' as const, isHedged: true }
    return { phrases: [joined(phrases.slice(at, at + 2), meaning)], length: 2 }
  }
  if (here === undefined || !isKind(next, 'mark')) return null
  return { phrases: [{ ...here, meaning: { is: 'hedge', op: '<', at: 'before' } }], length: 1 }
})

/** "…, nine years before the deadline": how far ahead that is, says nothing more. */
export const deadlines = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  if (!isSign(phrases[at], ',')) return null
  const isYears =
    as(phrases[at + 1], 'number') !== null && /^years?\b/.test(phrases[at + 2]?.text ?? '')
  const isAhead = phrases
    .slice(at + 2, at + 4)
    .some((one) =>
      /(?:^| )(?:before|ahead of|ahead|early|earlier than|earlier|sooner than|sooner)$/.test(
        one.text,
      ),
    )
  const end = endOf(phrases, at + 1)
  const words = phrases.slice(at + 3, end)
  const isPlain = words.every((one) =>
    isKind(one, 'plain', 'unknown', 'prep', 'event', 'mark', 'plan'),
  )
  if (!isYears || !isAhead || !isPlain) return null
  return plain(phrases, at, end)
})
