import type { Among } from '../../domain/claim/readingTerms'
import { startingWith } from './composing'
import { armed, as, isKind, isWord, type Kind, type Phrase, type Quantity } from './phrase'

/** How many words say so: "with armed forces", "that have an army": all that are counted have them, so that saying so leaves nobody out. */
export function armedLength(phrases: readonly Phrase[], from: number): number {
  let at = from
  while (isWord(phrases[at], 'with', 'that', 'have', 'a', 'an', 'standing')) at += 1
  const isArmed = at > from && isWord(phrases[at], 'armed forces', 'army', 'armies', 'military')
  return isArmed && !isKind(phrases[at + 1], 'number', 'quantity') && !isWord(phrases[at + 1], 'of')
    ? at + 1 - from
    : 0
}

/** "Of the alliance's members": of whose they are. */
export const ofTheirs = startingWith({ words: ['of the alliance'] }, (phrases, at) => {
  const here = phrases[at]
  if (here === undefined || !isKind(phrases[at + 1], 'possessive')) return null
  const of: Phrase = { ...here, text: 'of', meaning: { is: 'prep' } }
  const isOfSome = isKind(phrases[at + 2], 'who')
  const nato: Phrase = { ...here, text: 'the alliance', meaning: { is: 'nato' } }
  return isOfSome ? { phrases: [of], length: 2 } : { phrases: [of, nato], length: 1 }
})

/** "(Members) of the 30-nation alliance". */
function allianceLength(phrases: readonly Phrase[], at: number): number {
  const skip = isWord(phrases[at + 1], 'the') ? 2 : 1
  const isWhole =
    isWord(phrases[at], 'of', 'in') &&
    (as(phrases[at + skip], 'number')?.value ?? 0) >= 25 &&
    isKind(phrases[at + skip + 1], 'allies') &&
    isKind(phrases[at + skip + 2], 'nato')
  return isWhole ? skip + 3 : 0
}

interface Noun {
  readonly of: number | null
  readonly among: Among | null
  readonly length: number
}

/** "(all) (of) (the) (then) (NATO's) (32) (European) allies (in NATO)", or "them". */
export function memberNoun(
  phrases: readonly Phrase[],
  from: number,
  needsNoun = true,
): Noun | null {
  let at = from
  let of: number | null = null
  for (let steps = 0; steps < 7; steps += 1) {
    const number = as(phrases[at], 'number')
    if (number !== null && of === null && Number.isInteger(number.value)) of = number.value
    else if (
      !isKind(phrases[at], 'nato', 'possessive') &&
      !isWord(
        phrases[at],
        'the',
        'all',
        'then',
        'of',
        'its',
        'our',
        'current',
        'other',
        'allied',
        'western',
        'existing',
        'all of',
        'now',
        'which',
        'the then',
        'what were then',
        'what was then',
        'the other',
        "'",
        'all of the',
      )
    )
      break
    at += 1
  }
  const group = as(phrases[at], 'who')
  if (group !== null && group.among !== null && !group.isPossessive)
    return { of, among: group.among, length: at + 1 - from }
  if (isKind(phrases[at], 'allies')) {
    let end = at + 1
    if (isWord(phrases[end], 'of', 'in', 'within', 'across') && isKind(phrases[end + 1], 'nato'))
      end += 2
    else if (isWord(phrases[end], 'in nato', 'in the alliance', 'of the alliance')) end += 1
    end += allianceLength(phrases, end)
    // "Nine countries out of 30".
    const whole = isWord(phrases[end], 'out of') ? as(phrases[end + 1], 'number')?.value : undefined
    if (of === null && whole !== undefined && whole >= 25)
      return { of: whole, among: null, length: end + 2 - from }
    end += armedLength(phrases, end)
    return { of, among: null, length: end - from }
  }
  const armed = of === null ? 0 : armedLength(phrases, at)
  if (armed > 0) return { of, among: null, length: at + armed - from }
  if (!needsNoun && at > from && of !== null) return { of, among: null, length: at - from }
  if (!needsNoun && isWord(phrases[from], 'them', 'these', 'those', 'us'))
    return { of: null, among: null, length: 1 }
  return null
}

/** "(The) (five) Nordic allies", "Baltic states": a group of allies by its name, not allies named one by one. */
export function groupNoun(phrases: readonly Phrase[], from: number): Noun | null {
  let at = from
  if (isWord(phrases[at], 'the')) at += 1
  const of = as(phrases[at], 'number')?.value ?? null
  if (of !== null) at += 1
  const group = as(phrases[at], 'who')
  const isGroup =
    /\b(?:states|countries|allies|members|nations|republics|nordics|baltics)(?: (?:of|in|within) (?:nato|the alliance))?$/
  if (group === null || group.isPossessive || !isGroup.test(phrases[at]?.text ?? '')) return null
  return group.codes.length > 2 ? { of, among: group.codes, length: at + 1 - from } : null
}

/** A group of which a part is told: of those with armed forces, as no other can be at a mark. */
export function groupInParts(phrases: readonly Phrase[], from: number): Noun | null {
  const noun = groupNoun(phrases, from)
  if (noun === null || typeof noun.among !== 'object' || noun.among === null) return noun
  return { ...noun, among: armed(noun.among) }
}

interface NumberFound {
  readonly value: number
  readonly op: Quantity['op']
  readonly isHedged: boolean
  readonly length: number
}

/** Light words in front of a number of allies. */
const LIGHT = [
  'a',
  'the',
  'still',
  'another',
  'record',
  'now',
  'these',
  'a record',
  'some',
  'total of',
  'a total of',
  'remaining',
  'further',
  'the remaining',
  'those',
  'other',
]

/** What a number of allies begins with, and whatever else a rule does. */
export const numberOr = (...kinds: readonly Kind[]) => ({
  words: LIGHT,
  kinds: ['hedge', 'only', 'number', ...kinds] as const,
})

/** A whole number of allies with its hedge: "only nine", "more than 20", "some 20". */
export function numberAt(phrases: readonly Phrase[], from: number): NumberFound | null {
  let at = from
  let op: Quantity['op'] = '='
  let isHedged = false
  for (let steps = 0; steps < 5; steps += 1) {
    const hedge = as(phrases[at], 'hedge')
    // "Now two do": when, which is no part of how many.
    if (steps === 0 && isWord(phrases[at], 'now')) return null
    if (hedge !== null && hedge.at === 'before') {
      op = hedge.op
      isHedged = true
    } else if (!isKind(phrases[at], 'only') && !isWord(phrases[at], ...LIGHT)) break
    at += 1
  }
  const number = as(phrases[at], 'number')
  if (number === null || !Number.isInteger(number.value) || number.value > 40 || number.value < 0)
    return null
  let length = at + 1 - from
  const after = as(phrases[at + 1], 'hedge')
  if (after !== null && after.at === 'after') {
    op = after.op
    isHedged = true
    length += 1
  }
  return { value: number.value, op, isHedged, length }
}
