import { blocks, placed } from './blocks'
import { startingWith } from './composing'
import { armedLength } from './memberNouns'
import { behindOnly, furthest, levels, upTo } from './morePlaces'
import { economies, halves, halvesBeside, thens, topping } from './noPlaces'
import { as, isKind, isWord, joined, type Phrase, type RankMeaning } from './phrase'

/** Words for a place that several share. */
const TIES = ['joint', 'equal', 'tied', 'tie', 'shared']

/** What may follow a place that is one: not "the third time", "the second quarter". */
function canFollow(phrase: Phrase | undefined): boolean {
  return (
    phrase === undefined ||
    isKind(
      phrase,
      'sign',
      'prep',
      'year',
      'join',
      'contrast',
      'relative',
      'who',
      'quantity',
      'cue',
      'rankword',
      'superlative',
      'among',
      'nato',
      'verb',
      'except',
      'aux',
      'only',
      'count',
      'possessive',
    ) ||
    isWord(
      phrase,
      'in nato',
      'in the alliance',
      'overall',
      'of the alliance',
      'again',
      'among',
      'too',
      'both',
      'behind',
      'spending',
    )
  )
}

const ordinals = startingWith(
  { words: ['the', 'a', 'in', ...TIES], kinds: ['ordinal'] },
  (phrases, at) => {
    let next = at
    if (isWord(phrases[next], 'the', 'a')) next += 1
    if (isWord(phrases[next], 'in') && as(phrases[next + 1], 'ordinal') !== null) next += 1
    next += tieLength(phrases, next)
    const ordinal = as(phrases[next], 'ordinal')
    if (ordinal === null) return null
    next += 1
    const made = (meaning: RankMeaning, to: number) => ({
      phrases: [joined(phrases.slice(at, to), meaning)],
      length: to - at,
    })
    const among = amongOnlyTo(phrases.slice(next - 1, next + 3), placed(ordinal.place, 'top'))
    if (among !== null) return { phrases: among, length: next + 3 - at }
    if (isWord(phrases[next], 'only to', 'only')) return made(placed(ordinal.place, 'top'), next)
    if (
      isKind(phrases[next], 'rankword') &&
      isWord(phrases[next], 'place', 'position', 'spot', 'rank', 'slot')
    )
      next += 1
    const word = as(phrases[next], 'rankword')
    if (
      word?.what === 'bottom' ||
      (isWord(phrases[next], 'last') && !isKind(phrases[next + 1], 'allies'))
    )
      return made(placed(ordinal.place, 'bottom'), next + 1)
    if (word?.what === 'top') return made(placed(ordinal.place, 'top'), next + 1)
    const isMost = isKind(phrases[next], 'most') && isKind(phrases[at - 1], 'verb')
    if (isMost) return made(placed(ordinal.place, 'top', { isSuperlative: true }), next + 1)
    const superlative = as(phrases[next], 'superlative')
    if (superlative !== null)
      return made(placed(ordinal.place, superlative.end, { isSuperlative: true }), next + 1)
    if (
      isWord(phrases[next], 'from') &&
      isWord(phrases[next + 1], 'the') &&
      isWord(phrases[next + 2], 'bottom', 'end', 'last')
    )
      return made(placed(ordinal.place, 'bottom'), next + 3)
    return canFollow(phrases[next]) ? made(placed(ordinal.place, 'top'), next) : null
  },
)

/** "Second in Europe only to Poland". */
function amongOnlyTo(
  [place, lead, group, only]: readonly Phrase[],
  meaning: RankMeaning,
): readonly Phrase[] | null {
  if (place === undefined || lead === undefined || group === undefined || only === undefined)
    return null
  const isAmong = isWord(lead, 'in') && as(group, 'who')?.among != null
  if (!isAmong || !isWord(only, 'only to')) return null
  return [{ ...place, meaning }, lead, group, { ...only, meaning: { is: 'prep' } }]
}

/** "Joint fifth", "tied for second", "equal last": a place of several. */
function tieLength(phrases: readonly Phrase[], at: number): number {
  const isTie = isWord(phrases[at], ...TIES)
  const length = isTie && isWord(phrases[at + 1], 'for', 'in', 'at') ? 2 : 1
  const isPlace = isKind(phrases[at + length], 'ordinal', 'superlative', 'rankword')
  return isTie && isPlace ? length : 0
}

