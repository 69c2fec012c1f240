import { as, isKind, isWord, type Phrase } from '../phrases/phrase'

/** "23 allies …, more than twice as many as in 2020": what is said of their number besides. */
export function isTimesAsMany(phrases: readonly Phrase[], at: number, current: readonly Phrase[]) {
  const times = as(phrases[at + 1], 'quantity')?.unit === 'times'
  const isMany =
    isWord(phrases[at + 2], 'as many as') ||
    (isWord(phrases[at + 2], 'as') && isWord(phrases[at + 3], 'many'))
  return times && isMany && current.some((one) => isKind(one, 'count'))
}

/** "Eighteen allies …, a sixfold increase on 2014": what is said of their number besides. */
export function isLeapOfCount(
  phrases: readonly Phrase[],
  at: number,
  current: readonly Phrase[],
): boolean {
  const tail = phrases.slice(at + 2, at + 7)
  const year = tail.findIndex((one) => isKind(one, 'year'))
  const words = tail.slice(0, Math.max(year, 0))
  const isLeap =
    isWord(words.at(-1), 'on', 'from', 'over', 'since', 'compared with', 'compared to') &&
    words.every((one) => isKind(one, 'plain', 'unknown', 'prep', 'verb', 'quantity', 'cue')) &&
    words.every((one) => as(one, 'quantity') === null || as(one, 'quantity')?.unit === 'times')
  return isWord(phrases[at + 1], 'a') && isLeap && current.some((one) => isKind(one, 'count'))
}

/** "…, when there were nine": how many of the year before. */
export const isThereWere = (phrases: readonly Phrase[], at: number): boolean =>
  isWord(phrases[at], 'there') &&
  isWord(phrases[at + 1], 'were') &&
  isKind(phrases[at + 2], 'number', 'only', 'count')
