import { type Known, startingWith } from './composing'
import { as, isKind, isSign, isWord, joined, type Phrase } from './phrase'

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
export const knownFor = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const isYear = isKind(phrases[at - 1], 'year') && isSign(phrases[at], ',')
  const isWhen = isWord(phrases[at + 1], 'when')
  const isThat = isWord(phrases[at + 1], 'the') && isWord(phrases[at + 2], 'year')
  if (!isYear || !(isThat || isWhen)) return null
  const from = at + (isWhen ? 2 : 3)
  const words = wordsFrom(phrases, from)
  const end = from + words.length
  const isNumber = isWhen && words.some((one) => isKind(one, 'number', 'allies', 'nato'))
  if (words.length === 0 || isNumber || words.some(isOfFigures) || !isSign(phrases[end], ','))
    return null
  return plain(phrases.slice(at, end + 1))
})

/** "…, the Romanians being the newcomers": who they are besides. */
export const being = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const who = isWord(phrases[at + 1], 'the') ? at + 2 : at + 1
  if (!isSign(phrases[at], ',') || !isKind(phrases[who], 'who')) return null
  if (!isWord(phrases[who + 1], 'being')) return null
  const words = wordsFrom(phrases, who + 2)
  const isPlain = words.every((one) => isKind(one, 'plain', 'unknown', 'prep', 'nato', 'allies'))
  return isPlain ? plain(phrases.slice(at, who + 2 + words.length)) : null
})

/** "…, a hundredth of a point above the floor": how far from a mark a figure is, which the figure says. */
export const farFrom = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  if (!isSign(phrases[at], ',')) return null
  const words = wordsFrom(phrases, at + 1)
  const mark = words.findIndex((one) => isKind(one, 'mark'))
  const side = as(words[mark - 1], 'hedge')?.op
  const isAmount = words
    .slice(0, mark < 0 ? words.length : mark - 1)
    .some(
      (one) =>
        isWord(one, 'point') || isKind(one, 'points') || as(one, 'quantity')?.unit === 'points',
    )
  const isTold = phrases.slice(0, at).some((one) => as(one, 'quantity')?.unit === 'percent')
  const asked = words.findIndex((one) => isWord(one, 'what'))
  const isAsked =
    isKind(words[asked - 1], 'hedge') &&
    words.slice(asked).every((one) => isKind(one, 'plain', 'unknown', 'nato', 'we', 'wish', 'ours'))
  if (isAmount && isTold && isAsked) return plain(phrases.slice(at, at + 1 + words.length))
  if (!isAmount || !isTold || mark < words.length - 1) return null
  return side === '<' || side === '>' ? plain(phrases.slice(at, at + 1 + words.length)) : null
})

const SHORT = ['short of', 'shy of', 'below', 'under', 'short', 'shy', 'off', 'less than']
const OVER = ['above', 'over', 'more than', 'clear of', 'beyond']

/** What a mark is: as it says, or else the one named before it or known; `null` for both guidelines. */
function markMeant(phrases: readonly Phrase[], at: number, mark: Phrase | undefined, known: Known) {
  const meant = as(mark, 'mark')
  const named = phrases.slice(0, at).findLast((one) => (as(one, 'mark')?.value ?? null) !== null)
  if (meant === null || meant.measure === 'both') return null
  return meant.value ?? as(named, 'mark')?.value ?? known.mark
}

/** "Is 0.01 points short of 3.5 %", "0.2 points above the 2 % target": the figure itself, where no other is told. */
export const offMark = startingWith({ kinds: ['quantity'] }, (phrases, at, known) => {
  const points = as(phrases[at], 'quantity')
  if (points?.unit !== 'points' || points.isHedged || points.op !== '=') return null
  const [side, next] = phrases.slice(at + 1, at + 3)
  const limit = as(side, 'quantity')
  const isLimit = limit?.unit === 'percent' && limit.isHedged && /^(?:<|>)$/.test(limit.op)
  const skip = isLimit ? -1 : isWord(next, 'of', 'the') ? 1 : 0
  const mark = phrases[at + 2 + skip]
  const quantity = as(mark, 'quantity')
  const level =
    quantity?.unit === 'percent' && (isLimit || quantity.op === '=') ? quantity.value : null
  const value = isKind(mark, 'mark') ? markMeant(phrases, at, mark, known) : level
  const isUnder = isLimit ? limit?.op === '<' : isWord(side, ...SHORT)
  const sign = isUnder ? -1 : isLimit || isWord(side, ...OVER) ? 1 : 0
  const isBeing = as(
    phrases.slice(0, at).findLast((one) => !isKind(one, 'only', 'plain')),
    'verb',
  )
  const isAlone = phrases.every(
    (one, index) => index === at || index === at + 2 + skip || !isKind(one, 'quantity'),
  )
  if (value === null || sign === 0 || isBeing?.sense !== 'be' || !isAlone) return null
  const said = Math.round((value + sign * points.value) * 1e4) / 1e4
  const parts = phrases.slice(at, at + 3 + skip)
  const meaning = { ...points, unit: 'percent' as const, value: said, prec: points.prec }
  return { phrases: [joined(parts, meaning)], length: parts.length }
})

