import { cueOf, type Frame } from '../../clauses/frame'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'

/** "Seventh for total defence spending": in money. */
export const isOfTotal = ({ phrases }: Frame) =>
  phrases.some(
    (one, at) =>
      as(one, 'cue')?.cue === 'defence' &&
      isWord(phrases[at - 1], 'total', 'overall') &&
      isWord(phrases[at - 2], 'for', 'by', 'in', 'in terms of', 'measured by', 'on'),
  )

/** "54 % of its budget goes to equipment, the highest share": the share that was told just before. */
export const isSameShare = ({ phrases, state }: Frame, head: Phrase | undefined) =>
  state.measure === 'equip' &&
  as(head, 'cue')?.cue === 'share' &&
  !/gdp/.test(head?.text ?? '') &&
  !phrases.some((one) => isKind(one, 'verb', 'quantity'))

/** "15 % of its budget on equipment, the lowest share": a share of spending, not of GDP. */
export function isOfSpending({ phrases, sentence }: Frame): boolean {
  return cueOf(phrases, 'gdp') === undefined && cueOf(sentence, 'equipment') !== undefined
}

/** "In absolute terms the US spends the most and Iceland the least": no place by share follows one by something else. */
export function isOtherMeasure({ phrases, state }: Frame): boolean {
  const isShare = state.measure === null || state.measure === 'share'
  return !isShare && cueOf(phrases, 'gdp', 'share', 'spender', 'budget') === undefined
}

/** "Has 216,000 troops and is third": those who serve; what stands against them ("but ranks 13th") may be of something else. */
export const isStillOfPeople = ({ clause, phrases, state }: Frame) =>
  state.measure === 'personnel' &&
  clause.lead !== 'contrast' &&
  phrases.some((one) => isKind(one, 'rank')) &&
  !phrases.some((one) => isKind(one, 'cue') || as(one, 'verb')?.sense === 'spend')

/** "Up 30 % to $98 billion, putting it second": by which of the two is not told. */
export const isToSum = (phrases: readonly Phrase[]): boolean =>
  phrases.some((one, at) => isWord(one, 'to') && as(phrases[at + 1], 'quantity')?.unit === 'money')

/** "Is to grow by 30 % in real terms, the sixth-fastest rate": of spending, in one year. */
export const isYearlyGrowth = (phrases: readonly Phrase[]): boolean =>
  phrases.some(
    (one) =>
      as(one, 'verb')?.sense === 'rise' || ['growth', 'drop'].includes(as(one, 'cue')?.cue ?? ''),
  ) &&
  phrases.every((one) => {
    const cue = as(one, 'cue')?.cue
    const isShare = cue === 'gdp' || (cue === 'share' && !/\brate$/.test(one.text))
    return !isShare && !['since', 'span'].includes(as(one, 'year')?.role ?? '')
  })
