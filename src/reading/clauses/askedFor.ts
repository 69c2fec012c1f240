import { as, isKind, isWord, type Phrase } from '../phrases/phrase'

/** Verbs of telling: with "to", what they tell is no figure, without it, it may be one. */
const TELLING = ['told', 'tell', 'tells', 'telling'] as const

/** Verbs with which a figure is foretold, not asked for. */
const FORETELLING = ['expect', 'expecting', 'predict', 'predicts', 'foresee', 'foresees'] as const

/**
 * "Trump asked all allies to spend 3 %", "is pushing Spain to reach it": what one is
 * asked to do or blamed for, by a verb before the allies that is not known to tell what is expected of them.
 */
export function isAskedFor(phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase, at) => {
    const isInfinitive = isWord(phrase, 'to') && isKind(phrases[at + 1], 'verb')
    const isBlamed = isWord(phrase, 'of', 'for') && isDoing(phrases[at + 1])
    const isFor =
      isWord(phrase, 'for', 'into') && isKind(phrases[at + 1], 'quantity', 'cue', 'mark')
    if (!isInfinitive && !isFor && !isBlamed) return false
    const end = phrases
      .slice(0, at)
      .findLastIndex((one) => !isKind(one, 'who', 'count', 'allies', 'pronoun', 'sign', 'nato'))
    const head = phrases[end]
    const isOfAllies = end < at - 1 && end > 0
    const isAsking = isKind(head, 'unknown') && !isWord(head, ...FORETELLING)
    return isOfAllies && (isAsking || isWord(head, ...TELLING))
  })
}

const isDoing = (phrase: Phrase | undefined) =>
  as(phrase, 'verb')?.tense === 'ing' || isWord(phrase, 'spending')

/** Words with which somebody tells what allies do: behind them "would" is a "will". */
const REPORTING =
  'said|news|announced|told|noted|stated|wrote|reported|showed|confirmed|expected|estimated|predicted|forecast|believed|according to'.split(
    '|',
  )

/** "Only Spain would remain below 2 %": what is only imagined, unless somebody is said to have told it. */
export function isImagined(sentence: readonly Phrase[], phrases: readonly Phrase[]): boolean {
  const isFragment = !phrases.some((phrase) => isKind(phrase, 'verb'))
  const would = [...phrases, ...(isFragment ? sentence : [])].find((one) => isWord(one, 'would'))
  if (would === undefined) return false
  // "…, which would bring it over the target": what comes of something is told of no year.
  const isOutcome = isWord(sentence[sentence.indexOf(would) - 1], 'which', 'that', 'this')
  if (isOutcome && !phrases.some((phrase) => isKind(phrase, 'year'))) return true
  return !sentence.some(
    (phrase) =>
      phrase.start < would.start && (isWord(phrase, ...REPORTING) || isKind(phrase, 'ours')),
  )
}
