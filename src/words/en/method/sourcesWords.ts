import type { Coverage } from '../../../domain/release/coverage'
import type { HeldRelease, Release } from '../../../domain/release/release'
import { comparesReleases, type View } from '../../../domain/view/view'
import { yearWords } from '../figureWords'
import { formats } from '../formats'
import { releaseWords, sourceWords } from '../page/answerWords'

/** Head of the facts of the release shown. */
export function releaseTitle(release: Release): string {
  return `The ${releaseWords(release)}`
}

/** What is said of the release shown, by its label. */
export const facts = {
  title: 'Title',
  document: 'NATO’s document',
  address: 'NATO’s file',
  copy: 'Our copy',
  checks: 'What it was checked against',
  cutOff: 'Information as of',
  prices: 'Constant prices',
  concept: 'Concept',
  estimates: 'Estimates',
  decimals: 'Decimals of the shares',
} as const

export const notKnown = 'not known'
export const noChecks = 'nothing else is held'

export function cutOff({ cutOff: date }: Pick<HeldRelease, 'cutOff'>): string {
  return date === null ? notKnown : formats.date(date)
}

export function priceBase({ priceBase: year }: Release): string {
  return year === null ? 'base year not known' : `prices of ${year}`
}

/** The years that NATO marks as estimates. */
export function estimateYears(release: Release): string {
  const years = release.estimateYears.map(String)
  return years.length === 0 ? 'none' : formats.list(years)
}

export function decimals({ decimals: places }: Release): string {
  return places === 1 ? 'one, in our copy' : 'two'
}

export const checkTitle = 'Before you print'
export const check =
  'What we hold are copies of NATO’s tables, not the tables themselves. Check every figure against NATO’s own table before you print it.'
export const natoArchive = {
  text: 'NATO’s page on defence expenditure, with the archive of its tables',
  address:
    'https://www.nato.int/en/what-we-do/introduction-to-nato/defence-expenditures-and-natos-5-commitment',
} as const

export const citeTitle = 'How to cite'
export const formatsFailed = 'The other formats could not be loaded'

/** What a view comes from: one release, all up to one, or, where a claim is judged, all that are held on a day. */
export function sourceOf(view: View, release: Release, today: string): string {
  return comparesReleases(view)
    ? `NATO, its ${releasesCompared(view, release, today)}`
    : `${sourceWords(release)}`
}

/** The releases that a view compares: "releases up to 7 July 2026". */
export function releasesCompared({ page }: View, { day }: Release, today: string): string {
  return page === 'claims'
    ? `releases held here on ${formats.date(today)}`
    : `releases up to ${formats.date(day)}`
}

/** A citation as plain text: NATO’s document, the release, the address of this view and today’s date. */
export function citation(view: View, release: Release, link: string, today: string): string {
  return `${sourceOf(view, release, today)}. Shown by Meeting the mark, ${link} (accessed ${formats.date(today)}).`
}

export const releasesTitle = 'All releases held'
export const releasesHeaders = {
  date: 'Date',
  title: 'Title',
  grade: 'Our copy',
  years: 'Years with shares',
  cutOff: 'Information as of',
} as const

/** The years that a release covers: "2014–2022, 2023e, 2024e"; part coverage is said. */
export function coverageWords(
  release: Release,
  years: readonly { readonly year: number; readonly coverage: Coverage }[],
): string {
  if (years.length === 0) return 'none'
  return runsOf(years.map(({ year, coverage }) => ({ year, isPart: coverage === 'part' })))
    .map(([first, last, isPart]) => {
      const span =
        first === last ? yearWords(release, first) : `${first}–${yearWords(release, last)}`
      return isPart ? `${span} (part)` : span
    })
    .join(', ')
}

type Run = readonly [first: number, last: number, isPart: boolean]

/** Puts years that follow each other and are covered alike together. */
function runsOf(years: readonly { readonly year: number; readonly isPart: boolean }[]) {
  const runs: Run[] = []
  for (const { year, isPart } of years) {
    const open = runs.at(-1)
    if (open !== undefined && open[1] === year - 1 && open[2] === isPart) {
      runs[runs.length - 1] = [open[0], year, isPart]
    } else runs.push([year, year, isPart])
  }
  return runs
}

/** NATO’s own term for what it measures. */
export function conceptOf(release: Release): string {
  return release.concept
}

export const creditTitle = 'Credit and terms'
export const credit =
  'The figures are NATO’s. NATO asks to be credited and that its material is neither sold nor used in advertising: write “Source: NATO” with the date of the release.'
export const creditLink = {
  text: 'NATO on the use of its content',
  address:
    'https://www.nato.int/en/about-us/official-texts-and-resources/use-of-nato-content-and-brand',
} as const