const superlatives = startingWith(
  { words: TIES, kinds: ['most', 'superlative'] },
  (phrases, at) => {
    const here = phrases[at]
    if (here !== undefined && isKind(here, 'most') && isKind(phrases[at - 1], 'verb'))
      return { phrases: [joined([here], placed(1, 'top', { isSuperlative: true }))], length: 1 }
    const tie = tieLength(phrases, at)
    const superlative = as(phrases[at + tie], 'superlative')
    if (superlative === null || isOneOf(phrases, at) || isKind(phrases[at - 1], 'vague'))
      return null
    // "The lowest but one" is second to last.
    const [but, number] = phrases.slice(at + tie + 1)
    const others = isWord(but, 'but') ? (as(number, 'number')?.value ?? 0) : 0
    const isBut = others > 0 && others < 4
    const length = tie + (isBut ? 3 : 1)
    const meaning = placed(isBut ? 1 + others : 1, superlative.end, { isSuperlative: true })
    return { phrases: [joined(phrases.slice(at, at + length), meaning)], length }
  },
)

/** "One of the largest" is no place. */
function isOneOf(phrases: readonly Phrase[], at: number): boolean {
  return (
    isKind(phrases[at - 1], 'among') ||
    (isWord(phrases[at - 1], 'the') && isKind(phrases[at - 2], 'among'))
  )
}

const rankwords = startingWith({ words: TIES, kinds: ['rankword'] }, (phrases, from) => {
  const tie = tieLength(phrases, from)
  const at = from + tie
  const word = as(phrases[at], 'rankword')
  if (word === null || isKind(phrases[at - 1], 'vague')) return null
  // "The last ally to reach it" is the latest to do so, "the bottom half" no place.
  if (
    word.what === 'last' &&
    isKind(phrases[at + 1], 'allies', 'unknown', 'time', 'month', 'event')
  )
    return null
  // "The year in which Poland last spent less".
  const verb = as(phrases[at + 1], 'verb')
  if (word.what === 'last' && verb?.tense === 'past' && verb.sense !== 'be') return null
  const made = (meaning: RankMeaning, length = 1) => ({
    phrases: [joined(phrases.slice(from, at + length), meaning)],
    length: tie + length,
  })
  const number = as(phrases[at + 1], 'number')
  if (word.what === 'place' && number !== null && number.value <= 32)
    return made(placed(number.value, 'top'), 2)
  if (word.what === 'middle') return made(placed('middle', 'top'))
  if (word.what === 'only-to')
    return isKind(phrases[at + 1], 'verb') ? null : made(placed(2, 'top'))
  if (word.what === 'penultimate')
    return made(placed(2, 'bottom'), isWord(phrases[at + 1], 'place', 'position', 'spot') ? 2 : 1)
  if (word.what === 'bottom' || word.what === 'last') return made(placed(1, 'bottom'))
  return word.what === 'top' ? made(placed(1, 'top')) : null
})

/** "20th of the 29 members", "last of 29". */
const denominators = startingWith({ kinds: ['rank'] }, (phrases, at) => {
  const rank = as(phrases[at], 'rank')
  if (
    rank === null ||
    !(isWord(phrases[at + 1], 'of', 'out of', 'among') || isKind(phrases[at + 1], 'among'))
  )
    return null
  const count = as(phrases[at + 2], 'count')
  const skip = isWord(phrases[at + 2], 'the') ? 3 : 2
  const number = as(phrases[at + skip], 'number')?.value ?? 0
  const armed = number === 0 ? 0 : armedLength(phrases, at + skip + 1)
  const isBare = armed > 0 || !isKind(phrases[at + 1], 'among')
  if (number >= 25 && number <= 32 && isBare) {
    const length = skip + 1 + armed
    return { phrases: [joined(phrases.slice(at, at + length), { ...rank, of: number })], length }
  }
  // "The least of all European allies": among those.
  if (count === null || count.isHedged || (count.among ?? null) !== null) return null
  const isWhole = count.scope === 'all' || (count.scope === 'some' && count.op === '=')
  if (!isWhole) return null
  const of = count.scope === 'all' ? count.of : count.value
  return { phrases: [joined(phrases.slice(at, at + 3), { ...rank, of })], length: 3 }
})

/** Makes places: "third", "13th", "second-lowest", "sixth from the bottom", "among the top five", "last". */
export const RANK_RULES = [
  topping,
  upTo,
  behindOnly,
  furthest,
  levels,
  halves,
  blocks,
  ordinals,
  superlatives,
  rankwords,
  denominators,
  halvesBeside,
  economies,
  thens,
]
