import type { Ally } from '../../../domain/ally'
import type { ClaimResult, ClaimVerdict } from '../../../domain/claim/claim'
import type { Observation } from '../../../domain/observation/observation'
import type { Article } from '../../../domain/statement/context'
import { namesOf } from '../figureNouns'
import { formats } from '../formats'

/** Name of the column with what else there is. */
export const label = 'More from these figures'

export const sentenceTitle = 'Is the sentence true?'

/** Where the sentence was read; the publisher’s name follows. */
export function reported({ confirmedDate }: Article): string {
  return `Reported on ${formats.date(confirmedDate)},`
}

/** What the table of that time makes of it. */
export const thatDay: Readonly<Record<ClaimVerdict, string>> = {
  holds: 'True that day:',
  fails: 'Not true that day:',
  undecided: 'Not to be told that day:',
  'not-checkable': 'Not checkable that day.',
}

/** And the newest one. */
export const today: Readonly<Record<ClaimVerdict, string>> = {
  holds: 'Still true in NATO’s newest table',
  fails: 'Not true in NATO’s newest table',
  undecided: 'Not to be told in NATO’s newest table',
  'not-checkable': 'Not checkable in NATO’s newest table',
}

/** Who was behind it. */
export function whoThen({ allies: behind }: ClaimResult, allies: readonly Ally[]): string {
  return behind.length === 0 ? '' : `${namesOf(allies, behind)}.`
}

/** Who is behind it now, as far as they are others. */
export function whoNow(then: ClaimResult, now: ClaimResult, allies: readonly Ally[]): string {
  const isIn = (result: ClaimResult, one: Observation) =>
    result.allies.some(({ series }) => series === one.series)
  const come = now.allies.filter((one) => !isIn(then, one))
  const gone = then.allies.filter((one) => !isIn(now, one))
  const parts = [
    come.length > 0 ? `with ${namesOf(allies, come)}` : '',
    gone.length > 0 ? `without ${namesOf(allies, gone)}` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? '.' : `, ${formats.list(parts)}.`
}

export const pasteYourOwn = 'Paste your own'
export const nothingLeaves = 'nothing leaves your browser'

export const why = 'Why'

/** The questions that come next, as links to what answers them. */
export const nextHead = 'Next'
export const next = {
  count: 'How many allies reached the mark in each year?',
  path: 'What would it take to reach 3.5% by 2035?',
  balance: 'Who also reaches 20% on equipment?',
} as const
