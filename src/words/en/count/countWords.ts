import type { Ally } from '../../../domain/ally'
import type { Hundredths } from '../../../domain/hundredths'
import type { Observation } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import { tenseOf } from '../../../domain/verdict/answer'
import { type Count, holdsMost } from '../../../domain/verdict/count'
import {
  type CountSpread,
  widestSpread,
  type YearCounts,
} from '../../../domain/verdict/countHistory'
import { conceptInText, namesOf } from '../figureNouns'
import { formats } from '../formats'
import type { ToldOf } from '../growthWords'
import { fitting } from '../headline'
import { incomeSentence } from '../incomeWords'
import { answerHeadline, datedWords, sourceWords } from '../page/answerWords'
import { conceptOverYears, countPhrase, countText, gradedReleases } from '../revisions/vintageNouns'
import { spanWords } from '../spanWords'

export { countText } from '../revisions/vintageNouns'

export function questionText(
  threshold: Hundredths,
  [first, last]: readonly [number, number],
): string {
  const when = first === last ? ` in ${first}` : ', year by year'
  return `How many allies have been at or above ${formats.mark(threshold)}${when}?`
}

export function title(years: readonly [number, number]): string {
  return `Allies at or above each mark, ${spanWords(years)}`
}

/** Release, and what dashes and hollow points are. */
export function subtitle(release: Release, hasOthers: boolean, threshold: Hundredths): string {
  const others = hasOthers
    ? ` Short dashes: what other complete releases count for the same year at ${formats.mark(threshold)}.`
    : ''
  return `${datedWords(release)}. Hollow points are estimates.${others}`
}

/** What a headline over counts is told from. */
export interface CountsTold extends ToldOf {
  readonly years: readonly YearCounts[]
}

/** First and last count as a headline: "From 3 allies in 2014 to 30 expected in 2026: how many reach 2% of GDP". */
export function headline({ years, release, isSuperseded }: CountsTold): string {
  const told = toldYears(years)
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined) return 'This release holds none of these years'
  const tense = tenseOf(release, last.year)
  if (first === last) return answerHeadline({ count: last, tense, isSuperseded })
  const mark = formats.mark(last.threshold)
  const number = (count: Count) => (countText(count) === '0' ? 'none' : countText(count))
  const from = `${number(first)} in ${first.year}`
  const to = `${number(last)}${said(release, last.year)} in ${last.year}`
  const who = `${countText(first)} ${countText(first) === '1' ? 'ally' : 'allies'}`
  const isPart = first.uncollected.length + last.uncollected.length > 0
  return fitting(
    ...(isPart || countText(first) === '0'
      ? []
      : [
          `From ${who} in ${first.year} to ${to}: how many reach${tense === 'expected' ? '' : 'ed'} ${mark} of GDP`,
        ]),
    `Allies at ${mark} of GDP or more: ${from}, ${to}`,
    `Allies at ${mark} or more: ${from}, ${to}`,
  )
}

/** The years told of. Those of which few allies are held are left out where there is any other. */
function toldYears(years: readonly YearCounts[]): readonly Count[] {
  const held = years.flatMap((year) => (year.coverage === 'none' ? [] : [year.judged]))
  const most = held.filter(holdsMost)
  return most.length > 0 ? most : held
}

/**
 * First and last year's count, and where complete releases differ most.
 */
export function finding(years: readonly YearCounts[], release: Release): string {
  const told = toldYears(years)
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined) return 'This release holds none of these years.'
  const at = (count: Count) =>
    `${countPhrase(count)} of ${count.allies}${said(release, count.year)} in ${count.year}`
  const ends = first === last ? at(last) : `${at(first)}, ${at(last)}`
  const spread = spreadSentence(widestSpread(years, release), release)
  return `Allies at or above ${formats.mark(first.threshold)}: ${ends}.${spread}`
}

/**
 * What the headline does not say: of how many allies a first and a last count are, and where complete releases differ
 * most. Empty where it says all.
 */
export function deckText(years: readonly YearCounts[], release: Release): string {
  const told = toldYears(years)
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined) return ''
  const spread = widestSpread(years, release)
  const range = spreadText(spread)
  const of =
    first === last
      ? []
      : [`Of ${first.allies} allies in ${first.year}, ${last.allies} in ${last.year}.`]
  const differ =
    spread === null || range === null ? [] : [`Releases give ${range} for ${spread.year}.`]
  return [...of, ...differ].join(' ')
}

/** What a count of estimates is called after it: " expected". */
function said(release: Release, year: number): string {
  const tense = tenseOf(release, year)
  return tense === 'actual' ? '' : ` ${tense}`
}

