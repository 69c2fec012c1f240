import { type Ally, isAggregate } from '../../domain/ally'
import { EQUIPMENT_GUIDELINE } from '../../domain/balance'
import { type ComparedSeries, type Comparison, largestFirst } from '../../domain/comparison'
import type { Observation } from '../../domain/observation'
import type { Release } from '../../domain/release'
import { judge } from '../../domain/verdict'
import { purposeWords } from './allyFigureWords'
import { releaseWords } from './answerWords'
import { nameOf, namesOf, statusWords } from './figureNouns'
import { valueWords, yearWords } from './figureWords'
import { formats } from './formats'
import { capitalised, inText, possessive } from './grammar'
import { moneyWords, pointsWords, pricesWords } from './moneyWords'

/** What is compared, for a heading: "Germany, France and Poland in 2026e". */
export function heading({ compared, figures, year }: Comparison): string {
  const names = compared.map(({ series }) => nameOf(figures.allies, series))
  return `${formats.list(names)}, ${yearWords(figures.release, year)}`
}

/** Where the sentences are from, for who copies them. */
export function sourceSentence({ figures }: Comparison): string {
  return `By NATO’s ${releaseWords(figures.release)}.`
}

/** The differences in sentences, as far as the figures tell. */
export function differences(comparison: Comparison): readonly string[] {
  return [
    shareSentence(comparison),
    verdictSentence(comparison),
    changeSentence(comparison),
    equipmentSentence(comparison),
    expenditureSentence(comparison),
  ].filter((sentence) => sentence !== '')
}

function shareSentence({ compared, figures, year }: Comparison): string {
  const ordered = largestFirst(compared, ({ share }) => share.value)
  const [highest, lowest] = [ordered[0], ordered.at(-1)]
  const missing = compared
    .filter(({ share }) => share.value === null)
    .map(({ share }) => `${nameOf(figures.allies, share.series)} (${statusWords[share.status]})`)
  const none = missing.length === 0 ? '' : ` No figure: ${formats.list(missing)}.`
  if (highest === undefined || lowest === undefined) return none.trim()
  const name = ({ own }: typeof highest) => inText(nameOf(figures.allies, own.series))
  if (ordered.length < 2) return none.trim()
  const isCoarse = ordered.some(({ own }) => own.share.decimals === 1)
  const points = isCoarse
    ? `about ${pointsWords(highest.value - lowest.value, 1)}`
    : pointsWords(highest.value - lowest.value)
  const apart = highest.value - lowest.value
  if (apart === 0)
    return `Their shares for ${year} are the same, ${valueWords(highest.own.share)}.${none}`
  const times = formats.decimal(Math.round((highest.value / lowest.value) * 10) * 10, 1)
  return `${capitalised(name(highest))} has the largest share for ${yearWords(figures.release, year)}, ${valueWords(highest.own.share)}; ${name(lowest)} the smallest, ${valueWords(lowest.own.share)}: ${points} apart, or ${times} times as much.${none}`
}

function verdictSentence({ compared, figures, threshold }: Comparison): string {
  const mark = formats.mark(threshold)
  const of = (verdict: ReturnType<typeof judge>) =>
    compared.filter(({ share }) => judge(share, threshold) === verdict).map(({ share }) => share)
  const parts = (
    [
      ['meets', `at or above ${mark}`],
      ['below', `below ${mark}`],
      ['undecided', `undecided at ${mark}`],
    ] as const
  ).flatMap(([verdict, words]) => {
    const own = of(verdict)
    return own.length === 0 ? [] : [`${words}: ${namesOf(figures.allies, own)}`]
  })
  return parts.length === 0 ? '' : `${capitalised(parts.join('; '))}.`
}

