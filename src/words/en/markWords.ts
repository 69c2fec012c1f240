import type { Bearing } from '../../domain/answer'
import type { Threshold } from '../../domain/threshold'
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

/** A date with its preposition: "on 25 June 2025", "in March 2018". */
export function whenWords(iso: string): string {
  return `${iso.length === 10 ? 'on' : 'in'} ${formats.date(iso)}`
}

/** A sentence on a mark that was not in force in the year judged; empty where it was. */
export function bearingSentence(threshold: Threshold, bearing: Bearing, year: number): string {
  const mark = formats.mark(threshold.value)
  const first = threshold.stages[0]
  switch (bearing) {
    case 'in force':
      return ''
    case 'proposed':
      return `${mark} was proposed in ${first?.from.slice(0, 4) ?? ''} and has never been NATO policy.`
    case 'own':
      return `${mark} is your own mark, not one of NATO’s.`
    case 'not yet due':
      return `${mark} was agreed ${whenWords(first?.from ?? '')} and is due by ${first?.due ?? ''}: an ally at it is already at the level due by then.`
    case 'not yet agreed':
      return `${mark} was agreed only ${whenWords(first?.from ?? '')}: it was no mark in ${year}.`
  }
}
