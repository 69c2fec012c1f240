import type {
  ChangeReading,
  CompareReading,
  CumulativeReading,
  MeanReading,
  RatioReading,
  RevisionReading,
  ValueReading,
} from '../claim/figureReadings'
import type { ChangeManner, Op, Who } from '../claim/readingTerms'
import type { Measure } from '../measure'
import type { ReleaseFigures } from '../observation/observation'
import type { ReleaseId } from '../release/release'
import { CLOSE } from '../verdict/verdict'
import { scaled, whole } from './exact'
import {
  type Basis,
  lessSpan,
  type Measured,
  measured,
  measuredSide,
  measureMeant,
  percentAbove,
  quotientSpan,
  sumOf,
} from './figureSpan'
import type { Judgement } from './judgement'
import { computed, judgeNumber, printed } from './judgeNumber'
import { type Span, wholeSpan } from './saidInterval'

/** "Poland spends 4.12%." */
export function judgeValue(reading: ValueReading, basis: Basis): Judgement {
  const measure = measureMeant(reading.measure, basis)
  const { span, figures } = measured(reading.who, reading.year, measure, basis)
  const isEnd = EXACT_ENDS.includes(reading.op)
  const isPrintedWhole = typeof reading.who === 'string' && WHOLE_MILLIONS.includes(measure)
  const own = span && isEnd && isPrintedWhole ? wholeOf(span) : span
  return judgeNumber(reading, { span: own, figures }, printed(measure), basis)
}

const EXACT_ENDS: readonly Op[] = ['>=', '>', '<=', '<']
/** NATO prints amounts in whole US$ million: what stands there is what is at least, or at most, a number. */
const WHOLE_MILLIONS: readonly Measure[] = ['expenditure', 'expenditureCurrent']

function wholeOf({ low, high }: Span): Span {
  const printedLow = whole(scaled(low, 0))
  return { low: printedLow, high: low === high ? printedLow : whole(scaled(high, 0)) }
}

/** "… more than doubled since 2014." Both figures are of the same release. */
export function judgeChange(reading: ChangeReading, basis: Basis): Judgement {
  const measure = measureMeant(reading.measure, basis)
  const change = changeOf(reading, reading.who, measure, basis)
  return judgeNumber(reading, change, computed(measure, reading.value), basis)
}

/** NATO's own real change, where it says the same as a change of one year in per cent. */
export function judgeRealChange(reading: ChangeReading, basis: Basis): Judgement {
  const change = measured(reading.who, reading.to, 'realChange', basis)
  return judgeNumber(reading, change, printed('realChange'), basis)
}

/** What a change is from and to, and how it is measured. */
export interface ChangeAsked {
  readonly from: number
  readonly to: number
  readonly how: ChangeManner
}

/** A change in points, per cent or as a factor, within one release. */
export function changeOf(
  { from, to, how }: ChangeAsked,
  who: Who,
  measure: Measure,
  basis: Basis,
): Measured {
  return changeBetween(measured(who, from, measure, basis), measured(who, to, measure, basis), how)
}

function changeBetween(before: Measured, after: Measured, how: ChangeManner): Measured {
  const figures = [...before.figures, ...after.figures]
  if (before.span === null || after.span === null) return { span: null, figures }
  if (how === 'points') return { span: lessSpan(after.span, before.span), figures }
  const factor = quotientSpan(after.span, before.span)
  return { span: how === 'factor' ? factor : factor && percentAbove(factor), figures }
}

/** "The United States pays 70% of all." */
export function judgeRatio(reading: RatioReading, basis: Basis): Judgement {
  const { num, den } = reading
  const measure = measureMeant(reading.measure, basis)
  const years = reading.years ?? (reading.year === undefined ? [] : [reading.year])
  const over = together(years.map((year) => measuredSide(num, den, year, measure, basis)))
  const under = together(years.map((year) => measuredSide(den, num, year, measure, basis)))
  const ratio = {
    span: over.span && under.span ? quotientSpan(over.span, under.span) : null,
    figures: [...over.figures, ...under.figures],
  }
  return judgeNumber(reading, ratio, computed(measure, reading.value), basis)
}

/** "Türkiye is ahead of France." Roughly the same is told by their ratio. */
export function judgeCompare(reading: CompareReading, basis: Basis): Judgement {
  const { a, b, op, year } = reading
  const measure = measureMeant(reading.measure, basis)
  const [one, other] = [
    measuredSide(a, b, year, measure, basis),
    measuredSide(b, a, year, measure, basis),
  ]
  const isRough = op === '~' || op === 'nearly' || op === 'just>' || op === 'frac'
  const { span, figures } = changeBetween(other, one, isRough ? 'factor' : 'points')
  const said = { op, value: isRough ? 1 : 0, prec: null }
  const manner = { measure, decimals: isRough ? 4 : 2, usualPrec: null } as const
  const judgement = judgeNumber(said, { span, figures: [...figures].reverse() }, manner, basis)
  const { low = 0, high = 0 } = judgement.found ?? {}
  const isClose = Math.min(Math.abs(low), Math.abs(high)) <= CLOSE
  const isOfShares = measure === 'share' && !isRough && judgement.found !== null
  return {
    ...judgement,
    isMissedClosely: false,
    closeCalls: isOfShares && isClose ? judgement.figures : [],
  }
}

/** "1.58% on average from 2014 to 2023." */
export function judgeMean(reading: MeanReading, basis: Basis): Judgement {
  const measure = measureMeant(reading.measure, basis)
  const years = yearsFrom(reading.from, reading.to)
  const { span, figures } = together(
    years.map((year) => measured(reading.who, year, measure, basis)),
  )
  const mean = { span: span && quotientSpan(span, wholeSpan(years.length)), figures }
  return judgeNumber(reading, mean, computed(measure, reading.value), basis)
}

/** "… 300 billion more than if spending had stayed as in 2014." */
export function judgeCumulative(reading: CumulativeReading, basis: Basis): Judgement {
  const measure = measureMeant(reading.measure, basis)
  const base = measured(reading.who, reading.from, measure, basis)
  const extra = yearsFrom(reading.from + 1, reading.to).map((year) =>
    changeBetween(base, measured(reading.who, year, measure, basis), 'points'),
  )
  const { span, figures } = together(extra)
  const once = figures.filter((figure, index) => figures.indexOf(figure) === index)
  return judgeNumber(reading, { span, figures: once }, computed(measure, reading.value), basis)
}

/** One figure in two named releases, whatever release it is asked of. */
export function judgeRevision(
  reading: RevisionReading,
  basis: Basis,
  figuresOf: (id: ReleaseId) => ReleaseFigures | undefined,
): Judgement {
  const measure = measureMeant(reading.measure, basis)
  const figureIn = (id: ReleaseId): Measured => {
    const figures = figuresOf(id)
    return figures === undefined
      ? { span: null, figures: [] }
      : measured(reading.who, reading.year, measure, { ...basis, figures })
  }
  const change = changeBetween(figureIn(reading.from), figureIn(reading.to), reading.how)
  return judgeNumber(reading, change, computed(measure, reading.value), basis)
}

/** The years from one to another, both included; none where they are the wrong way round. */
export function yearsFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

function together(parts: readonly Measured[]): Measured {
  return {
    span: sumOf(parts.map(({ span }) => span)),
    figures: parts.flatMap(({ figures }) => figures),
  }
}
