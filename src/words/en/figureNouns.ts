import { type Ally, compareNames, isAggregate, type SeriesCode } from '../../domain/ally'
import { IN_EMBED } from '../../domain/inEmbed'
import type { Observation, Status } from '../../domain/observation/observation'
import type { Concept, OriginGrade } from '../../domain/release/release'
import type { CloseCall, Verdict } from '../../domain/verdict/verdict'
import { formats } from './formats'
import { inText } from './grammar'

/** Name of an ally or aggregate; the code itself if it is unknown. */
export function nameOf(allies: readonly Ally[], series: SeriesCode): string {
  if (series === 'NATO_TOTAL') return 'NATO total'
  if (isAggregate(series)) return 'NATO Europe and Canada'
  return allies.find((ally) => ally.code === series)?.name ?? series
}

/** The shortest name there is: `POL`, `NATO`. */
export function shortNameOf(series: SeriesCode): string {
  if (series === 'NATO_TOTAL') return 'NATO'
  return isAggregate(series) ? 'Eur+Can' : series
}

/** Names of what was observed inside a sentence, in alphabetical order: "Czechia and the Netherlands". */
export function namesOf(allies: readonly Ally[], observations: readonly Observation[]): string {
  const names = observations.map((observation) => nameOf(allies, observation.series))
  return formats.list(names.sort(compareNames).map(inText))
}

/** What a figure is, or why there is none, in a few words: they stand on one line in a frame of 320 px. */
export const statusWords: Readonly<Record<Status, string>> = {
  actual: 'actual',
  estimate: 'estimate',
  unpublished: 'no figure published by NATO',
  uncollected: 'not in our copy',
  unfiled: IN_EMBED ? '' : 'not in your file',
  inapplicable: 'no armed forces',
  outside: 'not yet an ally',
}

/** Where there is no figure of these allies: in `ours`, a word for our copy, or in the reader's own file. */
export function heldIn(lacking: readonly Observation[], ours = 'our copy of this release'): string {
  return !IN_EMBED && lacking.some(({ status }) => status === 'unfiled') ? 'your file' : ours
}

/** How a figure stands to a threshold. */
export function verdictWords(verdict: Verdict, threshold: number): string {
  const mark = formats.mark(threshold)
  const words: Readonly<Record<Verdict, string>> = {
    meets: `at or above ${mark}`,
    below: `below ${mark}`,
    undecided: `undecided at ${mark}`,
    none: 'not counted',
  }
  return words[verdict]
}

/** A close call, or nothing. */
export function closeCallWords(closeCall: CloseCall): string {
  if (closeCall === null) return ''
  return closeCall === 'above' ? 'just above' : 'just below'
}

/** What our copy of a release is, in a few words: stands beside the release wherever it is named in full. */
export const gradeWords: Readonly<Record<OriginGrade, string>> = {
  workbook: 'from NATO’s own workbook',
  copy: 'from a third party’s copy',
  press: 'from news reports',
  own: IN_EMBED ? '' : 'your own figures, not NATO’s',
}

/** The concept inside a sentence, in plain words: NATO’s own term, with “expenditure”, stands in the method. */
export const conceptInText: Readonly<Record<Concept, string>> = {
  'defence expenditure': 'defence spending',
  'core defence expenditure': 'core defence spending',
  'own figures': IN_EMBED ? '' : 'spending (your own figures)',
}

/** The concept as a noun that can start a title. */
export const conceptWords: Readonly<Record<Concept, string>> = {
  'defence expenditure': 'Defence spending',
  'core defence expenditure': 'Core defence spending',
  'own figures': IN_EMBED ? '' : 'Your own figures, not NATO’s: spending',
}
