import type { Threshold } from '../../domain/verdict/threshold'
import { formats } from './formats'

/** What a threshold is: "NATO guideline since 2006", "proposed 2024, not NATO policy". */
export function standingOf(threshold: Threshold): string {
  const first = threshold.stages[0]
  if (first === undefined) return 'your own mark'
  const since = first.from.slice(0, 4)
  if (first.standing === 'proposed') return `proposed ${since}, not NATO policy`
  if (threshold.measured !== undefined) {
    return `agreed ${since}, only ${formats.mark(threshold.measured)} of it measured`
  }
  if (first.standing === 'agreed') {
    return `agreed ${since}${first.due === null ? '' : `, due ${first.due}`}`
  }
  return `NATO guideline since ${since}`
}

/** A threshold and what it is, for the line that is drawn: "3%, proposed 2024, not NATO policy". */
export function markLabel(threshold: Threshold): string {
  return `${formats.mark(threshold.value)}, ${standingOf(threshold)}`
}

/** What a mark is, in the head that it has in the picture; empty for the reader's own. */
export function standingHead({ stages: [first] }: Threshold): string {
  if (first === undefined) return ''
  if (first.standing === 'proposed') return 'proposed'
  if (first.standing !== 'agreed') return 'guideline'
  return first.due === null ? 'agreed' : `due ${first.due}`
}

/** What a mark is of which NATO tabulates a part alone: 5%, agreed at The Hague. Empty for the others. */
export function partlyMeasuredSentence({ value, measured, stages: [first] }: Threshold): string {
  if (!measured || !first) return ''
  const [all, part, rest] = [value, measured, value - measured].map(formats.mark)
  return `${all} was agreed at The Hague on ${formats.date(first.from)} for ${first.due}. ${part} is core defence, which these figures measure; up to ${rest} is not published ally by ally.`
}
