import { startingWith } from '../composing'
import { as, isKind, isOneGroup, isSign, isWord, type Phrase } from '../phrase'

const HIGHER = /^(?:higher|larger|bigger|greater)(?: than)?$/
const LOWER = /^(?:lower|smaller)(?: than)?$/

/** "The only ally whose share is lower today than it was in 2014": that spends a smaller share than in 2014. */
export const whose = startingWith({ words: ['whose'] }, (phrases, at) => {
  const here = phrases[at]
  if (here === undefined) return null
  const be = phrases.findIndex((one, index) => index > at && as(one, 'verb')?.sense === 'be')
  const owned = phrases.slice(at + 1, Math.max(be, at + 1))
  const isShare = owned.some((one) => ['share', 'gdp'].includes(as(one, 'cue')?.cue ?? ''))
  const isPlain = owned.every(
    (one) =>
      isSign(one, ',') ||
      isKind(one, 'prep', 'plain') ||
      ['share', 'gdp', 'defence'].includes(as(one, 'cue')?.cue ?? ''),
  )
  const than = phrases.findIndex((one, index) => index > be && / than$|^than$/.test(one.text))
  const between = phrases.slice(be + 1, Math.max(than, 0))
  const more = between[0] ?? phrases[than]
  const side =
    more === undefined
      ? null
      : HIGHER.test(more.text)
        ? 'more'
        : LOWER.test(more.text)
          ? 'less'
          : null
  const isNow = between.slice(1).every((one) => as(one, 'year')?.role === 'now')
  const was = isKind(phrases[than + 1], 'pronoun') ? than + 3 : than + 1
  const year = phrases[was]
  if (be < 0 || than < 0 || !isShare || !isPlain || side === null || !isNow) return null
  if (as(year, 'year')?.role !== 'in' || year === undefined || more === undefined) return null
  if (was > than + 1 && !isWord(phrases[than + 2], 'was', 'did')) return null
  const word = (text: string, meaning: Phrase['meaning']): Phrase => ({ ...here, text, meaning })
  return {
    phrases: [
      word('that', { is: 'relative' }),
      word('spends', { is: 'verb', sense: 'spend', tense: 'now' }),
      { ...more, text: `a ${side === 'more' ? 'larger' : 'smaller'} share`, meaning: { is: side } },
      word('share', { is: 'cue', cue: 'share' }),
      word('than', { is: 'than' }),
      year,
    ],
    length: was + 1 - at,
  }
})

const MAKES = ['makes', 'made', 'puts', 'put', 'leaves', 'left']
const MAKES_IT = MAKES.map((word) => `${word} it`)

const itIs = (at: Phrase): readonly Phrase[] => [
  { ...at, text: 'it', meaning: { is: 'pronoun' } },
  { ...at, text: 'is', meaning: { is: 'verb', sense: 'be', tense: 'now' } },
]

/** "That makes it 15th", "…, which makes it the biggest spender": it is. */
export const making = startingWith(
  { words: ['that', 'this', 'which', ',', ...MAKES_IT] },
  (phrases, at) => {
    const [that, makes, it] = phrases.slice(at, at + 3)
    const own = phrases[at - 1]
    // "Slovenia's 1.61 % makes it the only member below 2 %".
    const isOwn = as(own, 'quantity')?.unit === 'percent' && as(phrases[at - 2], 'who') !== null
    if (isOwn && that !== undefined && isWord(that, ...MAKES_IT))
      return isWord(makes, 'the') || isKind(makes, 'rank', 'ordinal', 'superlative')
        ? {
            phrases: [{ ...that, text: ';', meaning: { is: 'sign', sign: ';' } }, ...itIs(that)],
            length: 1,
          }
        : null
    const [army, the] = phrases.slice(at + 3, at + 5)
    const isArmy =
      isWord(makes, 'making') &&
      isWord(it, 'its', 'their') &&
      ['personnel', 'defence', 'budget'].includes(as(army, 'cue')?.cue ?? '') &&
      isKind(isWord(the, 'the') ? phrases[at + 5] : the, 'rank', 'ordinal', 'superlative')
    // "…, making its army the third largest".
    if (isArmy && isSign(that, ',') && that !== undefined && it !== undefined && army !== undefined)
      return {
        phrases: [
          { ...that, text: ';', meaning: { is: 'sign', sign: ';' } },
          it,
          army,
          ...itIs(that).slice(1),
        ],
        length: 4,
      }
    const isFirst = at === 0 && isWord(that, 'that', 'this')
    const isRelative = isWord(that, 'which') && isSign(phrases[at - 1], ',')
    if (!(isFirst || isRelative) || that === undefined || makes === undefined) return null
    const isOne = isWord(makes, ...MAKES_IT)
    const name = isOne ? null : it
    const next = phrases[at + (isOne ? 2 : 3)]
    if (
      !(isOne || isWord(makes, ...MAKES)) ||
      !(isOne || isWord(name ?? undefined, 'it') || isKind(name ?? undefined, 'who'))
    )
      return null
    const isPlace = isKind(next, 'rank', 'ordinal', 'superlative') || isWord(next, 'the', 'in')
    if (!isPlace) return null
    const is: Phrase = { ...makes, text: 'is', meaning: { is: 'verb', sense: 'be', tense: 'now' } }
    const pronoun: Phrase = { ...that, text: 'it', meaning: { is: 'pronoun' } }
    const who = isKind(name ?? undefined, 'who') ? name : isFirst ? pronoun : that
    return who == null ? null : { phrases: [who, is], length: isOne ? 2 : 3 }
  },
)