/** "Spends 1.37 %, not even close to 2 %, …": which the figure says. */
export const notClose = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const [comma, not, even, limit, end] = phrases.slice(at, at + 5)
  const isLimit = as(limit, 'quantity')?.op === 'nearly' || isKind(limit, 'mark')
  const isClosed = end === undefined || isSign(end, ',', '.')
  const isTold = phrases.slice(0, at).some((one) => as(one, 'quantity')?.unit === 'percent')
  if (!isSign(comma, ',') || !isWord(not, 'not') || !isWord(even, 'even') || !isLimit) return null
  return isClosed && isTold ? plain(phrases.slice(at, at + 4)) : null
})

/** "Became the first allies to break the 5 % barrier": that they were the first is another thing than that they did. */
export const firstTo = startingWith(
  { words: ['the', 'among the'], kinds: ['ordinal'] },
  (phrases, at) => {
    const skip = isWord(phrases[at], 'the', 'among the') ? 1 : 0
    const isFirst = as(phrases[at + skip], 'ordinal')?.place === 1
    const [noun, to] = phrases.slice(at + skip + 1, at + skip + 3)
    if (!isFirst || !isKind(noun, 'allies') || !isWord(to, 'to')) return null
    const isTold = isKind(phrases[at - 1], 'verb') || isWord(phrases[at - 1], ...BECOMING)
    return isTold ? plain(phrases.slice(at, at + skip + 3)) : null
  },
)

/** "Spain, long the worst performer, …", "Turkey, long below 1.9 %, …": what an ally was, which is told of no year. */
export const formerly = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const words = wordsFrom(phrases, at + 1)
  const end = at + 1 + words.length
  const isFormer = isWord(
    words[0],
    'long',
    'once',
    'formerly',
    'traditionally',
    'historically',
    'previously',
  )
  if (!isSign(phrases[at], ',') || !isFormer || words.length < 2) return null
  const isPlain = words.every(
    (one) =>
      isKind(one, 'plain', 'unknown', 'prep', 'rank', 'superlative', 'allies', 'nato', 'cue') ||
      isKind(one, 'among', 'possessive', 'quantity', 'hedge', 'mark'),
  )
  if (!isPlain || !isSign(phrases[end], ',')) return null
  // By what it was first, it is what it is now.
  const measured = words.filter((one) => isKind(one, 'cue') && /gdp/.test(one.text))
  const said = plain(phrases.slice(at, end + 1))
  return { phrases: [...said.phrases, ...measured], length: said.length }
})

/** "…, well short of what Trump demands": what somebody wants is no mark. */
export const shortOfWish = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const words = wordsFrom(phrases, at + 1).filter((one) => !isKind(one, 'plain'))
  const [side, what, ...rest] = words
  const isSide = isKind(side, 'hedge') || isWord(side, 'far from', 'nowhere near')
  const isWish =
    isWord(what, 'what') && rest.length < 7 && rest.some((one) => isKind(one, 'wish', 'plan'))
  const isTold = phrases.slice(0, at).some((one) => as(one, 'quantity')?.unit === 'percent')
  if (!isSign(phrases[at], ',') || !isSide || !isWish || !isTold || rest.some(isOfFigures))
    return null
  return plain(phrases.slice(at, at + 1 + wordsFrom(phrases, at + 1).length))
})

/** "…, five years earlier than it had promised": when somebody meant to be there is not told by figures. */
export const earlier = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const words = wordsFrom(phrases, at + 1)
  const when = words.findIndex((one) => /^years? (?:earlier|sooner|later) than$/.test(one.text))
  const isPlain = words
    .slice(when + 1)
    .every((one) => isKind(one, 'plain', 'pronoun', 'verb', 'plan', 'expected', 'aux', 'unknown'))
  if (!isSign(phrases[at], ',') || when < 1 || when > 2 || !isPlain) return null
  return plain(phrases.slice(at, at + 1 + words.length))
})

/** "23 allies, a record, …": whether it is one is another thing. */
export const recordCount = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const [comma, word, end] = phrases.slice(at, at + 3)
  const isSet = isSign(comma, ',') && isSign(end, ',') && isKind(phrases[at - 1], 'count')
  return isSet && isWord(word, 'a record', 'a record high', 'a high')
    ? plain(phrases.slice(at, at + 3))
    : null
})

const BECOMING = ['has become', 'have become', 'become', 'becomes', 'became']

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
export const demanded = startingWith({ kinds: ['mark'] }, (phrases, at) => {
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
})
