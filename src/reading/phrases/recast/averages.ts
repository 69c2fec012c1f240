import { startingWith } from '../composing'
import { as, isKind, isWord, type Phrase } from '../phrase'

const isAverage = (phrase: Phrase | undefined) => as(phrase, 'cue')?.cue === 'average'

const WIDE = ['alliance wide', 'nato wide', 'the alliance wide', 'the nato wide']

/** "The average across NATO is 2.71 %", "the alliance's average": the NATO average. */
export const averages = startingWith({ words: WIDE, kinds: ['cue', 'nato'] }, (phrases, at) => {
  const here = phrases[at]
  if (here === undefined) return null
  const nato: Phrase = { ...here, text: 'nato', meaning: { is: 'nato' } }
  const average: Phrase = { ...here, text: 'average', meaning: { is: 'cue', cue: 'average' } }
  const [next, then] = [phrases[at + 1], phrases[at + 2]]
  const isWhole = isWord(next, 'across nato', 'across the alliance', 'in nato', 'in the alliance')
  const isOfAll =
    isWord(next, 'in', 'across', 'for', 'of', 'within', 'among') && isKind(then, 'nato', 'allies')
  const length = isWhole ? 2 : isOfAll ? 3 : 0
  const isBehind = isAverage(here) && length > 0 && isKind(phrases[at + length], 'verb')
  if (isBehind) return { phrases: [nato, average], length }
  const isOwned = isKind(here, 'nato') && isKind(next, 'possessive') && isAverage(then)
  if (isOwned) return { phrases: [nato, average], length: 3 }
  const isWide = isWord(here, ...WIDE)
  return isWide && isAverage(next) ? { phrases: [nato, average], length: 2 } : null
})
