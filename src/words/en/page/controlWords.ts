import type { Measure } from '../../../domain/measure'
import type { Coverage } from '../../../domain/release/coverage'
import type { Release } from '../../../domain/release/release'
import { tenseOf } from '../../../domain/verdict/answer'
import type { Colouring } from '../../../domain/view/view'
import { MAX_SERIES } from '../../../domain/view/view'
import { gradeWords } from '../figureNouns'
import { yearWords } from '../figureWords'
import { formats } from '../formats'

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

/** What is judged while a number cannot be used. */
export const markShown = (mark: string) => `${mark} is shown.`

export const measureLabel = 'Measure'

/** The measures to choose, in groups; the share stands by itself before them. */
export const shareOption = 'Share of GDP'
export const measureGroups: readonly {
  readonly name: string
  readonly options: Readonly<Partial<Record<Measure, string>>>
}[] = [
  {
    name: 'Spending',
    options: {
      expenditure: 'Defence expenditure, constant US$',
      expenditureCurrent: 'Defence expenditure, current US$',
      expenditurePerCapita: 'Defence expenditure per head',
      realChange: 'Real change from the year before',
    },
  },
  {
    name: 'What it is spent on',
    options: {
      equipment: 'Share for equipment',
      personnelShare: 'Share for personnel',
      infrastructureShare: 'Share for infrastructure',
      otherShare: 'Share for all else',
    },
  },
  {
    name: 'Armed forces and economy',
    options: {
      personnel: 'Military personnel',
      gdp: 'GDP, constant prices',
      gdpCurrent: 'GDP, current prices',
      gdpPerCapita: 'GDP per head',
    },
  },
]

/** A measure as it is called where it is chosen. */
export function measureName(measure: Measure): string {
  return measureGroups.flatMap(({ options }) => options[measure] ?? [])[0] ?? shareOption
}

/** Why some releases are not offered. */
export const otherReleasesHint =
  'Releases of which our copy lacks this measure are not offered. Marks are for shares of GDP alone.'

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
  if (release.grade === 'own') return `“${release.title}” · ${gradeWords.own}${part}`
  return `${formats.date(release.day)} · ${gradeWords[release.grade]}${part}`
}

/** What the marks in the two lists mean. */
export function controlsHint(release: Release, years: readonly number[]): string {
  const hasEstimate = years.some((year) => tenseOf(release, year) !== 'actual')
  const estimate = hasEstimate ? 'e: NATO’s estimate. ' : ''
  return `${estimate}“part”: our copy holds only some allies.`
}

export const chartKindLabel = 'Chart'

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
export const resetLabel = 'Reset to the newest release and 2%'
