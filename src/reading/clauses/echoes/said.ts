import { as, isKind, isSign, isWord, type Phrase } from '../../phrases/phrase'

/** "Is", where a figure stands. */
export const being = (at: Phrase): Phrase => ({
  ...at,
  text: 'is',
  meaning: { is: 'verb', sense: 'be', tense: 'now' },
})

/** What is said without the exact figures that are set apart: those of a name are not those of the next. */
export function withoutFigures(phrases: readonly Phrase[]): readonly Phrase[] {
  const isApart = (one: Phrase | undefined, at: number) => {
    const isExact = as(one, 'quantity')?.isHedged === false
    const lead = phrases[at - 2]
    const isBeside =
      isWord(phrases[at - 1], 'at', 'with', 'on') && (isSign(lead, ',') || isKind(lead, 'who'))
    return isExact && (isKind(phrases[at - 1], 'who') || isBeside)
  }
  return phrases.filter(
    (one, at) =>
      !isApart(one, at) && !(isWord(one, 'at', 'with', 'on') && isApart(phrases[at + 1], at + 1)),
  )
}

/** "Does", "is", "has", "will". */
export function isHelping(verb: Phrase | undefined): boolean {
  const sense = as(verb, 'verb')?.sense
  return isKind(verb, 'question', 'future') || sense === 'be' || sense === 'have'
}
