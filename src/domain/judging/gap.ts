import { alliesIn } from '../ally'
import { belongsTo } from '../claim/allyGroups'
import type { GapReading } from '../claim/figureReadings'
import type { Who } from '../claim/readingTerms'
import type { Measure } from '../measure'
import { observe } from '../observation/observation'
import { compareExact, type Exact, minus, ofDecimal, times, whole } from './exact'
import { type Basis, type Measured, measureMeant, seriesNamed, spanOf, sumOf } from './figureSpan'
import type { Judgement } from './judgement'
import { computed, judgeNumber } from './judgeNumber'
import type { Span } from './saidInterval'

/** "Germany was 20 billion short of 2%." */
export function judgeGap(reading: GapReading, basis: Basis): Judgement {
  const amount = measureMeant(reading.measure, basis)
  const gap = gapOf(reading.who, reading.year, reading.mark, amount, basis)
  return judgeNumber(reading, gap, computed(amount, reading.value), basis)
}

/**
 * The money missing to a mark, in US$ million: the mark's part of the GDP less what is spent, or nothing
 * for who is at or above it, and no figure for a mark that is no part of a GDP. Of several, and of an aggregate, the sum over those that are short.
 */
export function gapOf(
  who: Who,
  year: number,
  mark: number,
  amount: Measure,
  basis: Basis,
): Measured {
  const gdp = amount === 'expenditureCurrent' ? 'gdpCurrent' : 'gdp'
  const parts = alliesMeant(who, year, basis).map((code) => {
    const figures = ([gdp, amount] as const).map((one) => observe(basis.figures, code, year, one))
    const [product, spent] = figures.map(spanOf)
    const isUnarmed = figures.some(({ status }) => status === 'inapplicable')
    const short = spent && product && isPart(mark) ? shortOf(spent, product, mark) : null
    return { figures, span: isUnarmed ? NOTHING : short }
  })
  return {
    span: sumOf(parts.map(({ span }) => span)),
    figures: parts.flatMap(({ figures }) => figures),
  }
}

const isPart = (mark: number) => mark >= 0 && mark <= 100

const NOTHING: Span = { low: whole(0), high: whole(0) }

function shortOf(spent: Span, product: Span, mark: number): Span {
  const part = times(ofDecimal(mark), { over: 1, under: 100 })
  const short = (gdp: Exact, amount: Exact) => {
    const gap = minus(times(gdp, part), amount)
    return compareExact(gap, NOTHING.low) > 0 ? gap : NOTHING.low
  }
  return { low: short(product.low, spent.high), high: short(product.high, spent.low) }
}

/** An aggregate's own members of the year. */
function alliesMeant(who: Who, year: number, { figures }: Basis) {
  if (who !== 'NATO' && who !== 'EURCAN') return seriesNamed(who)
  return alliesIn(figures.allies, year)
    .map((ally) => ally.code)
    .filter((code) => who === 'NATO' || code === 'CAN' || belongsTo('EUROPE', code, year))
}
