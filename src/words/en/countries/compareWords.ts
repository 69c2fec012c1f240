import { type Ally, isAggregate } from '../../../domain/ally'
import {
  type ComparedSeries,
  type Comparison,
  largestFirst,
} from '../../../domain/country/comparison'
import type { Observation } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import { tenseOf } from '../../../domain/verdict/answer'
import { EQUIPMENT_GUIDELINE } from '../../../domain/verdict/balance'
import { judge } from '../../../domain/verdict/verdict'
import { nameOf, namesOf, statusWords } from '../figureNouns'
import { valueWords, yearInText } from '../figureWords'
import { formats } from '../formats'
import { capitalised, inText, owned } from '../grammar'
import { apartWords, moneyWords, pricesWords } from '../moneyWords'
import { nameInText } from '../namesInText'
import { datedWords, publishedWords } from '../page/answerWords'
import { howKnown } from '../spanWords'
import { purposeWords } from './allyFigureWords'

/** What is compared, for a heading: "Germany, France and Poland, 2026 (estimate)". */
export function heading({ compared, figures, year }: Comparison): string {
  const names = compared.map(({ series }) => nameOf(figures.allies, series))
  return `${formats.list(names)}, ${yearInText(figures.release, year)}`
}

/** Where the sentences are from, for who copies them. */
export function sourceSentence({ figures }: Comparison): string {
  return `By ${publishedWords(figures.release, 'NATO’s')}.`
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
  const name = ({ own }: typeof highest) => nameInText(figures.allies, own.series)
  if (ordered.length < 2) return none.trim()
  if (highest.value === lowest.value) {
    const same = highest.own.share.decimals === 1 ? 'the same as printed' : 'the same'
    return `Their shares for ${year} are ${same}, ${valueWords(highest.own.share)}.${none}`
  }
  const [most, least] = endsOf(ordered, ['larger', 'smaller'], ['largest', 'smallest'])
  const times = formats.decimal(Math.round((highest.value / lowest.value) * 10) * 10, 1)
  return `The ${most} share for ${yearInText(figures.release, year)} is that of ${name(highest)}, ${valueWords(highest.own.share)}; the ${least} that of ${name(lowest)}, ${valueWords(lowest.own.share)}: ${apartWords(highest.own.share, lowest.own.share)} apart, or ${times} times as much.${none}`
}

/** The words for the two ends: of two, or of more. */
function endsOf<T>(ordered: readonly unknown[], ofTwo: T, ofMany: T): T {
  return ordered.length === 2 ? ofTwo : ofMany
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

function changeSentence({ compared, figures, year: to }: Comparison): string {
  const tense = tenseOf(figures.release, to)
  const changed = compared.flatMap(({ change }) => change ?? [])
  const since = Math.min(...changed.map(({ from }) => from.year))
  // Changes over unlike spans are not compared.
  const moved = largestFirst(compared, ({ change }) =>
    change?.from.year === since ? change.points : null,
  )
  const [most, least] = [moved[0], moved.at(-1)]
  if (most === undefined || least === undefined || moved.length < 2) return ''
  const by = ({ own, value }: typeof most) => {
    const size = own.change === null ? '' : apartWords(own.change.to, own.change.from)
    if (value === 0) return 'is unchanged'
    if (tense === 'expected') return `is expected to ${value > 0 ? 'rise' : 'fall'} by ${size}`
    return `${value > 0 ? 'rose' : 'fell'} by ${howKnown(figures.release, to)}${size}`
  }
  const of = ({ own }: typeof most) => `that of ${nameInText(figures.allies, own.series)}`
  const [larger, smaller] = endsOf(moved, ['larger', 'smaller'], ['largest', 'smallest'])
  const rank =
    most.value === 0 ? '' : `, the ${most.value > 0 ? `${larger} rise` : `${smaller} fall`} here`
  return `From ${since} to ${to}, ${owned(nameOf(figures.allies, most.own.series), 'share')} ${by(most)}${rank}; ${of(least)} ${by(least)}.`
}

function equipmentSentence({ compared, figures }: Comparison): string {
  const ordered = largestFirst(compared, ({ equipment }) => equipment.value)
  const [most, least] = [ordered[0], ordered.at(-1)]
  if (most === undefined || least === undefined || ordered.length < 2) return ''
  const of = ({ own }: typeof most) =>
    `${nameInText(figures.allies, own.series)}, ${valueWords(own.equipment)}`
  const [larger, smaller] = endsOf(ordered, ['larger', 'smaller'], ['largest', 'smallest'])
  return `The ${larger} part spent on equipment is that of ${of(most)}, the ${smaller} that of ${of(least)}; NATO’s guideline is ${formats.mark(EQUIPMENT_GUIDELINE)}.`
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
  const [more, less] = endsOf(ordered, ['more', 'less'], ['most', 'least'])
  return `In money the order can be another: ${more} is spent by ${of(most)}, ${less} by ${of(least)} (${pricesWords(figures.release.priceBase)}).`
}

export const chartHeading = 'Share of GDP, all on one scale'
export const tableHeading = 'Side by side'
export const wordsHeading = 'What differs'

export function tableCaption({ figures, year, held }: Comparison): string {
  const { release } = figures
  const isMoney = held.has('expenditure') || held.has('expenditurePerCapita')
  const prices = isMoney ? ` US$ in constant prices: ${pricesWords(release.priceBase)}.` : ''
  return `${datedWords(release)}, ${yearInText(release, year)}; ${purposeWords(release)} spending.${prices}`
}

/** Heads of the table, by what its rows tell. */
export const rowHeads = {
  share: 'Share of GDP, %',
  rank: 'Rank',
  verdict: (mark: string) => `Against ${mark}`,
  firstAt: (mark: string) => `First year at ${mark}`,
  change: (year: number) => `Since ${year}, points`,
  equipment: 'Equipment, % of spending',
  expenditure: 'Expenditure',
  perCapita: 'Per head, US$',
} as const
export const allyHead = 'Ally'

/** A rank with how many are ranked: "4 of 31". */
export function rankOf(rank: number, isTied: boolean, ranked: number): string {
  return `${isTied ? '=' : ''}${rank} of ${ranked}`
}
export const notRanked = 'not ranked'
export const neverAtMark = 'in no year held'

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
  return `${name}: ${valueWords(first)} in ${first.year}, ${valueWords(last)} in ${yearInText(release, last.year)}`
}
export const copyLabel = 'Take this comparison'
export const toSheet = 'Printable student sheet on these allies'
export const scaleNote = (mark: string) =>
  `The dashed line is ${mark}; hollow points and dashed lines are estimates, grey is before accession.`
