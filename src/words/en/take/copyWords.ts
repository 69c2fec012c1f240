import { type Ally, compareNames, isAggregate } from '../../../domain/ally'
import type { Observation } from '../../../domain/observation/observation'
import type { HeldAnswer } from '../../../domain/verdict/answer'
import { besideSentences } from '../besideWords'
import { nameOf } from '../figureNouns'
import { formats } from '../formats'
import { answerSentence, denominatorSentence } from '../page/answerWords'
import { bearingNote, incomeSentence, provenanceSentence } from '../page/basisWords'

/** The sentence a desk pastes: answer, denominator, release with cut-off, and the link that shows it. */
export function copySentence(answer: HeldAnswer, allies: readonly Ally[], link: string): string {
  return [
    answerSentence(answer),
    denominatorSentence(answer, allies),
    incomeSentence(answer.onIncome, allies),
    ...bearingNote(answer),
    ...besideSentences(answer),
    provenanceSentence(answer),
    link,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** Figures of a list, largest first, equal ones by name: "Poland 4.12%, Estonia 3.43%"; one before accession says so. */
export function figuresOf(observations: readonly Observation[], allies: readonly Ally[]): string {
  return observations
    .map((o) => ({ o, name: nameOf(allies, o.series) }))
    .sort((a, b) => (b.o.value ?? 0) - (a.o.value ?? 0) || compareNames(a.name, b.name))
    .map(({ o, name }) => {
      if (o.value === null) return name
      const dagger = o.origin === 'derived' ? '†' : ''
      const before = o.counted || isAggregate(o.series) ? '' : ' (before accession)'
      return `${name} ${formats.share(o.value, o.decimals)}${dagger}${before}`
    })
    .join(', ')
}

/**
 * Everybody in one text: at or above, undecided, below, close calls, no figure with the reason, and
 * where it is from. Lists that are empty are left out, but for the first and the below.
 */
export function copyList(answer: HeldAnswer, allies: readonly Ally[], link: string): string {
  const { count } = answer
  const mark = formats.mark(count.threshold)
  const line = (head: string, observations: readonly Observation[], isAlways = false) =>
    observations.length > 0 || isAlways
      ? [`${head} (${observations.length}): ${figuresOf(observations, allies) || 'none'}`]
      : []
  const all = [...count.meets, ...count.below, ...count.undecided]
  return [
    answerSentence(answer),
    ...line(`At or above ${mark}`, count.meets, true),
    ...line(`Undecided at ${mark}`, count.undecided),
    ...line(`Below ${mark}`, count.below, true),
    ...line(`Close calls just above ${mark}`, count.closeAbove),
    ...line(`Close calls just below ${mark}`, count.closeBelow),
    ...line('No figure published by NATO', count.unpublished),
    ...line('Not in our copy of this release', count.uncollected),
    ...line('No armed forces', count.inapplicable),
    ...(all.some((o) => o.origin === 'derived') ? ['† computed, not printed by NATO'] : []),
    ...(answer.onIncome.length > 0 ? [incomeSentence(answer.onIncome, allies)] : []),
    ...bearingNote(answer),
    ...besideSentences(answer),
    provenanceSentence(answer),
    link,
  ].join('\n')
}
