import type { Ally } from '../../../domain/ally'
import type { HeldRelease } from '../../../domain/release/release'
import type { StatedCount } from '../../../domain/statement/statedCount'
import type { VerdictChanges } from '../../../domain/verdict/verdictChanges'
import { gradeWords, nameOf, namesOf } from '../figureNouns'
import { formats } from '../formats'

/** What the feed of changes says. */
interface ChangeText {
  readonly title: string
  readonly text: string
}

export const feedTitle = 'Meeting the mark: releases, statements, verdicts and corrections'
export const feedAuthor = 'Meeting the mark'
export const feedRights = 'Figures: NATO. They are not ours to license.'
export const allyFeedTitle = (name: string) => `Meeting the mark: ${name}`

/** A release that came. */
export function releaseEntry(release: HeldRelease): ChangeText {
  return {
    title: `NATO release of ${formats.date(release.day)}`,
    text: `NATO, ${release.title}. Our copy is ${gradeWords[release.grade]}.`,
  }
}

/** A count that NATO stated. */
export function statementEntry({ said, year, wording, difference }: StatedCount): ChangeText {
  const because = difference === '' ? '' : ` ${difference}`
  return {
    title: `NATO on ${year}: ${wording}`,
    text: `Said ${said.length === 10 ? 'on' : 'in'} ${formats.date(said)}: ${wording}.${because}`,
  }
}

/** Who changed sides at a mark from one release to the next. */
export function verdictsEntry(changes: VerdictChanges, allies: readonly Ally[]): ChangeText {
  const { from, to, year, threshold, risen, fallen } = changes
  const mark = formats.mark(threshold)
  const flips = risen.length + fallen.length
  const parts = [
    ...(risen.length === 0 ? [] : [`now at or above it: ${namesOf(allies, risen)}`]),
    ...(fallen.length === 0 ? [] : [`now below it: ${namesOf(allies, fallen)}`]),
  ]
  const concept = changes.isOtherConcept ? ` The two measure different concepts.` : ''
  return {
    title: `${flips} ${flips === 1 ? 'verdict' : 'verdicts'} on ${year} at ${mark} changed on ${formats.date(to.day)}`,
    text: `Against the release of ${formats.date(from.day)}, ${parts.join('; ')}.${concept}`,
  }
}

/** Figures of our copy that were corrected. */
export function correctionEntry(
  rows: readonly Readonly<Record<string, string>>[],
  day: string,
  allies: readonly Ally[],
): ChangeText {
  const lines = rows
    .slice(0, 10)
    .map(
      ({ iso3 = '', year, column, old, new: now }) =>
        `${iso3 === '*' ? 'all allies' : nameOf(allies, iso3)} ${year}, ${column}: ${old === '' ? 'empty' : old}, now ${now}`,
    )
  const more = rows.length > lines.length ? `; and ${rows.length - lines.length} more` : ''
  return {
    title: `${rows.length} ${rows.length === 1 ? 'figure' : 'figures'} corrected in our copy of the release of ${formats.date(day)}`,
    text: `${lines.join('; ')}${more}.`,
  }
}
