import type { Ally } from '../../../domain/ally'
import type { Observation } from '../../../domain/observation/observation'
import type { ChangeSince, SinceProblem } from '../../../domain/revision/changeSince'
import type { Count } from '../../../domain/verdict/count'
import { nameOf, namesOf } from '../figureNouns'
import { valueWords } from '../figureWords'
import { formats } from '../formats'
import { possessive } from '../grammar'
import { changeWords } from '../moneyWords'
import { conceptClause, countPhrase } from '../revisions/vintageNouns'

export const title = 'What has changed since?'
export const intro =
  'For a story that was right on its day: what NATO’s newest figures say otherwise, with a sentence to put it right.'
export const fieldLabel = 'The day of the story, or a link from this page'
export const fieldHint = '2024-06-20, 20 June 2024, or a link that was copied here'
export const show = 'Show what changed'

/** What is wrong with what was pasted, and what would do. */
export function problemText(problem: SinceProblem, first: string, newest: string): string {
  switch (problem) {
    case 'nothing':
      return 'Write a day, or paste a link from this page.'
    case 'no day':
      return 'No such day. Write it as 2024-06-20 or 20 June 2024.'
    case 'no link of ours':
      return 'This link names no release of NATO’s figures. Paste one that “Copy link” gave, or write a day.'
    case 'not held':
      return 'This link names a release that is not held here.'
    case 'before the first':
      return `The oldest release held here is of ${formats.date(first)}: what was known before cannot be said.`
    case 'nothing newer':
      return `Nothing has changed since: the newest complete release held here is of ${formats.date(newest)}.`
    case 'year not held':
      return 'The two releases have no such year in common: nothing can be compared.'
  }
}

export const again = 'Try again'
export const loading = 'Loading the two releases …'
export const failed = 'One of the two releases could not be loaded.'

/** The two counts: "On 17 June 2024 NATO’s figures had 23 of its 32 allies at or above 2% of GDP in 2024. Its newest, of 7 July 2026, have 17." */
export function countsSentence({ before, after, changes }: ChangeSince): string {
  const { from, to, year, threshold } = changes
  const then = countPhrase(before)
  const now = countPhrase(after)
  const same = then === now ? `${now} too` : now
  return `NATO’s figures of ${formats.date(from.day)} had ${then} of its ${before.allies} allies at or above ${formats.mark(threshold)} of GDP in ${year}. Its newest, of ${formats.date(to.day)}, have ${same}.${partSentence(before)}`
}

function partSentence({ uncollected, allies }: Count): string {
  return uncollected.length === 0
    ? ''
    : ` Our copy of the older lacks ${uncollected.length} of ${allies} allies.`
}

/** Who crossed the mark, in either direction; and who can be told only now. */
export function crossedSentence({ changes }: ChangeSince, allies: readonly Ally[]): string {
  const { risen, fallen, settled, threshold } = changes
  const mark = formats.mark(threshold)
  const named = (some: readonly Observation[], where: string) =>
    some.length === 0 ? [] : [`${where}: ${namesOf(allies, some)}.`]
  const crossed = [
    ...named(fallen, `Now below ${mark}`),
    ...named(risen, `Now at or above ${mark}`),
  ]
  return [
    ...(crossed.length === 0 ? ['Nobody has crossed the mark.'] : crossed),
    ...named(settled.meets, `Told only now, at or above ${mark}`),
    ...named(settled.below, `Told only now, below ${mark}`),
  ].join(' ')
}

/** What a difference need not mean. */
export function cautionSentence({ changes }: ChangeSince): string {
  const concept = changes.isOtherConcept
    ? `NATO has changed its definition in between: ${conceptClause(changes.year)}. `
    : ''
  return `${concept}A lower count need not mean less spending: GDP is revised too.`
}

export const tableCaption = 'Who crossed the mark, and who moved most'
export const headers = { ally: 'Ally', change: 'Change' } as const
export const crossedNote = 'crossed'

/** How far an ally moved. */
export { changeWords }

/** The whole as plain text, to correct a story with. */
export function correction(change: ChangeSince, allies: readonly Ally[]): string {
  const [most] = [...change.crossed, ...change.moved].toSorted(
    (a, b) => Math.abs(b.change) - Math.abs(a.change),
  )
  const moved =
    most === undefined
      ? ''
      : ` The largest move is ${possessive(nameOf(allies, most.after.series))}, from ${valueWords(most.before)} to ${valueWords(most.after)}.`
  return `${countsSentence(change)} ${crossedSentence(change, allies)}${moved} ${cautionSentence(change)}`
}

export const copyLabel = 'Take the correction'
