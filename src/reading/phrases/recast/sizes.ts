import { startingWith } from '../composing'
import { as, isKind, isSign, isWord, joined, type Phrase } from '../phrase'

/** Whether what is compared is a budget, spending or forces: named in the clause before the comparison, and nothing unknown beside it. */
function isOfSpending(phrases: readonly Phrase[], at: number): boolean {
  const front = phrases.slice(0, at)
  const from = front.findLastIndex((one) => isSign(one, ';', ':') || isKind(one, 'contrast'))
  const words = front.slice(from + 1)
  return (
    words.some((one) => ['budget', 'defence', 'personnel'].includes(as(one, 'cue')?.cue ?? '')) &&
    !words.some((one) => isKind(one, 'unknown', 'off', 'foreign'))
  )
}

const BIG = ['big', 'large', 'high', 'great', 'hefty', 'sizeable', 'sizable']

/** "Almost as big as Italy's", "half the size of Germany's": as much as, where a budget or forces are spoken of. */
export const sizes = startingWith({ words: ['as', 'the'] }, (phrases, at) => {
  const [first, second, third] = phrases.slice(at, at + 3)
  if (first === undefined) return null
  const isAs = isWord(first, 'as') && isWord(second, ...BIG) && isWord(third, 'as')
  const isMeasured =
    as(phrases[at - 1], 'quantity') !== null || as(phrases[at - 1], 'hedge') !== null
  const isSize =
    isMeasured &&
    isWord(first, 'the') &&
    as(second, 'cue')?.cue === 'size' &&
    isWord(third, 'of') &&
    isKind(phrases[at + 3], 'who', 'others')
  if (!(isAs || isSize) || !isOfSpending(phrases, at)) return null
  const parts = phrases.slice(at, at + 3)
  return { phrases: [{ ...joined(parts, { is: 'as-much' }), text: 'as much as' }], length: 3 }
})
