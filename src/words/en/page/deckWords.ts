import type { Ally } from '../../../domain/ally'
import type { Observation } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import type { Answer, Tense } from '../../../domain/verdict/answer'
import type { Count } from '../../../domain/verdict/count'
import { heldIn, nameOf, namesOf } from '../figureNouns'
import { valueWords } from '../figureWords'
import { formats } from '../formats'
import { inText, possessive } from '../grammar'
import { undecidedReason } from './answerWords'
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
  const { unpublished, uncollected } = answer.count
  const told = exceptions(answer, allies, false)
  // Who has no armed forces has a row that says so, and where much is to be told there is no room here.
  const isTold = told.length > 1 && unpublished.length + uncollected.length === 0
  return joined(isTold ? told : [...told, ...absences(answer.count, allies)])
}

/** The same where there is little room: several who are there lead the chart, who has no figure stands in it; when a mark is due stands beside it. */
export function deckInShort(answer: Answer, allies: readonly Ally[]): string {
  const told = exceptions(answer, allies, true)
  const isTold = told.length > 1 || leadsChart(answer.count)
  return joined(isTold ? told : [...told, ...absences(answer.count, allies)])
}

/** Whether those at or above a mark are the exceptions, and too many to be named over the chart that they lead. */
function leadsChart({ meets, below, undecided }: Count): boolean {
  return meets.length > FEW && meets.length <= MANY && below.length > MANY && undecided.length === 0
}

/** Two make one sentence, more one each. */
function joined(clauses: readonly string[]): string {
  if (clauses.length === 0) return ''
  return clauses.length < 3
    ? `${capital(clauses.join('; '))}.`
    : clauses.map((clause) => `${capital(clause)}.`).join(' ')
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
  return tense === 'actual' ? `NATO’s figures of ${day}.` : `NATO’s estimates of ${day}.`
}

/** Who is on the smaller side of the mark, and who is nearest to it on the other. */
function exceptions(answer: Answer, allies: readonly Ally[], isShort: boolean): readonly string[] {
  const { count } = answer
  const [above, below] = [bySize(count.meets), bySize(count.below)]
  const clauses: string[] = []
  const near = (side: readonly Observation[], end: Observation | undefined, what: string) =>
    nearest(answer, side, end, what, allies)
  if (below.length > 0 && below.length <= MANY && below.length <= above.length) {
    clauses.push(belowClause(below, answer, allies))
  } else if (above.length <= MANY) {
    const isInChart = isShort && leadsChart(count)
    if (above.length > 0 && !isInChart) clauses.push(aboveClause(answer, allies, isShort))
    clauses.push(...near(below, below.at(0), isInChart ? 'nearest below' : 'nearest'))
  } else if (below.length > 0) {
    clauses.push(...near(above, above.at(-1), 'lowest at or above the mark'))
    clauses.push(...near(below, below.at(0), 'nearest below'))
  }
  if (count.undecided.length > 0) clauses.push(openClause(count, allies))
  return clauses
}

/** "is" or "are"; of what is past, or was expected once, "was" or "were". */
function be({ tense, isSuperseded }: Answer, isOne: boolean): string {
  const isPast = tense !== 'expected' || isSuperseded
  return isPast ? (isOne ? 'was' : 'were') : isOne ? 'is' : 'are'
}

function belowClause(below: readonly Observation[], answer: Answer, allies: readonly Ally[]) {
  const is = be(answer, below.length === 1)
  if (below.length > FEW) return `${namesOf(allies, below)} ${is} below`
  const [alone, next] = below
  if (alone !== undefined && next === undefined) {
    return `${named(alone, allies)}, at ${valueWords(alone)}, ${is} below`
  }
  const each = below.map((one) => `${named(one, allies)} (${valueWords(one)})`)
  return `${formats.list(each)} ${is} below`
}

/** Whose figures can stand on either side of the mark, and why. */
function openClause({ undecided, threshold }: Count, allies: readonly Ally[]): string {
  const [one] = undecided
  const who = undecided.length > MANY ? `${undecided.length} allies` : namesOf(allies, undecided)
  const what =
    undecided.length === 1 && one !== undefined
      ? `${possessive(nameOf(allies, one.series))} figure`
      : `the figures of ${who}`
  return `${what} cannot be told from ${formats.mark(threshold)}, being ${undecidedReason(undecided)}`
}

/** Who is there, in the order of their figures; what is due later is reached early. */
function aboveClause(answer: Answer, allies: readonly Ally[], isShort: boolean) {
  const { count, bearing, threshold } = answer
  const above = bySize(count.meets)
  const who = formats.list(above.map((one) => named(one, allies)))
  const are = `${who} ${be(answer, above.length === 1)}`
  if (bearing !== 'not yet due') return `${are} there`
  return isShort
    ? `${are} there already`
    : `${are} already at the level due by ${threshold.stages[0]?.due ?? ''}`
}

/**
 * Who has the figure that is nearest on a side: several where they are equal; of those with a figure, where others
 * may be nearer. Nobody where some cannot be told from the mark: those are nearer still.
 */
function nearest(
  answer: Answer,
  side: readonly Observation[],
  end: Observation | undefined,
  what: string,
  allies: readonly Ally[],
): readonly string[] {
  const { undecided, uncollected, unpublished } = answer.count
  if (end === undefined || undecided.length > 0) return []
  const level = side.filter(({ value }) => value === end.value)
  const who = formats.list(level.map((one) => named(one, allies)))
  const among = uncollected.length + unpublished.length > 0 ? 'of those with a figure, ' : ''
  return [`${among}${who} ${be(answer, level.length === 1)} ${what}, at ${valueWords(end)}`]
}

/** Who has no figure, and why. */
function absences(count: Count, allies: readonly Ally[]): readonly string[] {
  const { unpublished, uncollected, inapplicable } = count
  const clauses: string[] = []
  if (unpublished.length > 0) {
    clauses.push(`NATO published no figure for ${namesOf(allies, unpublished)}`)
  }
  if (uncollected.length > 0 && uncollected.length <= MANY) {
    clauses.push(`${heldIn(uncollected)} lacks ${namesOf(allies, uncollected)}`)
  }
  if (inapplicable.length > 0) {
    clauses.push(`${namesOf(allies, inapplicable)} has no armed forces`)
  }
  // Last, since what shows their names follows.
  if (uncollected.length > MANY) {
    clauses.push(
      `${uncollected.length} of ${count.allies} have no figure in ${heldIn(uncollected, 'our copy')}`,
    )
  }
  return clauses
}

/** Those of whom the deck says only how many they are: nobody where it names them. */
export function unnamed({ uncollected }: Count): readonly Observation[] {
  return uncollected.length > MANY ? uncollected : []
}

/** What shows their names and hides them again, and what it is called in full. */
export const show = 'show who'
export const hide = 'hide'
export const showInFull = 'show who has no figure'
export const hideInFull = 'hide who has no figure'

/** Their names, once they are asked for. */
export function unnamedSentence(some: readonly Observation[], allies: readonly Ally[]): string {
  return `No figure in ${heldIn(some, 'our copy')}: ${namesOf(allies, some)}.`
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