/** "Larger, as a share of GDP, than …": what is measured stands in the clause, not beside it. */
export const measuredApart = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  if (!isSign(phrases[at], ',')) return null
  const length = phrases.slice(at + 1, at + 9).findIndex((one) => isSign(one, ','))
  const words = phrases.slice(at + 1, at + 1 + Math.max(length, 0))
  const [first] = words
  const isMeasure = as(first, 'cue')?.cue === 'share' && !/^share/.test(first?.text ?? '')
  const isPlain = words.every(
    (one) =>
      isKind(one, 'prep', 'plain', 'pronoun') ||
      ['share', 'gdp', 'size'].includes(as(one, 'cue')?.cue ?? ''),
  )
  const isOfGdp = words.some((one) => as(one, 'cue')?.cue === 'gdp')
  const next = phrases[at + 2 + length]
  const isGoingOn = isWord(next, 'as', 'than') || isKind(next, 'than')
  return isMeasure && isPlain && isOfGdp && isGoingOn
    ? { phrases: words, length: length + 2 }
    : null
})

/** "Overtook Poland to become the top spender": as that. */
export const becoming = startingWith({ words: ['to'] }, (phrases, at) => {
  const [to, become] = phrases.slice(at, at + 2)
  const verb = phrases.slice(0, at).findLast((one) => isKind(one, 'verb'))
  const isOvertaking =
    as(verb, 'verb')?.sense === 'overtake' && isKind(phrases[at - 1], 'who', 'year')
  if (to === undefined || !isWord(become, 'become') || !isOvertaking) return null
  return { phrases: [{ ...to, text: 'as' }], length: 2 }
})

const KIN = /^(?:neighbou?rs?|counterpart|rival|partner|larger|smaller|bigger|fellow)$/

/** "Its neighbour Portugal": Portugal. */
export const kin = startingWith(
  { words: ['its', 'their', 'the'], kinds: ['who'] },
  (phrases, at) => {
    const isOwner = as(phrases[at], 'who')?.isPossessive === true
    if (!isOwner && !isWord(phrases[at], 'its', 'their', 'the')) return null
    const [, noun, who] = phrases.slice(at, at + 3)
    if (isOwner && !/^(?:neighbou?rs?|fellow|counterparts?)$/.test(noun?.text ?? '')) return null
    const isKin = KIN.test(noun?.text ?? '')
    const isNobody = (as(who, 'who')?.codes.length ?? 0) === 0
    // "The larger Nordic allies" are some of them.
    if (!isKin || who === undefined || isNobody || isOneGroup(who)) return null
    return { phrases: [who], length: 3 }
  },
)

/** "Italy and Spain: two countries that spend less than 2 %": each of them, of how many is not told. */
export const namedFirst = startingWith({ words: [':'] }, (phrases, at) => {
  const front = phrases.slice(0, at)
  const names = front.flatMap((one) => as(one, 'who')?.codes ?? [])
  const [count, that] = phrases.slice(at + 1, at + 3)
  const isBare = names.length > 1 && front.every((one) => isKind(one, 'who', 'join', 'sign'))
  const isThem = as(count, 'count')?.value === names.length && isWord(that, 'that', 'which', 'who')
  const verb = phrases[at + 3]
  return isBare && isThem && verb !== undefined && isKind(verb, 'verb')
    ? { phrases: [verb], length: 4 }
    : null
})
