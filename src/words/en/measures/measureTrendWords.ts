import type { Measure } from '../../../domain/measure'
import type { Observation } from '../../../domain/observation/observation'
import { tenseOf } from '../../../domain/verdict/answer'
import { formats } from '../formats'
import { capitalised, headOwned, owned, subjectOf } from '../grammar'
import { growthWords, type ToldOf } from '../growthWords'
import { fitting } from '../headline'
import { howKnown, spanWords, valueIn } from '../spanWords'
import { isPlural, nounInText, ownOf, pricesOf, proseAmount, valueWords } from './measureTerms'
import { unitOf } from './measureUnits'
import { title } from './measureWords'

export {
  indexAxisTitle,
  indexLabel,
  indexSubtitle,
  indexTitle,
  indexWords,
} from './indexWords'

/** A trend of another measure than the share, as its sentences need it. */
export interface MeasureTrend extends ToldOf {
  readonly measure: Measure
  readonly years: readonly [first: number, last: number]
  readonly lines: readonly NamedLine[]
}

interface NamedLine {
  readonly name: string
  readonly points: readonly Observation[]
}

/** The question that the trend answers. */
export function trendQuestion({ measure, release, years }: MeasureTrend): string {
  if (measure === 'realChange') {
    const spent = ownOf('expenditure', release)
    return years[0] === years[1]
      ? `How did ${spent} change from ${years[0] - 1} to ${years[0]}?`
      : `How has ${spent} changed from year to year?`
  }
  const what = nounInText(measure, release)
  return years[0] === years[1]
    ? `What are NATO’s figures for ${what} in ${years[0]}?`
    : `How ${isPlural(measure) ? 'have' : 'has'} ${what} developed from ${years[0]} to ${years[1]}?`
}

/** Title with first and last year. */
export function trendTitle({ measure, release, years }: MeasureTrend): string {
  return title(measure, release, spanWords(years))
}

interface Held {
  readonly name: string
  readonly o: Observation
  readonly value: number
}

function heldIn(lines: readonly NamedLine[]): readonly (readonly Held[])[] {
  return lines
    .map(({ name, points }) =>
      points.flatMap((o) => (o.value === null ? [] : [{ name, o, value: o.value }])),
    )
    .filter((held) => held.length > 0)
}

/** The line that moved most, as a headline: "Poland’s core defence spending has more than tripled since 2014". */
export function trendHeadline(trend: MeasureTrend): string {
  const { measure, release } = trend
  const held = heldIn(trend.lines)
  if (held.length === 0) return 'None of those chosen has a figure in this release'
  if (measure === 'realChange') return riseHeadline(trend, held.flat())
  const [most] = movesIn(trend, held)
  if (most === undefined) return ''
  const { first, last } = most
  const what = ownOf(measure, release)
  const whose = capitalised(headOwned(first.name, what))
  const short = capitalised(headOwned(first.name, 'figure'))
  const [from, to] = [proseAmount(first.o), `${proseAmount(last.o)} in ${last.o.year}`]
  const growth = growthWords(
    most.line.map(({ o }) => o),
    trend,
  )
  if (growth !== null) return fitting(`${whose} ${growth}`, `${short} ${growth}`)
  if (first === last) {
    const value = valueIn(release, last.o, proseAmount)
    return fitting(`${whose}: ${value}`, `${short}: ${value}`)
  }
  const way = last.value > first.value ? 'rise' : last.value < first.value ? 'fall' : null
  if (way === null) return `${short} is the same for ${last.o.year} as for ${first.o.year}`
  const goes =
    tenseOf(release, last.o.year) === 'expected'
      ? `${be(trend)} expected to ${way}`
      : way === 'rise'
        ? 'rose'
        : 'fell'
  return fitting(
    `${whose} ${goes} from ${from} in ${first.o.year} to ${to}`,
    `${whose} ${goes} to ${to}`,
    `${short} ${goes} to ${to}`,
    `${whose} ${goes} from ${first.o.year} to ${last.o.year}`,
    `${short} ${goes} from ${first.o.year} to ${last.o.year}`,
  )
}

function be({ measure, isSuperseded }: MeasureTrend): string {
  const [is, was] = measure === 'personnel' ? ['are', 'were'] : ['is', 'was']
  return isSuperseded ? was : is
}

