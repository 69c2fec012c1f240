import { startingWith } from './composing'
import { as, isKind, isSign, isWord, joined, type Phrase } from './phrase'

/** Verbs with which somebody says what the sentence tells. */
export const SAYING =
  /^(?:said|says|saying|complain(?:s|ed)|note[sd]|add(?:s|ed)|warn(?:s|ed)|argue[sd]|told|tells|wrote|writes|report(?:s|ed)|announce[sd]|stress(?:es|ed)|pointed|points out|insist(?:s|ed)|lament(?:s|ed)|recall(?:s|ed)|explain(?:s|ed)|acknowledge[sd]|admit(?:s|ted)|observe[sd]|remark(?:s|ed)|declare[sd]|concede[sd]|state[sd]|confirm(?:s|ed)|show(?:s|ed|n)?|estimate[sd]?|reckon(?:s|ed)|suggest(?:s|ed)?|reveal(?:s|ed)?|indicate[sd]?|calculate[sd]?|finds?|found)$/

/** What somebody who says something is called with: no figure, no ally, no institute. */
const SPEAKER = [
  'plain',
  'unknown',
  'pronoun',
  'nato',
  'ours',
  'prep',
  'ally',
  'verb',
  'expected',
  'wish',
  'aux',
  'cue',
] as const

/** Who counts by himself: whatever they find is not NATO's. */
const SCHOLARS =
  /^(?:researchers?|analysts?|economists?|scholars?|academics?|statisticians?|consultants?|institutes?|bank|banks|universit(?:y|ies))$/

/** How many phrases may stand between the two commas. */
const LONGEST = 8

/** "…, Trump complained, …", "…, NATO's estimates show": who says it, set apart by commas, tells nothing of figures. */
export const sayings = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  if (!isSign(phrases[at], ',')) return null
  const length = phrases.slice(at + 1, at + 2 + LONGEST).findIndex((one) => isSign(one, ','))
  const isLast = length < 0
  const end = isLast ? phrases.length : at + 1 + length
  const words = phrases.slice(at + 1, end).filter((one) => !isSign(one, '.', '”', '"', '’'))
  const isSaid = words.some((one) => SAYING.test(one.text))
  if (!isSaid || words.length > LONGEST || !words.every(isOfSpeaker)) return null
  const stop = isLast ? end : end + 1
  if (words.some((one) => SCHOLARS.test(one.text))) {
    const source = { is: 'source', reason: 'other-source' } as const
    return { phrases: [joined(phrases.slice(at, stop), source)], length: stop - at }
  }
  return { phrases: [joined(phrases.slice(at, stop), { is: 'plain' })], length: stop - at }
})

const isOfSpeaker = (phrase: Phrase) => isKind(phrase, ...SPEAKER)

/** What an apposition may be made of: nothing that limits, counts, compares or says when. */
const DESCRIBING = ['plain', 'unknown', 'not', 'nato', 'prep', 'pronoun', 'event', 'join'] as const

/** Words of descriptions that limit after all. */
const LIMITING = [
  'this',
  'that',
  'up',
  'down',
  'same',
  'other',
  'any',
  'than',
  'unlike',
  'in the first place',
]

/** "Greece, hardly a wealthy country, spends …": what an ally is called besides, between two commas. */
export const appositions = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  const who = as(phrases[at - 1], 'who')
  if (!isSign(phrases[at], ',') || who === null || who.codes.length === 0) return null
  const length = phrases.slice(at + 1, at + 2 + LONGEST).findIndex((one) => isSign(one, ','))
  const words = phrases.slice(at + 1, at + 1 + length)
  const isName =
    words.some((one) => isKind(one, 'unknown', 'off') || NATION.test(one.text)) &&
    (words.every(isDescribing) || isNation(words))
  if (length < 1 || !(isName || isOneOfMany(words) || isTheirGroup(who.codes, words))) return null
  const parts = phrases.slice(at, at + length + 2)
  return { phrases: [joined(parts, { is: 'plain' })], length: parts.length }
})

/** "Finland, Denmark, Norway and Sweden, the four Nordics with armed forces, …". */
function isTheirGroup(codes: readonly string[], words: readonly Phrase[]): boolean {
  const group = words.find((one) => isKind(one, 'who'))
  const all = as(group, 'who')?.codes ?? []
  const isOthers = words.some(
    (one) =>
      one !== group &&
      !isKind(one, 'plain', 'prep', 'join') &&
      !isWord(one, 'armed forces', 'an army', 'army', 'armies'),
  )
  return !isOthers && all.length === codes.length && codes.every((code) => all.includes(code))
}

