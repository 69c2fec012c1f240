import type { Ally } from '../../domain/ally'
import type { Count } from '../../domain/count'
import type { YearCounts } from '../../domain/countHistory'
import type { Hundredths } from '../../domain/hundredths'
import type { Release } from '../../domain/release'
import { releaseWords } from './answerWords'
import { namesOf } from './figureNouns'
import { yearWords } from './figureWords'
import { formats } from './formats'
import { countPhrase, countText, definitionUnknown, gradedRelease } from './vintageNouns'

export { countText } from './vintageNouns'

export function question(threshold: Hundredths): string {
  return `How many allies have been at or above ${formats.mark(threshold)}, year by year?`
}

export function title(release: Release, [first, last]: readonly [number, number]): string {
  return `Allies at or above each mark, ${first}–${yearWords(release, last)}`
}

/** Release, and what dashes and hollow points are. */
export function subtitle(release: Release, hasOthers: boolean, threshold: Hundredths): string {
  const others = hasOthers
    ? ` Short dashes: what other complete releases count for the same year at ${formats.mark(threshold)}.`
    : ''
  return `NATO ${releaseWords(release)}. Hollow points are estimates.${others}`
}

/** First and last year's count, and where releases differ most. */
export function finding(years: readonly YearCounts[], release: Release, judged: number): string {
  const held = years.flatMap((year) => {
    const count = year.counts[judged]
    return year.coverage === 'none' || count === undefined ? [] : [{ ...year, count }]
  })
  const [first, last] = [held[0], held.at(-1)]
  if (first === undefined || last === undefined) return 'This release holds none of these years.'
  const mark = formats.mark(first.count.threshold)
  const at = ({ year, count }: { year: number; count: Count }) =>
    `${countPhrase(count)} of ${count.allies} in ${yearWords(release, year)}`
  const span =
    first === last
      ? `Allies at or above ${mark}: ${at(last)}.`
      : `Allies at or above ${mark}: ${at(first)}, ${at(last)}.`
  const widest = held
    .map((year) => ({ year, spread: spreadOf(year.count, year.others) }))
    .sort((a, b) => b.spread - a.spread)[0]
  if (widest === undefined || widest.spread < 2) return span
  const { year } = widest
  const lows = [year.count, ...year.others.map(({ count }) => count)].map(
    ({ meets }) => meets.length,
  )
  return `${span} For ${year.year} alone, releases give from ${Math.min(...lows)} to ${Math.max(...lows)}.`
}

function spreadOf(count: Count, others: YearCounts['others']): number {
  const lows = [count, ...others.map((other) => other.count)].map(({ meets }) => meets.length)
  return Math.max(...lows) - Math.min(...lows)
}

export function alt(text: string): string {
  return `Line chart of numbers of allies over the years, one line for each mark, below that of all allies. ${text}`
}

/** The source line: the release drawn, and those that it is compared with. */
export function sourceLine(release: Release, others: readonly Release[]): string {
  const compared =
    others.length === 0
      ? ''
      : ` Compared with the releases of ${formats.list(others.map(gradedRelease))}.`
  return `Source: NATO, ${release.title}, ${releaseWords(release)}.${compared}`
}

/** A year's count in full: "2024: 17 of 32 allies at or above 2 %; in other releases 23 (17 June 2024) …". */
export function pointLabel(release: Release, count: Count, others: YearCounts['others']): string {
  const estimate = release.estimateYears.includes(count.year) ? ', estimate' : ''
  const own = `${count.year}: ${countText(count)} of ${count.allies} allies at or above ${formats.mark(count.threshold)}${estimate} (${formats.date(release.id)})`
  return others.length === 0
    ? `${own}.`
    : `${own}; in other releases ${othersText(release, others)}.`
}

/** What other releases count, each with its day: "22 (24 April 2025), 18 (28 August 2025)"; other concepts last. */
export function othersText(release: Release, others: YearCounts['others']): string {
  const isSame = ({ release: { concept } }: YearCounts['others'][number]) =>
    concept === release.concept
  const told = (some: YearCounts['others']) =>
    some.map((other) => `${countText(other.count)} (${formats.date(other.release.id)})`).join(', ')
  const [same, apart] = [others.filter(isSame), others.filter((other) => !isSame(other))]
  const concept = apart[0] === undefined ? '' : `of ${apart[0].release.concept} `
  return [told(same), apart.length === 0 ? '' : `${concept}${told(apart)}`]
    .filter((part) => part !== '')
    .join('; ')
}

export function membershipText(allies: number): string {
  return `${allies} allies`
}

export const headers = {
  year: 'Year',
  allies: 'Allies',
  at: (threshold: Hundredths) => `At or above ${formats.mark(threshold)}`,
  others: (threshold: Hundredths) => `At ${formats.mark(threshold)} in other releases`,
} as const

/** Footnote on releases that hold only a part of some years. */
export function partNote(releases: readonly Release[]): string {
  const dates = formats.list(releases.map(({ id }) => formats.date(id)))
  return `Not compared, because our copies hold only some allies of the year: ${dates}.`
}

/** Footnote on allies whose figure NATO left empty. */
export function unpublishedNote(years: readonly YearCounts[], allies: readonly Ally[]): string {
  const told = years.flatMap(({ year, counts }) => {
    const missing = counts[0]?.unpublished ?? []
    return missing.length === 0 ? [] : [`for ${namesOf(allies, missing)} in ${year}`]
  })
  return told.length === 0
    ? ''
    : `NATO published no figure ${formats.list(told)}: not among those counted.`
}

/** Footnote where releases of another concept are compared. */
export const conceptNote = `Faint dashes: releases that measure something else; ${definitionUnknown}.`