function spreadSentence(spread: CountSpread | null, release: Release): string {
  const range = spreadText(spread)
  if (spread === null || range === null) return ''
  return ` For ${spread.year}, releases up to ${formats.date(release.day)} give ${range}.`
}

/** "18 to 23"; `null` where releases differ by less than two. */
function spreadText(spread: CountSpread | null): string | null {
  if (spread === null || spread.most.number - spread.least.number < 2) return null
  const { least, most } = spread
  const isOfTwo = least.release.concept !== most.release.concept
  const isNamed = ({ concept }: Release) => isOfTwo && concept !== 'defence expenditure'
  const text = ({ number, release: { concept } }: typeof least, isOther: boolean) =>
    isOther ? `${number} (${conceptInText[concept]})` : number
  const low = text(least, isNamed(least.release))
  const high = text(most, isNamed(most.release))
  return `${low} to ${high}`
}

export function altText(text: string): string {
  return `Line chart of numbers of allies over the years, one line for each mark, below that of all allies. ${text}`
}

/** The source line: the release drawn, and those that it is compared with. */
export function sourceLine(release: Release, others: readonly Release[]): string {
  const compared =
    others.length === 0
      ? ''
      : ` Compared, year by year where complete, with the ${gradedReleases(others)}.`
  return `Source: ${sourceWords(release)}.${compared}`
}

/** A year's count in full: "2024: 17 of 32 allies at or above 2%; in other releases 23 (17 June 2024) …". */
export function pointLabel(release: Release, count: Count, others: YearCounts['others']): string {
  const estimate = release.estimateYears.includes(count.year) ? ', estimate' : ''
  const own = `${count.year}: ${countText(count)} of ${count.allies} allies at or above ${formats.mark(count.threshold)}${estimate} (${formats.date(release.day)})`
  return others.length === 0
    ? `${own}.`
    : `${own}; in other releases ${othersText(release, others)}.`
}

/** What other releases count, each with its day: "22 (24 April 2025), 18 (28 August 2025)"; other concepts last. */
export function othersText(release: Release, others: YearCounts['others']): string {
  const isSame = ({ release: { concept } }: YearCounts['others'][number]) =>
    concept === release.concept
  const told = (some: YearCounts['others']) =>
    some.map((other) => `${countText(other.count)} (${formats.date(other.release.day)})`).join(', ')
  const [same, apart] = [others.filter(isSame), others.filter((other) => !isSame(other))]
  const concept = apart[0] === undefined ? '' : `of ${conceptInText[apart[0].release.concept]} `
  return [told(same), apart.length === 0 ? '' : `${concept}${told(apart)}`]
    .filter((part) => part !== '')
    .join('; ')
}

export function membershipText(allies: number): string {
  return `${allies} allies`
}

/** Caption of the table, with its release. */
export function tableCaption(release: Release, years: readonly [number, number]): string {
  return `${title(years)}. ${datedWords(release)}.`
}

export const headers = {
  year: 'Year',
  allies: 'Allies',
  at: (threshold: Hundredths) => `At or above ${formats.mark(threshold)}`,
  others: (threshold: Hundredths) => `At ${formats.mark(threshold)} in other releases`,
} as const

/** Footnote on releases that are compared for no year, since each is held in part. */
export function partNote(releases: readonly Release[]): string {
  const dates = formats.list(releases.map(({ day }) => formats.date(day)))
  return `Not compared, because our copies hold only some of the allies: ${dates}.`
}

/** Footnote on allies whose figure NATO left empty. */
export function unpublishedNote(years: readonly YearCounts[], allies: readonly Ally[]): string {
  const told = years.flatMap(({ year, judged }) => {
    const missing = judged.unpublished
    return missing.length === 0 ? [] : [`for ${namesOf(allies, missing)} in ${year}`]
  })
  return told.length === 0
    ? ''
    : `NATO published no figure ${formats.list(told)}: not among those counted.`
}

/** Footnote on the years in which all with a figure are counted, or NATO said all: what one of them is measured against. */
export function incomeNote(behind: readonly Observation[], allies: readonly Ally[]): string {
  const series = [
    ...new Map(behind.map((observation) => [observation.series, observation])).values(),
  ]
  const years = [...new Set(behind.map(({ year }) => String(year)))]
  const said = incomeSentence(series, allies)
  return said === ''
    ? ''
    : `For ${formats.list(years)}, where all with a figure are counted or NATO said “all”: ${said}`
}

/** Footnote where releases of another concept are compared. */
export const conceptNote = `Faint dashes: releases by the other definition. ${conceptOverYears}.`
