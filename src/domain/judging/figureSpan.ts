import type { SeriesCode } from '../ally'
import { READING_MEASURE_MEANINGS, type ReadingMeasure } from '../claim/readingMeasure'
import { seriesMeant } from '../claim/readingScope'
import type { Who, WhoOrOthers } from '../claim/readingTerms'
import type { Hundredths } from '../hundredths'
import type { Measure } from '../measure'
import { type Observation, observe, type ReleaseFigures } from '../observation/observation'
import { possibleShares } from '../verdict/verdict'
import {
  divided,
  type Exact,
  minus,
  ofDigits,
  ofHundredths,
  plus,
  scaled,
  times,
  whole,
} from './exact'
import type { Span } from './saidInterval'

/** What a release has of somebody, and the figures that it rests on. */
export interface Measured {
  /** `null`: a figure is missing, or cannot be put together from what NATO prints. */
  readonly span: Span | null
  readonly figures: readonly Observation[]
}

/** The figures of one release, and which amounts are meant where a sentence leaves it open. */
export interface Basis {
  readonly figures: ReleaseFigures
  readonly amount: Measure
}

/** The measure of a release that a word of the notation stands for. */
export function measureMeant(word: ReadingMeasure, { amount }: Basis): Measure {
  const { measures } = READING_MEASURE_MEANINGS[word]
  return measures.length > 1 ? amount : (measures[0] ?? amount)
}

/** All that is named, one by one. */
export function seriesNamed(who: Who): readonly SeriesCode[] {
  return typeof who === 'string' ? [seriesMeant(who)] : who
}

/**
 * The span of doubt of one figure: one decimal, or derived. Amounts are derived from changes of two decimals. A share is what
 * NATO prints of it; of other figures all digits count, so that what is said of them is rounded once.
 */
export function spanOf(observation: Observation): Span | null {
  const { value, measure, origin, digits } = observation
  if (value === null) return null
  if (measure === 'share') {
    const [low, high] = possibleShares(observation, value)
    return hundredthsSpan(low, high)
  }
  if (digits !== undefined && origin === 'printed') {
    const exact = ofDigits(digits)
    return { low: exact, high: exact }
  }
  const slack = origin === 'derived' ? Math.ceil(Math.abs(value) / 10_000) + 100 : 0
  return hundredthsSpan(value - slack, value + slack)
}

function hundredthsSpan(low: Hundredths, high: Hundredths): Span {
  const lowest = ofHundredths(low)
  return { low: lowest, high: low === high ? lowest : ofHundredths(high) }
}

/** Measures that may be added up over allies. */
const SUMMED: readonly Measure[] = [
  'expenditure',
  'expenditureCurrent',
  'gdp',
  'gdpCurrent',
  'personnel',
]

/** What a release has of an ally, an aggregate or several allies together in one year. */
export function measured(who: Who, year: number, measure: Measure, basis: Basis): Measured {
  if (typeof who === 'string') return measuredAlone(who, year, measure, basis)
  const [first, ...others] = who
  if (first === undefined) return { span: null, figures: [] }
  if (others.length === 0) return measuredAlone(first, year, measure, basis)
  if (SUMMED.includes(measure)) return summed(who, year, measure, basis)
  if (measure === 'share') return shareTogether(who, year, basis)
  return measure === 'realChange'
    ? growthTogether(who, year, basis)
    : missing(who, year, measure, basis)
}

function measuredAlone(who: string, year: number, measure: Measure, { figures }: Basis): Measured {
  return measuredIn(year, measure, figures)(who)
}

/** What a release has of each ally or aggregate in one year. */
export type MeasuredIn = (who: string) => Measured

/** What has been measured of each release: the claims of a text rest on the same figures again and again. */
const MEASURED = new WeakMap<ReleaseFigures, Map<string, MeasuredIn>>()

/** What a release has of one measure in one year: each figure is looked up once. */
export function measuredIn(year: number, measure: Measure, figures: ReleaseFigures): MeasuredIn {
  const ofRelease = MEASURED.get(figures) ?? new Map<string, MeasuredIn>()
  const key = `${measure} ${year}`
  const ones = ofRelease.get(key) ?? lookedUpOnce(year, measure, figures)
  MEASURED.set(figures, ofRelease.set(key, ones))
  return ones
}