const NATION =
  /^(?:(?:its |the |a )?(?:economy|power|powerhouse|nation|country|democracy|state|exporter))$/

/** "Europe's only EU nuclear power", "the continent's largest economy": what it is in the world, not what it spends. */
const isNation = (words: readonly Phrase[]) =>
  words.some((one) => NATION.test(one.text)) &&
  words.every(
    (one) =>
      isDescribing(one) ||
      isKind(one, 'only', 'off', 'superlative', 'rank', 'ordinal', 'ally', 'join') ||
      isPopulation(one) ||
      NATION.test(one.text) ||
      (as(one, 'who')?.codes.length === 0 && as(one, 'who')?.aggregate === null),
  )

/** "A country of ten million". */
const isPopulation = (phrase: Phrase) =>
  as(phrase, 'quantity')?.unit === 'number' && (as(phrase, 'quantity')?.value ?? 0) >= 1e5

/** "Two of the smallest allies", "one of the richest members": too little to be a claim. */
function isOneOfMany([first, ...rest]: readonly Phrase[]): boolean {
  const isSome = isKind(first, 'among') || (isKind(first, 'number') && isWord(rest[0], 'of'))
  const kinds = [
    'plain',
    'prep',
    'rank',
    'superlative',
    'allies',
    'nato',
    'unknown',
    'possessive',
  ] as const
  return (
    isSome &&
    rest.some((one) => isKind(one, 'rank', 'superlative') || / economies$/.test(one.text)) &&
    rest.every((one) => isKind(one, ...kinds))
  )
}

/** "Europe's powerhouse". */
const isRegionOf = (phrase: Phrase) => {
  const who = as(phrase, 'who')
  return who?.isPossessive === true && who.codes.length === 0 && who.aggregate === null
}

const isDescribing = (phrase: Phrase) =>
  (isKind(phrase, ...DESCRIBING) || isRegionOf(phrase)) &&
  !isWord(phrase, ...LIMITING, 'by', 'from', 'after', 'before', 'with', 'at')

/** "It is estimated that Bulgaria will …", "it is true that …": how it is known tells nothing of its own. */
export const introductions = startingWith({ words: ['it'] }, (phrases, at) => {
  if (at > 0) return null
  const [, be, word, that] = phrases
  const isKnown =
    /^(?:an )?(?:estimated|expected|projected|forecast|thought|believed|reported|understood|noted|clear|known|likely|calculated|reckoned|(?:also )?true|correct|a fact|undeniable|obvious|no secret)$/
  const isTold = as(be, 'verb')?.sense === 'be'
  if (!isTold || !isKnown.test(word?.text ?? '') || !isWord(that, 'that')) return null
  return { phrases: [joined(phrases.slice(0, 4), { is: 'plain' })], length: 4 }
})

/** "Ten years after the pledge, …": when, as everybody knows. */
export const anniversaries = startingWith({ kinds: ['number'] }, (phrases, at) => {
  if (at > 0) return null
  const [, second, third, fourth] = phrases
  const isAfter = isWord(second, 'years') && isWord(third, 'after', 'since', 'on from')
  if (isAfter && isKind(fourth, 'mark', 'event') && as(fourth, 'mark')?.value == null)
    return { phrases: [joined(phrases.slice(0, 4), { is: 'plain' })], length: 4 }
  const comma = phrases.slice(3, 9).findIndex((one) => isSign(one, ',')) + 3
  const isEvent =
    comma > 3 &&
    phrases.slice(3, comma).every((one) => isKind(one, 'plain', 'unknown', 'event', 'ally'))
  return isAfter && isEvent
    ? { phrases: [joined(phrases.slice(0, comma + 1), { is: 'plain' })], length: comma + 1 }
    : null
})

/** "The nations that make up NATO": who, as everybody knows. */
export const makers = startingWith({ words: ['that', 'which'] }, (phrases, at) => {
  const isAll = isKind(phrases[at - 1], 'allies', 'count')
  const isMaking = isWord(phrases[at + 1], 'make up', 'form', 'comprise', 'constitute')
  if (!isAll || !isMaking || !isKind(phrases[at + 2], 'nato')) return null
  return { phrases: [joined(phrases.slice(at, at + 3), { is: 'plain' })], length: 3 }
})
