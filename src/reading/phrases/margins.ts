import { as, type Composer, isKind, isSign, isWord, joined, type Phrase } from './phrase'

const plain = (parts: readonly Phrase[]) => ({
  phrases: [joined(parts, { is: 'plain' as const })],
  length: parts.length,
})

/** The words up to the next comma, dash or full stop. */
function wordsFrom(phrases: readonly Phrase[], from: number): readonly Phrase[] {
  const length = phrases.slice(from).findIndex((one) => isSign(one, ',', ';', '.', '–', '—'))
  return phrases.slice(from, length < 0 ? phrases.length : from + length)
}

const isOfFigures = (phrase: Phrase) =>
  isKind(phrase, 'quantity', 'mark', 'rank', 'count', 'ordinal', 'superlative', 'rankword', 'not')

/** "In 2014, the year Russia took Crimea, …": what a year is known for. */
export const knownFor: Composer = (phrases, at) => {
  const isYear = isKind(phrases[at - 1], 'year') && isSign(phrases[at], ',')
  const isThat = isWord(phrases[at + 1], 'the') && isWord(phrases[at + 2], 'year')
  if (!isYear || !isThat) return null
  const words = wordsFrom(phrases, at + 3)
  const end = at + 3 + words.length
  if (words.length === 0 || words.some(isOfFigures) || !isSign(phrases[end], ',')) return null
  return plain(phrases.slice(at, end + 1))
}

/** "…, the Romanians being the newcomers": who they are besides. */
export const being: Composer = (phrases, at) => {
  const who = isWord(phrases[at + 1], 'the') ? at + 2 : at + 1
  if (!isSign(phrases[at], ',') || !isKind(phrases[who], 'who')) return null
  if (!isWord(phrases[who + 1], 'being')) return null
  const words = wordsFrom(phrases, who + 2)
  const isPlain = words.every((one) => isKind(one, 'plain', 'unknown', 'prep', 'nato', 'allies'))
  return isPlain ? plain(phrases.slice(at, who + 2 + words.length)) : null
}

/** "…, a hundredth of a point above the floor": how far from a mark a figure is, which the figure says. */
export const farFrom: Composer = (phrases, at) => {
  if (!isSign(phrases[at], ',')) return null
  const words = wordsFrom(phrases, at + 1)
  const mark = words.findIndex((one) => isKind(one, 'mark'))
  const side = as(words[mark - 1], 'hedge')?.op
  const isAmount = words
    .slice(0, Math.max(mark - 1, 0))
    .some(
      (one) =>
        isWord(one, 'point') || isKind(one, 'points') || as(one, 'quantity')?.unit === 'points',
    )
  const isTold = phrases.slice(0, at).some((one) => as(one, 'quantity')?.unit === 'percent')
  if (!isAmount || !isTold || mark < words.length - 1) return null
  return side === '<' || side === '>' ? plain(phrases.slice(at, at + 1 + words.length)) : null
}

/** "Spends 1.37 %, not even close to 2 %, …": which the figure says. */
export const notClose: Composer = (phrases, at) => {
  const [comma, not, even, limit, end] = phrases.slice(at, at + 5)
  const isLimit = as(limit, 'quantity')?.op === 'nearly' || isKind(limit, 'mark')
  const isClosed = end === undefined || isSign(end, ',', '.')
  const isTold = phrases.slice(0, at).some((one) => as(one, 'quantity')?.unit === 'percent')
  if (!isSign(comma, ',') || !isWord(not, 'not') || !isWord(even, 'even') || !isLimit) return null
  return isClosed && isTold ? plain(phrases.slice(at, at + 4)) : null
}

const ASKING = [
  'demands',
  'requires',
  'prescribes',
  'stipulates',
  'asks',
  'foresees',
  'calls for',
  'wants',
]

/** "At least as much as the 2 % guideline demands": the mark itself. */
export const demanded: Composer = (phrases, at) => {
  const mark = phrases[at]
  const isLimit = isKind(phrases[at - 1], 'hedge')
  if (
    mark === undefined ||
    !isKind(mark, 'mark') ||
    !isLimit ||
    !isWord(phrases[at + 1], ...ASKING)
  )
    return null
  return { phrases: [joined(phrases.slice(at, at + 2), mark.meaning)], length: 2 }
}
