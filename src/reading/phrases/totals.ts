import { startingWith } from './composing'
import { groupInParts, groupNoun, memberNoun, numberAt, numberOr } from './memberNouns'
import {
  as,
  type CountMeaning,
  isKind,
  isSign,
  isWord,
  joined,
  LIMITS,
  type Phrase,
} from './phrase'

/** A count with nothing said but its scope. */
export const counted = (
  scope: CountMeaning['scope'],
  rest: Partial<CountMeaning> = {},
): CountMeaning => ({
  is: 'count',
  scope,
  op: '=',
  value: 0,
  of: null,
  among: null,
  isHedged: false,
  ...rest,
})

const ALMOST = ['almost', 'nearly', 'virtually', 'practically']

/** All, none, nobody, most, all but three. */
export const totals = startingWith(
  { words: ['no', 'no other', ...ALMOST], kinds: ['nobody', 'allbut', 'most', 'all', 'none'] },
  (phrases, at) => {
    const here = phrases[at]
    if (here === undefined) return null
    const one = (meaning: CountMeaning, length: number) => ({
      phrases: [joined(phrases.slice(at, at + length), meaning)],
      length,
    })
    if (isKind(here, 'nobody')) return one(counted('none'), isInScope(phrases, at + 1) ? 2 : 1)
    const region = isWord(here, 'no', 'no other') ? memberNoun(phrases, at + 1) : null
    if (region !== null && region.among !== null)
      return one(counted('none', { among: region.among }), 1 + region.length)
    if (isKind(here, 'allbut')) {
      const number = numberAt(phrases, at + 1)
      // "All allies but Slovenia": all, with somebody left out.
      if (number === null && isKind(phrases[at + 1], 'who')) {
        const all = { ...here, text: 'all', meaning: counted('all') }
        return { phrases: [all, { ...here, text: 'except', meaning: { is: 'except' } }], length: 1 }
      }
      if (number === null) return null
      const noun = memberNoun(phrases, at + 1 + number.length, false)
      return one(
        counted('all-but', { value: number.value, of: noun?.of ?? null }),
        1 + number.length + (noun?.length ?? 0),
      )
    }
    const most = isKind(here, 'most') || (isWord(here, ...ALMOST) && isKind(phrases[at + 1], 'all'))
    const lead = isKind(here, 'most') ? 1 : most ? 2 : isKind(here, 'all', 'none') ? 1 : 0
    if (lead === 0) return null
    const group = most || isKind(here, 'most') ? groupInParts(phrases, at + lead) : null
    const noun = group ?? memberNoun(phrases, at + lead, false)
    const isFew = isWord(here, 'all of') && (as(phrases[at + 1], 'number')?.value ?? 40) < 25
    if (isFew) return null
    if (
      noun === null ||
      (isKind(phrases[at + lead], 'number') &&
        noun.length === 1 &&
        !isWord(here, 'all', 'none', 'none of the', 'all of the', 'all of'))
    )
      return isWord(here, 'everybody', 'everyone') || isBareAll(phrases, at)
        ? one(counted('all'), 1)
        : null
    const length = lead + noun.length
    if (isKind(here, 'most'))
      return one(counted('some', { op: 'part:>', value: 0.5, among: noun.among }), length)
    if (most)
      return one(
        counted('some', {
          op: 'part:>=',
          value: 0.8,
          of: noun.of,
          among: noun.among,
          isHedged: true,
        }),
        length,
      )
    return one(
      counted(isKind(here, 'none') ? 'none' : 'all', { of: noun.of, among: noun.among }),
      length,
    )
  },
)

/** "Now all are", "today all do": those spoken of before. */
const isBareAll = (phrases: readonly Phrase[], at: number) =>
  isWord(phrases[at], 'all') &&
  isWord(phrases[at + 1], 'are', 'do', 'were', 'did', 'will') &&
  (phrases[at + 2] === undefined || isSign(phrases[at + 2], '.', ',', ';'))

const isInScope = (phrases: readonly Phrase[], at: number) =>
  isWord(phrases[at], 'in nato', 'in the alliance')

