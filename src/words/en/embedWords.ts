import type { Ally } from '../../domain/ally'
import type { VerdictChanges } from '../../domain/verdictChanges'
import { conceptWords, namesOf } from './figureNouns'
import { formats } from './formats'

/** The link under an embedded figure. */
export const exploreText = 'Explore, check and cite these figures'

/** Summary of the folded table. */
export const tableText = 'Notes, and the figures as a table'

/** The link from a superseded figure to the newer one. */
export const newerText = 'See the newer figures'

/** One line on a frozen figure that a newer release has figures for. */
export function supersededSentence(
  changes: VerdictChanges,
  year: number,
  threshold: number,
  allies: readonly Ally[],
): string {
  const { to, isOtherConcept } = changes
  const concept = isOtherConcept
    ? ` on another concept, ${conceptWords[to.concept].toLowerCase()}, so that it is not known how much is definition`
    : ''
  return `As of the release of ${formats.date(changes.from.id)}. The release of ${formats.date(to.id)} has figures for ${year}${concept}: ${changesClause(changes, threshold, allies)}.`
}

/** One line on what has changed for a figure that follows the latest release. */
export function sinceSentence(
  changes: VerdictChanges,
  year: number,
  threshold: number,
  allies: readonly Ally[],
): string {
  const concept = changes.isOtherConcept ? ' (on another concept)' : ''
  return `Since the release of ${formats.date(changes.from.id)}, for ${year}${concept}: ${changesClause(changes, threshold, allies)}.`
}

function changesClause(
  { risen, fallen }: VerdictChanges,
  threshold: number,
  allies: readonly Ally[],
): string {
  const mark = formats.mark(threshold)
  const parts = [
    ...(risen.length > 0 ? [`${namesOf(allies, risen)} now at or above ${mark}`] : []),
    ...(fallen.length > 0 ? [`${namesOf(allies, fallen)} now below ${mark}`] : []),
  ]
  return parts.length === 0 ? `no ally changes sides at ${mark}` : parts.join('; ')
}
