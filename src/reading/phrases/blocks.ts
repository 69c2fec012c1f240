import { startingWith } from './composing'
import { as, isKind, isWord, joined, type Phrase, type RankMeaning } from './phrase'

/** A place from one end, with nothing more said of it. */
export const placed = (
  place: RankMeaning['place'],
  end: RankMeaning['end'],
  rest: Partial<RankMeaning> = {},
): RankMeaning => ({
  is: 'rank',
  place,
  end,
  of: null,
  isSuperlative: false,
  ...rest,
})

const OWNERS = ['the', 'nato', "nato's", "'s"]
const BOTTOM = ['bottom', 'the bottom', 'last']
const TOP = ['front runners', 'frontrunners', 'pacesetters']

/** "The top three", "the five lowest", "the bottom five". */
export const blocks = startingWith(
  { words: [...OWNERS, ...BOTTOM, ...TOP], kinds: ['superlative', 'count', 'ordinal', 'number'] },
  (phrases, at) => {
    const wide = countedBlock(phrases, at)
    if (wide !== null) return wide
    let next = at
    if (isWord(phrases[next], ...OWNERS)) next += 1
    const places = firstPlaces(phrases, next)
    const first = places ?? endOf(phrases[next])
    const number = as(phrases[next + (first === null ? 0 : 1)], 'number') ?? null
    if (
      number === null ||
      number.value < 2 ||
      number.value > 15 ||
      isKind(phrases[next + 2], 'percent', 'scale')
    )
      return null
    const end = first ?? endOf(phrases[next + 1])
    if (end === null) return null
    const length = next + (places === null ? 2 : 3) - at
    return {
      phrases: [
        joined(
          phrases.slice(at, at + length),
          placed([1, number.value], end, { isSuperlative: true }),
        ),
      ],
      length,
    }
  },
)

/** "The five countries with the lowest …". */
function countedBlock(phrases: readonly Phrase[], from: number) {
  const at = as(phrases[from], 'superlative')?.end === 'top' ? from + 1 : from
  const count = as(phrases[at], 'count')
  const end = as(phrases[at + 2], 'superlative')?.end
  const isBlock = count?.scope === 'some' && count.op === '=' && count.of === null
  if (!isBlock || end === undefined || !isWord(phrases[at + 1], 'with')) return null
  if (count.value < 2 || count.value > 15 || count.among !== null) return null
  const meaning = placed([1, count.value], end, { isSuperlative: true })
  const length = at + 3 - from
  return { phrases: [joined(phrases.slice(from, at + 3), meaning)], length }
}

/** "The first three places", not "the first three countries to sign". */
function firstPlaces(phrases: readonly Phrase[], at: number): 'top' | null {
  const isFirst = as(phrases[at], 'ordinal')?.place === 1
  return isFirst && isWord(phrases[at + 2], 'places', 'spots', 'positions', 'ranks') ? 'top' : null
}

function endOf(phrase: Phrase | undefined): 'top' | 'bottom' | null {
  if (isWord(phrase, ...BOTTOM)) return 'bottom'
  if (isWord(phrase, ...TOP)) return 'top'
  return as(phrase, 'superlative')?.end ?? null
}
