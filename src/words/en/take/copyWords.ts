import { type Ally, compareNames, isAggregate } from '../../../domain/ally'
import type { Observation } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import type { Answer, HeldAnswer } from '../../../domain/verdict/answer'
import { besideSentences } from '../besideWords'
import { heldIn, nameOf } from '../figureNouns'
import { formats } from '../formats'
import { answerSentence, denominatorSentence } from '../page/answerWords'
import { bearingNote, incomeSentence, provenanceSentence, whenWords } from '../page/basisWords'

/**
 * The sentence a desk pastes: "30 of NATO’s 32 allies are expected to reach 2% of GDP in 2026, according to
 * figures NATO published on 7 July 2026." After it stands what it must not be read without: who has no
 * figure, a mark that was not in force, NATO’s own count and other releases’ counts.
 */
export function copySentence(answer: Answer, allies: readonly Ally[]): string {
  const { count, release } = answer
  const open = [count.undecided, count.unpublished, count.uncollected].flat()
  const said = answerSentence(answer).slice(0, -1)
  const ofNato = said.replace(` of ${count.allies} allies `, ` of NATO’s ${count.allies} allies `)
  const when = whenWords(release.day)
  return joined([
    ...(count.undecided.length === 0
      ? [`${ofNato}, according to figures NATO published ${when}.`]
      : [`${ofNato}.`, `The figures are NATO’s, published ${when}.`]),
    open.length === 0 ? '' : denominatorSentence(answer, allies),
    incomeSentence(answer.onIncome, allies),
    ...bearingNote(answer),
    ...besideSentences(answer),
  ])
}

/** The same with all that vouches for it: why the figures are fewer than the allies, our copy, its cut-off and the link. */
export function sourcedSentence(answer: HeldAnswer, allies: readonly Ally[], link: string): string {
  const told = copySentence(answer, allies)
  const basis = denominatorSentence(answer, allies)
  return joined([told, told.includes(basis) ? '' : basis, provenanceSentence(answer), link])
}

/** What a chart with a question of its own shows, to paste: its sentences, and whose figures they are. */
export function findingSentence(
  { finding, beside }: { readonly finding: string; readonly beside: readonly string[] },
  { day }: Pick<Release, 'day'>,
  isOverReleases: boolean,
): string {
  const source = isOverReleases
    ? `The figures are NATO’s, from its releases up to ${formats.date(day)}.`
    : `The figures are NATO’s, published ${whenWords(day)}.`
  return joined([finding, source, ...beside])
}

const joined = (sentences: readonly string[]) =>
  sentences.filter((sentence) => sentence !== '').join(' ')

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
    ...line(`Not in ${heldIn(count.uncollected)}`, count.uncollected),
    ...line('No armed forces', count.inapplicable),
    ...(all.some((o) => o.origin === 'derived') ? ['† computed, not printed by NATO'] : []),
    ...(answer.onIncome.length > 0 ? [incomeSentence(answer.onIncome, allies)] : []),
    ...bearingNote(answer),
    ...besideSentences(answer),
    provenanceSentence(answer),
    link,
  ].join('\n')
}