/** The largest real rise of those shown, as a headline. */
function riseHeadline({ release, lines }: MeasureTrend, all: readonly Held[]): string {
  const [top] = all.toSorted((a, b) => b.value - a.value)
  if (top === undefined) return ''
  if (top.value <= 0) return 'No real rise in the years shown'
  const who = lines.length > 1 ? 'Largest real rise of those shown' : 'Largest real rise'
  const whose = headOwned(top.name, '').trim()
  const rise = `${howKnown(release, top.o.year)}${valueWords(top.o).replace('+', '')}`
  return `${who}: ${whose} in ${top.o.year}, by ${rise}`
}

/** The line that moved most, from its first to its last figure; for a change, its ends. */
export function trendFinding(trend: MeasureTrend): string {
  const held = heldIn(trend.lines)
  if (held.length === 0) return 'None of those chosen has a figure in this release.'
  return trend.measure === 'realChange' ? extremes(trend, held.flat()) : widest(trend, held)
}

function extremes({ release, measure }: MeasureTrend, all: readonly Held[]): string {
  const sorted = all.toSorted((a, b) => b.value - a.value)
  const [highest, lowest] = [sorted[0], sorted.at(-1)]
  if (highest === undefined || lowest === undefined) return ''
  if (highest === lowest) {
    const whose = capitalised(owned(highest.name, ownOf(measure, release)))
    return `${whose}: ${valueIn(release, highest.o, valueWords)}.`
  }
  const at = ({ name, o }: Held) => `that of ${subjectOf(name)}, ${valueIn(release, o, valueWords)}`
  const most = highest.value > 0 ? 'largest rise' : highest.value < 0 ? 'smallest fall' : 'highest'
  const least = lowest.value < 0 ? 'largest fall' : lowest.value > 0 ? 'smallest rise' : 'lowest'
  return `Of those shown, the ${most} is ${at(highest)}; the ${least} is ${at(lowest)}.`
}

/** Each line from its first figure to its last; who moved most comes first. */
function movesIn({ measure }: MeasureTrend, held: readonly (readonly Held[])[]) {
  const { isPercent } = unitOf(measure)
  return held
    .flatMap((line) => {
      const [first, last] = [line[0], line.at(-1)]
      return first === undefined || last === undefined ? [] : [{ line, first, last }]
    })
    .map(({ line, first, last }) => {
      const growth = first.value > 0 ? last.value / first.value : 1
      const change = isPercent ? last.value - first.value : growth - 1
      return { line, first, last, growth, change }
    })
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
}

/** Shares of spending are compared by their points, sums by how many times they grew. */
function widest(trend: MeasureTrend, held: readonly (readonly Held[])[]): string {
  const { measure, release } = trend
  const { isPercent } = unitOf(measure)
  const moves = movesIn(trend, held)
  const [most] = moves
  if (most === undefined) return ''
  const { first, last, growth, change } = most
  const at = ({ o }: Held) => valueIn(release, o, proseAmount)
  const prices = pricesOf(measure, release)
  const base = prices === '' ? '' : ` (${prices})`
  const noun = `${capitalised(owned(first.name, ownOf(measure, release)))}`
  if (first === last) return `${noun}: ${at(first)}${base}.`
  const verb = change < 0 ? 'fell' : change === 0 ? 'is the same' : 'rose'
  const among = moves.length > 1 && change !== 0 ? ' most of those shown' : ''
  const grown = formats.number(Math.round(growth * 100), [0, 1])
  const times =
    isPercent || change <= 0
      ? ''
      : ` That is ${grown} times as ${measure === 'personnel' ? 'many' : 'much'}${prices === '' ? '' : `, at ${prices}`}.`
  const told = times === '' ? base : ''
  return `${noun} ${verb}${among}${among === '' ? '' : ','} from ${at(first)} to ${at(last)}${told}.${times}`
}

/** How each line goes from its first to its last figure, for who does not see them. */
export function trendAlt(trend: MeasureTrend): string {
  const { release } = trend
  const at = ({ o }: Held) => valueIn(release, o, proseAmount)
  const sentences = trend.lines.map((line) => {
    const [held = []] = heldIn([line])
    const [first, last] = [held[0], held.at(-1)]
    if (first === undefined || last === undefined) return `${line.name}: no figure in this release`
    return first === last
      ? `${line.name}: ${at(last)}`
      : `${line.name}: from ${at(first)} to ${at(last)}`
  })
  return `Line chart: ${trendTitle(trend)}. ${sentences.join('. ')}.`
}