function changeSentence({ compared, figures }: Comparison): string {
  const changed = compared.flatMap(({ change }) => change ?? [])
  const since = Math.min(...changed.map(({ from }) => from.year))
  // Changes over unlike spans are not compared.
  const moved = largestFirst(compared, ({ change }) =>
    change?.from.year === since ? change.points : null,
  )
  const [most, least] = [moved[0], moved.at(-1)]
  if (most === undefined || least === undefined || moved.length < 2) return ''
  const by = (own: typeof most) =>
    own.value === 0
      ? 'is unchanged'
      : `${own.value > 0 ? 'rose' : 'fell'} by ${pointsWords(own.value)}`
  const whose = ({ own }: typeof most) => possessive(nameOf(figures.allies, own.series))
  const rank =
    most.value === 0 ? '' : `, the ${most.value > 0 ? 'largest rise' : 'smallest fall'} here`
  return `Since ${since}, ${whose(most)} share ${by(most)}${rank}; ${whose(least)} ${by(least)}.`
}

function equipmentSentence({ compared, figures }: Comparison): string {
  const ordered = largestFirst(compared, ({ equipment }) => equipment.value)
  const [most, least] = [ordered[0], ordered.at(-1)]
  if (most === undefined || least === undefined || ordered.length < 2) return ''
  const of = ({ own }: typeof most) =>
    `${inText(nameOf(figures.allies, own.series))}, ${valueWords(own.equipment)}`
  return `The largest part spent on equipment is that of ${of(most)}, the smallest that of ${of(least)}; NATO’s guideline is ${formats.mark(EQUIPMENT_GUIDELINE)}.`
}

function expenditureSentence({ compared, figures }: Comparison): string {
  const ordered = largestFirst(
    compared.filter(({ series }) => !isAggregate(series)),
    ({ expenditure }) => expenditure.value,
  )
  const [most, least] = [ordered[0], ordered.at(-1)]
  if (most === undefined || least === undefined || ordered.length < 2) return ''
  const of = ({ own, value }: typeof most) =>
    `${inText(nameOf(figures.allies, own.series))} with ${moneyWords(value)}`
  return `In money the order can be another: most is spent by ${of(most)}, least by ${of(least)} (${pricesWords(figures.release.priceBase)}).`
}

export const chartHeading = 'Share of GDP, all on one scale'
export const tableHeading = 'Side by side'
export const wordsHeading = 'What differs'

export function tableCaption({ figures, year }: Comparison): string {
  return `NATO ${releaseWords(figures.release)}, ${yearWords(figures.release, year)}; ${purposeWords(figures.release)} expenditure. US$ in constant prices: ${pricesWords(figures.release.priceBase)}.`
}

/** Heads of the table, by what its rows tell. */
export const rowHeads = {
  share: 'Share of GDP, %',
  rank: 'Rank',
  verdict: (mark: string) => `Against ${mark}`,
  firstAtTwo: 'First year at 2 %',
  change: (year: number) => `Since ${year}, points`,
  equipment: 'Equipment, % of expenditure',
  expenditure: 'Expenditure',
  perCapita: 'Per head, US$',
} as const
export const allyHead = 'Ally'

/** A rank with how many are ranked: "4 of 31". */
export function rankOf(rank: number, isTied: boolean, ranked: number): string {
  return `${isTied ? '=' : ''}${rank} of ${ranked}`
}
export const notRanked = 'not ranked'
export const neverAtTwo = 'in no year held'

/** Why a cell is empty. */
export function missingWords({ status }: Observation): string {
  return statusWords[status]
}

/** Alt text of one of the small charts. */
export function lineAlt(
  allies: readonly Ally[],
  { series, line }: ComparedSeries,
  release: Release,
): string {
  const held = line.points.filter(({ value }) => value !== null)
  const [first, last] = [held[0], held.at(-1)]
  const name = nameOf(allies, series)
  if (first === undefined || last === undefined) return `${name}: no figures in this release`
  return `${name}: ${valueWords(first)} in ${first.year}, ${valueWords(last)} in ${yearWords(release, last.year)}`
}
export const copyLabel = 'Take this comparison'
export const toSheet = 'Printable student sheet on these allies'
export const scaleNote = (mark: string) =>
  `The dashed line is ${mark}; hollow points and dashed lines are estimates, grey is before accession.`
