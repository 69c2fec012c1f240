import { REGIONS } from '../lexicon/plain'
import { type Composer, startingWith } from './composing'
import { as, isKind, isSign, isWord, joined, type Phrase } from './phrase'

const isNames = (phrase: Phrase | undefined) => (as(phrase, 'who')?.codes.length ?? 0) > 0

/** Where a clause may begin. */
const isFront = (phrases: readonly Phrase[], at: number) =>
  at === 0 ||
  isSign(phrases[at - 1], ',', ';', ':', '–', '—') ||
  isKind(phrases[at - 1], 'contrast')

/** "As for Germany, its 2.7 % …", "in Norway's case the figure …": whom the clause goes on about. */
export const topics = startingWith({ words: ['in', 'as'] }, (phrases, at) => {
  if (!isFront(phrases, at)) return null
  const isCase = isWord(phrases[at], 'in') && isWord(phrases[at + 2], 'case')
  const name = phrases[at + 1]
  if (isCase && as(name, 'who')?.isPossessive === true && isNames(name) && name !== undefined) {
    const length = isSign(phrases[at + 3], ',') ? 4 : 3
    const { meaning } = name
    const who = as(name, 'who')
    return {
      phrases: [{ ...name, meaning: who === null ? meaning : { ...who, isPossessive: false } }],
      length,
    }
  }
  const isAsFor = isWord(phrases[at], 'as') && isWord(phrases[at + 1], 'for')
  const [who, comma, pronoun] = phrases.slice(at + 2, at + 5)
  const named = as(who, 'who')
  if (!isAsFor || named === null || who === undefined || !isNames(who) || !isSign(comma, ','))
    return null
  const isOwn = isWord(pronoun, 'its', 'their')
  const isSame = isOwn || isWord(pronoun, 'it', 'they', 'the country')
  const meaning = { ...named, isPossessive: isOwn }
  return { phrases: [{ ...who, meaning }], length: isSame ? 5 : 4 }
})

/** "Eastern members Romania and Bulgaria …": what those named are called in front. */
export const titles = startingWith({ words: REGIONS, kinds: ['nato', 'allies'] }, (phrases, at) => {
  if (!isFront(phrases, at)) return null
  const noun = isWord(phrases[at], ...REGIONS) || isKind(phrases[at], 'nato') ? at + 1 : at
  const isMany = isKind(phrases[noun], 'allies') && /s$/.test(phrases[noun]?.text ?? '')
  if (!isMany || !isNames(phrases[noun + 1])) return null
  if (as(phrases[noun + 1], 'who')?.isPossessive === true) return null
  const parts = phrases.slice(at, noun + 1)
  return { phrases: [joined(parts, { is: 'plain' })], length: parts.length }
})

/** Verbs of leaving out, with their word apart or at one. */
const PARTED = ['leave', 'take', 'strip']
const WHOLE = ['leave out', 'take out', 'take away', 'discount', 'ignore']

/** "With one exception, Slovenia, every ally …", "take away the US and eight are …": who is left out, as "except". */
export const exceptions = startingWith({ words: [...PARTED, ...WHOLE, 'with'] }, (phrases, at) => {
  const first = phrases[at]
  if (first === undefined) return null
  const except = { ...first, text: 'except', meaning: { is: 'except' } as const }
  const isTaken = isWord(first, ...PARTED) && isWord(phrases[at + 1], 'out', 'away')
  const isSaid = isTaken || isWord(first, ...WHOLE)
  const taken = at + (isTaken ? 2 : 1)
  const who = isWord(phrases[taken], 'the') ? taken + 1 : taken
  const [name, and] = phrases.slice(who, who + 2)
  if (at === 0 && isSaid && isNames(name) && name !== undefined && and !== undefined)
    return isWord(and, 'and')
      ? { phrases: [except, name, { ...and, meaning: { is: 'sign', sign: ',' } }], length: who + 2 }
      : null
  if (!isWord(first, 'with')) return null
  let next = at + 1
  while (isKind(phrases[next], 'only', 'plain')) next += 1
  const number = as(phrases[next], 'number')
  const [word, comma, whom, end] = phrases.slice(next + 1, next + 5)
  const isNamed = isWord(word, 'exception', 'exceptions') && isSign(comma, ',', '–', '—', ':')
  const size = as(whom, 'who')?.codes.length
  if (number === null || !isNamed || size !== number.value || whom === undefined) return null
  const stop = isSign(end, ',', '–', '—') ? end : undefined
  return {
    phrases: [except, whom, ...(stop === undefined ? [] : [stop])],
    length: next + 4 - at + (stop === undefined ? 0 : 1),
  }
})

/** "Barring Iceland, which keeps no army, …": what is said besides of whom nothing is told. */
export const leftOut = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const isLeft = isKind(phrases[at - 2], 'except') && isNames(phrases[at - 1])
  if (!isLeft || !isSign(phrases[at], ',') || !isKind(phrases[at + 1], 'relative')) return null
  const length = phrases.slice(at + 2).findIndex((one) => isSign(one, ','))
  const words = phrases.slice(at + 2, at + 2 + length)
  if (length < 1 || words.some((one) => isKind(one, 'quantity', 'mark', 'rank', 'count', 'who')))
    return null
  return { phrases: phrases.slice(at + 2 + length, at + 3 + length), length: length + 3 }
})

