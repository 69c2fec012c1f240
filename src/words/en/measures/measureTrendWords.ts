import type { Measure } from '../../../domain/measure'
import type { Observation } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import { yearWords } from '../figureWords'
import { formats } from '../formats'
import { capitalised, owned, subjectOf } from '../grammar'
import { spanWords } from '../spanWords'
import {
  amountWords,
  isPlural,
  nounInText,
  ownOf,
  pricesOf,
  unitOf,
  valueWords,
} from './measureTerms'
import { title } from './measureWords'

/** A trend of another measure than the share, as its sentences need it. */
export interface MeasureTrend {
  readonly measure: Measure
  readonly release: Release
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
  return title(measure, release, spanWords(release, years))
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
    return `${whose} in ${yearWords(release, highest.o.year)}: ${valueWords(highest.o)}.`
  }
  const at = ({ name, o }: Held) =>
    `that of ${subjectOf(name)} in ${yearWords(release, o.year)}, ${valueWords(o)}`
  const most = highest.value > 0 ? 'largest rise' : highest.value < 0 ? 'smallest fall' : 'highest'
  const least = lowest.value < 0 ? 'largest fall' : lowest.value > 0 ? 'smallest rise' : 'lowest'
  return `Of those shown, the ${most} is ${at(highest)}; the ${least} is ${at(lowest)}.`
}

/** Shares of spending are compared by their points, sums by how many times they grew. */
function widest(trend: MeasureTrend, held: readonly (readonly Held[])[]): string {
  const { measure, release } = trend
  const { isPercent } = unitOf(measure)
  const moves = held
    .flatMap((line) => {
      const [first, last] = [line[0], line.at(-1)]
      return first === undefined || last === undefined ? [] : [{ first, last }]
    })
    .map(({ first, last }) => {
      const growth = first.value > 0 ? last.value / first.value : 1
      const change = isPercent ? last.value - first.value : growth - 1
      return { first, last, growth, change }
    })
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
  const [most] = moves
  if (most === undefined) return ''
  const { first, last, growth, change } = most
  const at = ({ o }: Held) => `${amountWords(o)} in ${yearWords(release, o.year)}`
  const prices = pricesOf(measure, release)
  const base = prices === '' ? '' : ` (${prices})`
  const noun = `${capitalised(owned(first.name, ownOf(measure, release)))}`
  if (first === last) return `${noun}: ${at(first)}${base}.`
  const verb = change < 0 ? 'fell' : change === 0 ? 'is the same' : 'rose'
  const among = moves.length > 1 && change !== 0 ? ' most of those shown' : ''
  const times =
    isPercent || change <= 0
      ? ''
      : `, to ${formats.number(Math.round(growth * 100), [0, 1])} times as ${measure === 'personnel' ? 'many' : 'much'}`
  return `${noun} ${verb}${among}${times}, from ${at(first)} to ${at(last)}${base}.`
}

/** How each line goes from its first to its last figure, for who does not see them. */
export function trendAlt(trend: MeasureTrend): string {
  const { release } = trend
  const at = ({ o }: Held) => `${amountWords(o)} in ${yearWords(release, o.year)}`
  const sentences = trend.lines.map((line) => {
    const [held = []] = heldIn([line])
    const [first, last] = [held[0], held.at(-1)]
    if (first === undefined || last === undefined) return `${line.name}: no figure in this release`
    return first === last
      ? `${line.name}: ${at(last)}`
      : `${line.name}: from ${at(first)} to ${at(last)}`
  })
  return `Line chart: ${trendTitle(trend)}. ${sentences.join('; ')}.`
}
