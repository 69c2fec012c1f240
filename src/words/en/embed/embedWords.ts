import type { Ally } from '../../../domain/ally'
import type { Observation } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import { conceptEffect } from '../../../domain/revision/revision'
import type { VerdictChanges } from '../../../domain/verdict/verdictChanges'
import type { Misread, WhyMisread } from '../../../domain/view/misread'
import { MAX_SERIES } from '../../../domain/view/view'
import { conceptInText, namesOf } from '../figureNouns'
import { formats } from '../formats'
import { conceptClause } from '../revisions/vintageNouns'

/** The link under an embedded figure. */
export const exploreText = 'Explore, check and cite these figures'

/** Who runs the copy of the site that a figure comes from. */
export function publishedBy(name: string): string {
  return `Published by ${name}.`
}

/** Summary of the folded table. */
export const tableText = 'Notes, and the figures as a table'

/** Summary of the folded sentences beside a figure. */
export const besideText = 'What NATO stated, and other releases’ counts'

/** The link from a superseded figure to the newer one. */
export const newerText = 'See the newer figures'

/** One line on a figure that a newer release has figures for; a chart over releases does not hold that one. */
export function supersededSentence(
  changes: VerdictChanges,
  allies: readonly Ally[],
  isOverReleases: boolean,
): string {
  const { to, year, isOtherConcept } = changes
  const concept = isOtherConcept
    ? ` They measure ${conceptInText[to.concept]}: ${conceptClause(year)}.`
    : ''
  const what = isOverReleases
    ? `Not in this chart: the release of ${formats.date(to.day)}, with newer figures for ${year}`
    : newerFigures(to, year)
  return `${what}${changesClause(changes, allies)}.${concept}`
}

/** The same on a figure of which no verdicts are compared. */
export function newerSentence(to: Release, year: number): string {
  return `${newerFigures(to, year)}.`
}

function newerFigures({ day }: Release, year: number): string {
  return `Newer figures for ${year}, of ${formats.date(day)}`
}

/** One line on what has changed for a figure that follows the latest release. The concept is named where it may be a reason. */
export function sinceSentence(changes: VerdictChanges, allies: readonly Ally[]): string {
  const isToldApart = changes.isOtherConcept && conceptEffect(changes.year) !== 'none'
  const concept = isToldApart ? ' (by another definition)' : ''
  return `Since the release of ${formats.date(changes.from.day)}, for ${changes.year}${concept}${changesClause(changes, allies)}.`
}

/** The same where the release of then is the one shown. */
export function nothingSince(since: string): string {
  return `No release since ${formats.date(since)} has changed these figures.`
}

/** The same where no release of then has figures for the year. */
export function unknownSince(since: string, year: number): string {
  return `No release that was out on ${formats.date(since)} has figures for ${year}: what has changed since cannot be said.`
}

const WHY_MISREAD = {
  unread: 'not understood',
  unheld: 'not held here in full',
  unused: 'not used in this view',
  beyond: `at most ${MAX_SERIES}`,
} as const satisfies Record<WhyMisread, string>

/** Where an address asks for what is not shown, or not so: its parameters by name, with the reason. */
export function misreadText(misread: readonly Misread[]): string {
  const told = misread.map(({ name, why, left }) => {
    const without = left === undefined ? '' : `, without ${formats.list(left)}`
    return `${name} (${WHY_MISREAD[why]}${without})`
  })
  return `Not shown as the address asks: ${formats.list(told)}.`
}

function changesClause(changes: VerdictChanges, allies: readonly Ally[]): string {
  const { risen, fallen, compared, isWhole, settled } = changes
  const mark = formats.mark(changes.threshold)
  const come = (some: readonly Observation[], side: string, before = '') => {
    const who = before !== '' && some.length > 4 ? `${some.length} allies` : namesOf(allies, some)
    return some.length === 0 ? [] : [`${who}${before} now ${side} ${mark}`]
  }
  const moved = [...come(risen, 'at or above'), ...come(fallen, 'below')]
  const who =
    compared === 1
      ? 'the one compared stays on its side'
      : `none of the ${compared} compared changes sides`
  const none = compared === 0 ? [] : [`${isWhole ? 'no ally changes sides' : who} at ${mark}`]
  const unclear = ', unclear before,'
  const parts = [
    ...(moved.length > 0 ? moved : none),
    ...come(settled.below, 'below', unclear),
    ...come(settled.meets, 'at or above', unclear),
  ]
  return parts.length === 0 ? '' : `: ${parts.join('; ')}`
}