/** What figures stand in, and what it does with them. */
const SHOWING =
  /^(?:has|have|had|shows?|showed|lists?|listed|puts?|sees?|saw|counts?|counted|finds?|found)$/

/** "The table shows 18 allies at 2 %", "NATO's report has 22 …": where it stands tells nothing of its own. */
export const tables: Composer = (phrases, at) => {
  if (at > 0) return null
  const verb = phrases.slice(0, 8).findIndex((one) => SHOWING.test(one.text))
  const head = phrases.slice(0, Math.max(verb, 0))
  const isTable =
    head.some(
      (one) =>
        isKind(one, 'ours', 'rankword') ||
        (isKind(one, 'nato') && isWord(phrases[verb], 'has', 'counts')) ||
        isWord(one, 'it', 'they') ||
        TABLE.test(one.text),
    ) &&
    head.every((one) =>
      isKind(one, 'nato', 'possessive', 'plain', 'ours', 'rankword', 'pronoun', 'unknown'),
    )
  const next = isKind(phrases[verb + 1], 'only') ? verb + 2 : verb + 1
  const [count, end] = [as(phrases[next], 'count'), phrases[next + 1]]
  const isLimited = isWord(end, 'at', 'on', 'above') || isKind(end, 'hedge', 'quantity', 'mark')
  if (!isTable || count === null || count.scope === 'vague' || !isLimited) return null
  return { phrases: [joined(phrases.slice(0, verb + 1), { is: 'plain' })], length: verb + 1 }
}

const TABLE = /(?:^| )(?:report|table|figures|estimates|data|statistics|numbers|count|tally)$/

/** What was once done about a mark: "was set", "was agreed". */
const AGREEING =
  /(?:^| )(?:set|agreed|made|adopted|signed|pledged|committed|introduced|launched|established|taken|formulated|annexed|seized|invaded|attacked|took|began|started)(?: |$)/

/** Where the words on an occasion end that begin at a place; -1 where they tell a figure, or of some allies. */
function occasionEnd(phrases: readonly Phrase[], from: number): number {
  const length = phrases.slice(from).findIndex((one) => isSign(one, ',', ';', '.', ':', '–', '—'))
  const end = length < 0 ? phrases.length : from + length
  const words = phrases.slice(from, end)
  const isPlain = words.every(
    (one) =>
      !isKind(one, 'quantity', 'number', 'count', 'rank', 'only', 'not', 'more', 'less') &&
      !isKind(one, 'off', 'source', 'future', 'plan', 'wish'),
  )
  return isPlain && words.some((one) => AGREEING.test(one.text)) ? end : -1
}

/** "Met the target when it was agreed in 2014": in that year. */
function occasionYear(phrases: readonly Phrase[], from: number) {
  const end = occasionEnd(phrases, from)
  const year = phrases[end - 1]
  const isDated = as(year, 'year')?.role === 'in'
  return end > from && isDated && year !== undefined
    ? { phrases: [year], length: end - from + 1 }
    : null
}

/** "In 2014, when the pledge was made", "for the first time since it was set in 2014": when something else was. */
export const occasions = startingWith(
  { words: ['when'], kinds: ['sign', 'series'] },
  (phrases, at) => {
    const here = phrases[at]
    const isWhen =
      isSign(here, ',') && isWord(phrases[at + 1], 'when') && isKind(phrases[at - 1], 'year')
    const dated = isWord(here, 'when') && at > 0 ? occasionYear(phrases, at + 1) : null
    if (dated !== null && !isSign(phrases[at - 1], ',')) return dated
    const isSince = as(here, 'series')?.what === 'first' && isWord(phrases[at + 1], 'since')
    if (here === undefined || !(isWhen || isSince)) return null
    const end = occasionEnd(phrases, at + 2)
    if (end < 0) return null
    return isSince
      ? { phrases: [joined(phrases.slice(at, end), here.meaning)], length: end - at }
      : { phrases: [], length: end - at }
  },
)

/** "After the United States, Germany spends the most", "behind Poland (4.12 %), Estonia has the highest share": the place next to those, said behind it. */
export const nextAfter = startingWith({ words: ['after', 'behind'] }, (phrases, at) => {
  const names = as(phrases[1], 'who')
  if (at > 0 || names === null) return null
  const isFigured = isSign(phrases[2], '(') && isKind(phrases[3], 'quantity')
  const comma = isFigured ? 5 : 2
  if (!isSign(phrases[comma], ',') || names.codes.length === 0) return null
  const length = phrases.slice(comma + 1).findIndex((one) => isSign(one, ',', ';', '–', '—'))
  const rest = phrases.slice(comma + 1)
  const words = length < 0 ? rest : rest.slice(0, length)
  const ranks = words.filter((one) => isKind(one, 'rank'))
  const [rank] = ranks
  const place = as(rank, 'rank')
  if (rank === undefined || ranks.length > 1 || place?.place !== 1) return null
  const told = { ...rank, meaning: { ...place, place: names.codes.length + 1 } }
  const end = words.indexOf(rank)
  return {
    phrases: [
      ...words.slice(0, end),
      told,
      ...phrases.slice(0, comma),
      ...words.slice(end + 1),
      ...rest.slice(words.length),
    ],
    length: phrases.length,
  }
})
