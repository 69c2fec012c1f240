import type { Threshold } from '../../domain/verdict/threshold'
import { formats } from './formats'

/** What a threshold is: "NATO guideline since 2006", "proposed 2024, not NATO policy". */
export function standingOf(threshold: Threshold): string {
  const first = threshold.stages[0]
  if (first === undefined) return 'your own mark'
  const since = first.from.slice(0, 4)
  if (first.standing === 'proposed') return `proposed ${since}, not NATO policy`
  if (first.standing === 'agreed') {
    return `agreed ${since}${first.due === null ? '' : `, due ${first.due}`}`
  }
  return `NATO guideline since ${since}`
}

/** A threshold and what it is, for the line that is drawn: "3 %, proposed 2024, not NATO policy". */
export function markLabel(threshold: Threshold): string {
  return `${formats.mark(threshold.value)}, ${standingOf(threshold)}`
}
