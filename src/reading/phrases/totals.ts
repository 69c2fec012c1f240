import { memberNoun, numberAt } from './memberNouns'
import {
  as,
  type CountMeaning,
  isKind,
  isSign,
  isWord,
  joined,
  type Phrase,
  startingWith,
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
    const noun = memberNoun(phrases, at + lead, false)
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
