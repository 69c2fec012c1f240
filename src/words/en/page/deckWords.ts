import type { Ally } from '../../../domain/ally'
import type { Observation } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import type { Answer, Tense } from '../../../domain/verdict/answer'
import type { Count } from '../../../domain/verdict/count'
import { heldIn, nameOf, namesOf } from '../figureNouns'
import { valueWords } from '../figureWords'
import { formats } from '../formats'
import { inText } from '../grammar'
import { undecidedClause } from './answerWords'
import { whenWords } from './basisWords'

/** So many names are read in a line; where there are more, the nearest on both sides stand for them. */
const MANY = 9
/** What stands in place of NATO’s day for a reader’s own figures. */
const OWN = 'These are your own figures, not NATO’s.'
/** So many are told with their figures. */
const FEW = 3

/**
 * What stands under the headline: who the exceptions are, by name, and who has no figure and why; where they
 * are too many, who is nearest to the mark. Empty where there is nobody to name.
 */
export function deckSentence(answer: Answer, allies: readonly Ally[]): string {
  return joined([...exceptions(answer, allies, false), ...absences(answer.count, allies)])
}

/** The same where there is little room: who has no figure stands in the chart, and when a mark is due beside it. */
export function deckInShort(answer: Answer, allies: readonly Ally[]): string {
  const told = exceptions(answer, allies, true)
  return joined(told.length > 1 ? told : [...told, ...absences(answer.count, allies)])
}

function joined(clauses: readonly string[]): string {
  return clauses.length === 0 ? '' : `${capital(clauses.join('; '))}.`
}

/** When NATO published what is shown: "All are estimates that NATO published on 7 July 2026." */
export function publishedSentence(release: Release, tense: Tense): string {
  if (release.grade === 'own') return OWN
  const when = whenWords(release.day)
  return tense === 'actual'
    ? `NATO published these figures ${when}.`
    : `All are estimates that NATO published ${when}.`
}

/** The same where there is little room. */
export function publishedInShort(release: Release, tense: Tense): string {
  if (release.grade === 'own') return OWN
  const day = formats.date(release.day)
  return tense === 'actual' ? `NATO’s figures of ${day}.` : `All are NATO’s estimates of ${day}.`
}

/** Who is on the smaller side of the mark, and who is nearest to it on the other. */
function exceptions(answer: Answer, allies: readonly Ally[], isShort: boolean): readonly string[] {
  const { count } = answer
  const [above, below] = [bySize(count.meets), bySize(count.below)]
  const clauses: string[] = []
  if (below.length > 0 && below.length <= MANY && below.length <= above.length) {
    clauses.push(belowClause(below, answer, allies))
  } else if (above.length <= MANY) {
    if (above.length > 0) clauses.push(aboveClause(answer, allies, isShort))
    clauses.push(...nearest(below, below.at(0), 'nearest', allies))
  } else if (below.length > 0) {
    clauses.push(...nearest(above, above.at(-1), 'lowest at or above it', allies))
    clauses.push(...nearest(below, below.at(0), 'nearest below it', allies))
  }
  if (count.undecided.length > 0) {
    clauses.push(undecidedClause(count, namesOf(allies, count.undecided)))
  }
  return clauses
}

function belowClause(below: readonly Observation[], { tense }: Answer, allies: readonly Ally[]) {
  const was = tense === 'actual' ? 'was' : 'is'
  const were = tense === 'actual' ? 'were' : 'are'
  if (below.length > FEW) return `${namesOf(allies, below)} ${were} below`
  const each = below.map((one) => `${named(one, allies)}, at ${valueWords(one)}`)
  return `${formats.list(each)}, ${below.length === 1 ? was : were} below`
}

/** Who is there, in the order of their figures; what is due later is reached early. */
function aboveClause(
  { count, bearing, threshold, tense }: Answer,
  allies: readonly Ally[],
  isShort: boolean,
) {
  const above = bySize(count.meets)
  const who = formats.list(above.map((one) => named(one, allies)))
  const isOne = above.length === 1
  if (bearing === 'not yet due') {
    const due = isShort ? '' : `; the level is due by ${threshold.stages[0]?.due ?? ''}`
    return `${who} ${isOne ? 'is' : 'are'} there already${due}`
  }
  return `${who} ${tense === 'actual' ? (isOne ? 'was' : 'were') : isOne ? 'is' : 'are'} there`
}

/** Who has the figure that is nearest on a side: several where they are equal. */
function nearest(
  side: readonly Observation[],
  end: Observation | undefined,
  what: string,
  allies: readonly Ally[],
): readonly string[] {
  if (end === undefined) return []
  const level = side.filter(({ value }) => value === end.value)
  const who = formats.list(level.map((one) => named(one, allies)))
  return [`${who} ${level.length === 1 ? 'is' : 'are'} ${what}, at ${valueWords(end)}`]
}

/** Who has no figure, and why. */
function absences(count: Count, allies: readonly Ally[]): readonly string[] {
  const { unpublished, uncollected, inapplicable } = count
  const clauses: string[] = []
  if (unpublished.length > 0) {
    clauses.push(`NATO published no figure for ${namesOf(allies, unpublished)}`)
  }
  if (uncollected.length > MANY) {
    clauses.push(
      `${uncollected.length} of ${count.allies} have no figure in ${heldIn(uncollected, 'our copy')}`,
    )
  } else if (uncollected.length > 0) {
    clauses.push(`${heldIn(uncollected)} lacks ${namesOf(allies, uncollected)}`)
  }
  if (inapplicable.length > 0) {
    clauses.push(`${namesOf(allies, inapplicable)} has no armed forces`)
  }
  return clauses
}

/** Largest first. */
function bySize(observations: readonly Observation[]): readonly Observation[] {
  return observations.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
}

function named({ series }: Observation, allies: readonly Ally[]): string {
  return inText(nameOf(allies, series))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
