import type { Measure } from '../../../domain/measure'
import type { Coverage } from '../../../domain/release/coverage'
import type { Release } from '../../../domain/release/release'
import { tenseOf } from '../../../domain/verdict/answer'
import type { Colouring } from '../../../domain/view/view'
import { MAX_SERIES } from '../../../domain/view/view'
import { gradeWords } from '../figureNouns'
import { formats } from '../formats'

/** Label of all the controls together. */
export const controlsLabel = 'What is shown'

export const thresholdLabel = 'Mark, share of GDP'
/** Two words, the second where there is room. */
export const ownThreshold = ['Other', ' mark'] as const
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
export const releaseLabel = 'NATO’s figures of'

/** A year to choose: "2024, estimate", marked where our copy holds only some allies. */
export function yearOption(release: Release, year: number, coverage: Coverage): string {
  const estimate = tenseOf(release, year) === 'actual' ? String(year) : `${year}, estimate`
  return coverage === 'part' ? `${estimate} (part)` : estimate
}

/** A release to choose: its day, or the name of a reader’s own. */
export function releaseOption(release: Release): string {
  return release.grade === 'own'
    ? `“${release.title}” · ${gradeWords.own}`
    : formats.date(release.day)
}

/** Head of the releases of which our copy holds a part, and one of them: "29 June 2017: some allies, 2010 to 2017". */
export const partReleases = 'Parts that we hold'
export function partOption(release: Release, years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)]
  const span = first === last ? `${first}` : `${first} to ${last}`
  return `${releaseOption(release)}: some allies, ${span}`
}

/** The fold with the less asked for charts, and what else can be chosen. */
export const more = 'More'

export const chartKindLabel = 'Chart'

/** What the areas of the map are coloured by. */
export const colourLabel = 'Coloured by'
export const colourings: Readonly<Record<Colouring, string>> = {
  verdict: 'Verdict',
  value: 'Share of GDP',
}

export const alliesPlaceholder = 'Find an ally'
/** In its place once no more can be added. */
export const fullPlaceholder = 'Remove one'
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
