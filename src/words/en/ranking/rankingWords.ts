import type { Ally } from '../../../domain/ally'
import { isUnheld, type Observation } from '../../../domain/observation/observation'
import type { Ranking } from '../../../domain/observation/ranking'
import type { Release } from '../../../domain/release/release'
import type { Answer } from '../../../domain/verdict/answer'
import { conceptWords, nameOf } from '../figureNouns'
import { valueWords } from '../figureWords'
import { inText } from '../grammar'
import { answerSentence, denominatorSentence } from '../page/answerWords'

export { answerHeadline as headline, answerSentence as finding } from '../page/answerWords'

export function title(release: Release, year: number): string {
  return `${conceptWords[release.concept]}, % of GDP, ${year}`
}

/** What the ranking shows, in words, for who does not see it. */
export function altText(answer: Answer, ranking: Ranking, allies: readonly Ally[]): string {
  return `Bar chart of the allies’ shares. ${answerSentence(answer)} ${denominatorSentence(answer, allies)}${endsSentence(ranking, allies)}`
}

/** Who is highest and lowest, after a space; several at an end are told by their number; of whom, where others may be higher or lower. */
export function endsSentence({ places, absent }: Ranking, allies: readonly Ally[]): string {
  const counted = places.map(({ observation }) => observation).filter((o) => o.counted)
  const [highest, lowest] = [counted[0], counted.at(-1)]
  if (highest === undefined || lowest === undefined || highest.value === lowest.value) return ''
  const named = (end: Observation) => {
    const { length } = counted.filter(({ value }) => value === end.value)
    const who = length === 1 ? inText(nameOf(allies, end.series)) : `${length} allies`
    return `${who} with ${valueWords(end)}`
  }
  const isOpen = absent.some((one) => isUnheld(one) || one.status === 'unpublished')
  return ` Highest${isOpen ? ' of those with a figure' : ''}: ${named(highest)}; lowest: ${named(lowest)}.`
}
