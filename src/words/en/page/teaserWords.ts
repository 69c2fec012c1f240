import type { Ally } from '../../../domain/ally'
import type { Observation } from '../../../domain/observation/observation'
import type { Article } from '../../../domain/statement/context'
import type { CountVerdict } from '../../../domain/verdict/countVerdict'
import { namesOf } from '../figureNouns'
import { formats } from '../formats'

/** Name of the column with what else there is. */
export const label = 'More from these figures'

export const sentenceTitle = 'Is the sentence true?'

/** Where the sentence was read, on no day before that of the confirmation in it; the publisher’s name follows. */
export function reported({ confirmedDate }: Article): string {
  return `Reported on or after ${formats.date(confirmedDate)},`
}

/** What the table of that time makes of it. */
export const thatDay: Readonly<Record<CountVerdict['verdict'], string>> = {
  holds: 'True that day:',
  'does not hold': 'Not true that day:',
  undecided: 'Not to be told that day:',
  'not-held': 'Not in our copy of that day.',
}

/** And the newest one. */
export const today: Readonly<Record<CountVerdict['verdict'], string>> = {
  holds: 'Still true in NATO’s newest table',
  'does not hold': 'Not true in NATO’s newest table',
  undecided: 'Not to be told in NATO’s newest table',
  'not-held': 'Not in our copy of NATO’s newest table',
}

/** Who was behind it. */
export function whoThen({ count }: CountVerdict, allies: readonly Ally[]): string {
  return count.meets.length === 0 ? '' : `${namesOf(allies, count.meets)}.`
}

/** Who is behind it now, as far as they are others. */
export function whoNow(then: CountVerdict, now: CountVerdict, allies: readonly Ally[]): string {
  const isIn = ({ count }: CountVerdict, one: Observation) =>
    count.meets.some(({ series }) => series === one.series)
  const come = now.count.meets.filter((one) => !isIn(then, one))
  const gone = then.count.meets.filter((one) => !isIn(now, one))
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
