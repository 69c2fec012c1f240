import { startingWith } from '../composing'
import { as, isKind, isSign, isWord, joined, type Phrase } from '../phrase'

const PROMISED = [
  'promised',
  'pledged',
  'agreed to',
  'have promised',
  'have pledged',
  'has promised',
  'has pledged',
  'committed to',
]

/** "Promised", "has pledged to spend". */
const isPromised = (phrases: readonly Phrase[], at: number) =>
  isWord(phrases[at], ...PROMISED) ||
  (as(phrases[at], 'verb')?.sense === 'have' &&
    (isWord(phrases[at + 1], ...PROMISED) || isKind(phrases[at + 1], 'plan')))

/** "The 3.5 % of GDP that allies are meant to spend by 2035": what a mark is for says nothing of whether it is met. */
export const meantFor = startingWith(
  { words: ['they', 'that', 'which'], kinds: ['unknown', 'pronoun'] },
  (phrases, at) => {
    // "The 2 % of GDP they promised".
    const isBare =
      (isWord(phrases[at], 'they', 'it') && isPromised(phrases, at + 1)) ||
      (isKind(phrases[at], 'unknown', 'pronoun') && isKind(phrases[at + 1], 'wish', 'plan'))
    const skip = isBare ? 1 : 2
    const [that, who] = isBare ? [phrases[at], phrases[at]] : phrases.slice(at, at + 2)
    const isOfShare =
      as(phrases[at - 1], 'quantity')?.unit === 'percent' ||
      as(phrases[at - 1], 'cue')?.cue === 'gdp'
    const isAll = isKind(who, 'allies', 'nato', 'pronoun') || as(who, 'count')?.scope === 'all'
    if (!(isBare || isWord(that, 'that', 'which')) || !isOfShare) return null
    const tail = phrases.slice(at + skip)
    const stop = tail.findIndex((one) => isSign(one, ',', ';', '.', '–', '—'))
    const words = stop < 0 ? tail : tail.slice(0, stop)
    const isMeant = words.some(
      (one) =>
        isKind(one, 'wish', 'plan', 'expected') ||
        isWord(one, 'meant', 'asked', 'due', 'obliged', 'agreed', 'pledged', 'set', 'told'),
    )
    const isPlain = words.every((one) => !isKind(one, 'quantity', 'who', 'rank', 'contrast'))
    // "The 5 % that the president wants".
    const isWanted =
      isKind(words.at(-1), 'wish', 'plan') &&
      phrases
        .slice(at + 1, at + skip + words.length - 1)
        .every((one) => isKind(one, 'plain', 'unknown', 'pronoun', 'aux'))
    if (!isMeant || !isPlain || !(isAll || isBare || isWanted)) return null
    const parts = phrases.slice(at, at + skip + words.length)
    return { phrases: [joined(parts, { is: 'plain' })], length: parts.length }
  },
)