function lookedUpOnce(year: number, measure: Measure, figures: ReleaseFigures): MeasuredIn {
  const known = new Map<string, Measured>()
  const lookUp = (who: string): Measured => {
    const figure = observe(figures, seriesMeant(who), year, measure)
    const one = { span: spanOf(figure), figures: [figure] }
    known.set(who, one)
    return one
  }
  return (who) => known.get(who) ?? lookUp(who)
}

/** The same, where one may be NATO's total less the other side; less the United States NATO prints it itself. */
export function measuredSide(
  who: WhoOrOthers,
  other: WhoOrOthers,
  year: number,
  measure: Measure,
  basis: Basis,
): Measured {
  if (who !== 'others') return measured(who, year, measure, basis)
  if (other === 'others') return { span: null, figures: [] }
  if (other === 'USA' && !SUMMED.includes(measure)) return measured('EURCAN', year, measure, basis)
  const [total, part] = [
    measured('NATO', year, measure, basis),
    measured(other, year, measure, basis),
  ]
  const canSubtract = SUMMED.includes(measure)
  return {
    span: canSubtract && total.span && part.span ? lessSpan(total.span, part.span) : null,
    figures: [...total.figures, ...part.figures],
  }
}

const missing = (
  series: readonly SeriesCode[],
  year: number,
  measure: Measure,
  { figures }: Basis,
) => ({
  span: null,
  figures: series.map((code) => observe(figures, code, year, measure)),
})

/** Who has no armed forces adds nothing. */
function summed(
  series: readonly SeriesCode[],
  year: number,
  measure: Measure,
  { figures }: Basis,
): Measured {
  const observed = series.map((code) => observe(figures, code, year, measure))
  const spans = observed.filter((o) => o.status !== 'inapplicable').map(spanOf)
  return { span: sumOf(spans), figures: observed }
}

/** Summed spending over summed GDP, in constant prices as NATO's shares are, and rounded like them. */
function shareTogether(series: readonly SeriesCode[], year: number, basis: Basis): Measured {
  const spending = summed(series, year, 'expenditure', basis)
  const gdp = summed(series, year, 'gdp', basis)
  const share = spending.span && gdp.span ? quotientSpan(spending.span, gdp.span) : null
  const toHundredths = (value: Exact) => ofHundredths(scaled(value, 4))
  return {
    span: share && { low: toHundredths(share.low), high: toHundredths(share.high) },
    figures: [...spending.figures, ...gdp.figures],
  }
}

function growthTogether(series: readonly SeriesCode[], year: number, basis: Basis): Measured {
  const before = summed(series, year - 1, 'expenditure', basis)
  const after = summed(series, year, 'expenditure', basis)
  const factor = before.span && after.span ? quotientSpan(after.span, before.span) : null
  return { span: factor && percentAbove(factor), figures: [...before.figures, ...after.figures] }
}

/** The sum of several; `null` where one is missing, or there are none. */
export function sumOf(spans: readonly (Span | null)[]): Span | null {
  const [first, ...others] = spans
  return others.reduce<Span | null>(
    (sum, span) => sum && span && { low: plus(sum.low, span.low), high: plus(sum.high, span.high) },
    first ?? null,
  )
}

/** One less another, each as uncertain as it is. */
export function lessSpan(a: Span, b: Span): Span {
  return { low: minus(a.low, b.high), high: minus(a.high, b.low) }
}

/** One over another that is above zero; `null` where it may not be. */
export function quotientSpan(a: Span, b: Span): Span | null {
  if (b.low.over <= 0) return null
  const low = divided(a.low, a.low.over < 0 ? b.low : b.high)
  const high = divided(a.high, a.high.over < 0 ? b.high : b.low)
  return low && high && { low, high }
}

/** A factor as per cent above one. */
export function percentAbove({ low, high }: Span): Span {
  const percent = (factor: Exact) => times(minus(factor, whole(1)), whole(100))
  return { low: percent(low), high: percent(high) }
}