/** A number that stands for allies though no noun follows: "only three now reach it", "but 23 do". */
export const tails = startingWith(numberOr('few'), (phrases, at) => {
  if (isKind(phrases[at], 'few')) {
    const noun = memberNoun(phrases, at + 1, false) ?? groupNoun(phrases, at + 1)
    return {
      phrases: [joined(phrases.slice(at, at + 1 + (noun?.length ?? 0)), counted('vague'))],
      length: 1 + (noun?.length ?? 0),
    }
  }
  const number = numberAt(phrases, at)
  if (number === null || !Number.isInteger(number.value)) return null
  const behind = at + number.length
  const isLeft =
    isWord(phrases[at - 1], 'leaving') && isWord(phrases[behind], 'that', 'who', 'which')
  const next = isLeft ? behind + 1 : behind
  const isRestated =
    isSign(phrases[at - 1], ',') &&
    isKind(phrases[at - 2], 'count') &&
    isWord(phrases[next], 'in total', 'in all', 'altogether', 'to be exact', 'to be precise')
  if (isRestated) {
    const meaning = counted('some', { op: number.op, value: number.value })
    return { phrases: [joined(phrases.slice(at, next + 1), meaning)], length: next + 1 - at }
  }
  // "The remaining eight, Croatia, …, fall short".
  if (isRemaining(phrases, at, next, number.value)) {
    const meaning = counted('some', { value: number.value })
    return { phrases: [joined(phrases.slice(at, next), meaning)], length: next - at }
  }
  // "Only four besides the USA do".
  const isBeside = isKind(phrases[next], 'except') && isKind(phrases[next + 1], 'who')
  const acts = isBeside ? next + 2 : next
  const first = as(phrases[acts], 'verb')
  const isHelped = first?.sense === 'have' && first.tense !== 'past'
  const verb = isHelped ? as(phrases[acts + 1], 'verb') : (first ?? as(phrases[acts + 1], 'verb'))
  const isDenied =
    (isHelped || isWord(phrases[acts], 'do', 'did', 'are', 'were')) &&
    isWord(phrases[acts + 1], 'not', "n't")
  const isSame =
    isDenied || (isWord(phrases[acts], 'do', 'did') && !isKind(phrases[acts + 1], 'allies', 'not'))
  // "18 are expected to do so".
  const isToDo =
    isKind(phrases[acts], 'expected', 'future') && isWord(phrases[acts + 1], 'do so', 'do')
  const isSubject =
    at === 0 ||
    isLeft ||
    isKind(phrases[at - 1], 'contrast', 'join', 'year', 'relative') ||
    (isWord(phrases[at - 1], 'with') && verb?.sense === 'miss') ||
    isSign(phrases[at - 1], ',', ';', ':', '–', '—')
  // "Only five will be at 3.5 %".
  const isToBe = isKind(phrases[acts], 'future') && isWord(phrases[acts + 1], 'be')
  const isAt = isWord(phrases[acts + 2], 'at') || isKind(phrases[acts + 2], 'quantity', 'hedge')
  const isOurs =
    (isToBe && isAt) || (verb !== null && [...LIMITS, 'spend', 'be'].includes(verb.sense))
  // "23 allies meet the 2 % guideline and 30 the one on equipment".
  const isGapped = isKind(phrases[at - 1], 'join', 'contrast') && isKind(phrases[next], 'mark')
  if (isGapped && phrases.slice(0, at).some((one) => isKind(one, 'count'))) {
    const { op, value, isHedged } = number
    return {
      phrases: [joined(phrases.slice(at, next), counted('some', { op, value, isHedged }))],
      length: next - at,
    }
  }
  if (
    !(isOurs || isSame || isToDo) ||
    !isSubject ||
    isKind(phrases[next], 'cue', 'mark', 'percent')
  )
    return null
  const meaning = counted('some', {
    op: number.op,
    value: number.value,
    isHedged: number.isHedged,
  })
  return { phrases: [joined(phrases.slice(at, next), meaning)], length: next - at }
})

/** As many names as the number says stand behind it. */
function isRemaining(phrases: readonly Phrase[], at: number, next: number, value: number): boolean {
  const isApart = isSign(phrases[next], ',', '–', '—', '(', ':')
  const listed = isApart ? as(phrases[next + 1], 'who') : null
  const isList = listed !== null && listed.codes.length === value && value > 2
  return isList && phrases.slice(at, next).some((one) => /\bremaining$/.test(one.text))
}
