import { tenseOf } from '../../domain/answer'
import type { Coverage } from '../../domain/coverage'
import type { Release } from '../../domain/release'
import type { Colouring, DrawnChart } from '../../domain/view'
import { MAX_SERIES } from '../../domain/view'
import { gradeWords } from './figureNouns'
import { yearWords } from './figureWords'
import { formats } from './formats'

/** Label of all the controls together. */
export const controlsLabel = 'What is shown'

export const thresholdLabel = 'Mark, share of GDP'
export const ownThreshold = 'Own number'
export const ownThresholdLabel = 'Own mark, % of GDP'
export const ownThresholdHint = 'From 0.1 to 10'

/** Why a typed threshold cannot be used. */
export const ownThresholdProblems = {
  'not a number': 'Type a number, such as 2.5.',
  'out of range': 'Type a number from 0.1 to 10.',
  'too exact': 'NATO prints two decimals: type at most two, such as 2.25.',
} as const

export const yearLabel = 'Year'
export const firstYearLabel = 'From'
export const lastYearLabel = 'To'
export const releaseLabel = 'NATO release'

/** A year to choose: `2024e`, marked where our copy holds only some allies. */
export function yearOption(release: Release, year: number, coverage: Coverage): string {
  const estimate = yearWords(release, year)
  return coverage === 'part' ? `${estimate} (part)` : estimate
}

/** A release to choose: "17 June 2024 · from NATO’s own workbook". */
export function releaseOption(release: Release, isPart: boolean): string {
  const part = isPart ? ' · part' : ''
  return `${formats.date(release.id)} · ${gradeWords[release.grade]}${part}`
}

/** What the marks in the two lists mean. */
export function controlsHint(release: Release, years: readonly number[]): string {
  const hasEstimate = years.some((year) => tenseOf(release, year) !== 'actual')
  const estimate = hasEstimate ? 'e: NATO’s estimate. ' : ''
  return `${estimate}“part”: our copy holds only some allies.`
}

export const chartKindLabel = 'Chart'
export const chartKinds: Readonly<Record<DrawnChart, string>> = {
  ranking: 'Ranking',
  trend: 'Trend',
  map: 'Map',
  path: 'Path to 3.5 %',
}

/** Allies: highlighted in a one-year chart, drawn in a chart over years. */
export const alliesLabel: Readonly<Record<DrawnChart, string>> = {
  ranking: 'Highlight allies',
  trend: 'Allies shown',
  map: 'Highlight allies',
  path: 'Allies shown',
}

/** What the areas of the map are coloured by. */
export const colourLabel = 'Coloured by'
export const colourings: Readonly<Record<Colouring, string>> = {
  verdict: 'Verdict',
  value: 'Share of GDP',
}

export const alliesPlaceholder = 'Type a name'
export const chosenAllies = 'Chosen'
export const noMatch = 'No ally of that name'
export const alliesFull = `${MAX_SERIES} is the most. Remove one to add another.`

export function removeAlly(name: string): string {
  return `Remove ${name}`
}

/** Spoken as the list of matches changes. */
export function matches(count: number): string {
  if (count === 0) return noMatch
  return count === 1 ? '1 match' : `${count} matches`
}

export const reset = 'Reset'
export const resetLabel = 'Reset to the newest release and 2 %'
