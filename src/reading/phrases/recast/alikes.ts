import { FAR } from '../../lexicon/plain'
import { startingWith } from '../composing'
import { as, isKind, isSign, isWord, joined, type Phrase } from '../phrase'

/**
 * "Like Poland, Estonia spends more than 3 %": both do, where it is a limit or a mark; a figure or a place
 * of both is left as it stands. "Unlike Germany, Italy …" says nothing of Germany that could be judged.
 */
export const alikes = startingWith(
  { words: ['unlike', 'in contrast to', 'like', 'just like', 'as with'] },
  (phrases, at) => {
    const [word, first, comma, second] = phrases.slice(at, at + 4)
    const [one, two] = [as(first, 'who'), as(second, 'who')]
    if (at > 0 || one === null || two === null || !isSign(comma, ',') || second === undefined)
      return null
    if (isWord(word, 'unlike', 'in contrast to'))
      return { phrases: [joined(phrases.slice(0, 3), { is: 'plain' })], length: 3 }
    if (!isWord(word, 'like', 'just like', 'as with') || !isOfBoth(phrases)) return null
    const meaning = { ...two, codes: [...one.codes, ...two.codes] }
    return { phrases: [joined(phrases.slice(0, 4), meaning)], length: 4 }
  },
)

/** Whether all that is said is a limit or a mark. */
function isOfBoth(phrases: readonly Phrase[]): boolean {
  const isLimit = (phrase: Phrase) => {
    const quantity = as(phrase, 'quantity')
    return isKind(phrase, 'mark') || (quantity?.isHedged === true && quantity.op !== '=')
  }
  return (
    phrases.some(isLimit) &&
    phrases.every((one) => isLimit(one) || isWord(one, ...FAR) || !isKind(one, ...MORE)) &&
    phrases.every((one) => (as(one, 'who')?.aggregate ?? null) === null)
  )
}

/** What is not said of two at once. */
const MORE = [
  'quantity',
  'number',
  'ordinal',
  'superlative',
  'rankword',
  'only',
  'among',
  'not',
] as const
