import { type Ally, isAggregate, isAllyIn } from '../../domain/ally'
import type { Measure } from '../../domain/measure'
import type { TableDoubt, TableFigure } from '../../domain/release/natoTables'
import { doubtAbout, type FigureIndex, shownDigits } from './figureIndex'
import { PERCENTAGES } from './headings'

/** For what floating point loses in a sum of exact figures. */
const SLACK = 1e-6

/** Smaller differences cannot be seen in what NATO prints, in per cent. */
const SEEN_SHARE = 0.001
const SEEN_CHANGE = 0.005
const SEEN_DISTRIBUTION = 0.01

/** From how many points on a difference is grave: more than a typed or rounded cell explains. */
const GRAVE_SHARE = 0.05
const GRAVE_CHANGE = 0.5
const GRAVE_DISTRIBUTION = 0.5
/** A sum that is off by more than this part of itself is grave. */
const GRAVE_SUM = 0.005
/** No ally's figure grew or fell by so many times from one year to the next. */
const GREATEST_JUMP = 4

const shown = (value: number) => String(Number(value.toPrecision(6)))

/** Shares that are not spending over GDP at constant prices: typed by hand, or a slipped point. */
export function shareDoubts(index: FigureIndex): readonly TableDoubt[] {
  return ofMeasure(index, 'share').flatMap((share) => {
    const spending = numberOf(index.at(share.series, share.year, 'expenditure'))
    const gdp = numberOf(index.at(share.series, share.year, 'gdp'))
    if (spending === null || gdp === null || gdp === 0) return []
    const ratio = (100 * spending) / gdp
    const rounding =
      index.halfUnit('share') +
      (100 * index.halfUnit('expenditure')) / gdp +
      (100 * index.halfUnit('gdp') * spending) / gdp ** 2
    return apart('share', share, ratio, rounding + SEEN_SHARE, GRAVE_SHARE)
  })
}

/** Real changes that are not the growth of spending at constant prices; aggregates change their members. */
export function changeDoubts(index: FigureIndex): readonly TableDoubt[] {
  return ofMeasure(index, 'realChange').flatMap((change) => {
    const { series, year } = change
    const after = numberOf(index.at(series, year, 'expenditure'))
    const before = numberOf(index.at(series, year - 1, 'expenditure'))
    if (isAggregate(series) || after === null || before === null || before === 0) return []
    const half = index.halfUnit('expenditure')
    const rounding =
      index.halfUnit('realChange') +
      SEEN_CHANGE +
      100 * (half / before + (half * after) / before ** 2)
    return apart('real change', change, 100 * (after / before - 1), rounding, GRAVE_CHANGE)
  })
}

const PARTS: readonly Measure[] = [
  'equipment',
  'personnelShare',
  'infrastructureShare',
  'otherShare',
]

/** Distributions whose four parts are not 100 % together. */
export function distributionDoubts(index: FigureIndex): readonly TableDoubt[] {
  return ofMeasure(index, 'equipment').flatMap((figure) => {
    const parts = PARTS.map((measure) => index.at(figure.series, figure.year, measure))
    const values = parts.map(numberOf)
    const sum = values.reduce<number | null>(
      (total, value) => (total === null || value === null ? null : total + value),
      0,
    )
    if (sum === null) return []
    const rounding = PARTS.reduce((total, measure) => total + index.halfUnit(measure), 0)
    const off = Math.abs(sum - 100)
    if (off <= rounding + SEEN_DISTRIBUTION) return []
    return [
      { ...doubtAbout('distribution', figure, '100', off > GRAVE_DISTRIBUTION), found: shown(sum) },
    ]
  })
}

const ADDED: readonly Measure[] = [
  'expenditure',
  'expenditureCurrent',
  'gdp',
  'gdpCurrent',
  'personnel',
]

/**
 * Aggregates that are not the sum of that year's members. Iceland's GDP is part of NATO's even in tables
 * that do not print it: then the sum may be short by it.
 */
export function sumDoubts(index: FigureIndex, allies: readonly Ally[]): readonly TableDoubt[] {
  return ADDED.flatMap((measure) => ofMeasure(index, measure))
    .filter(({ series }) => isAggregate(series))
    .flatMap((figure) => {
      const { series, year, measure } = figure
      const isGdp = measure === 'gdp' || measure === 'gdpCurrent'
      const members = allies
        .filter((ally) => isAllyIn(ally, year))
        .filter(({ code }) => code !== 'USA' || series === 'NATO_TOTAL')
      const printed = members.map(({ code }) => numberOf(index.at(code, year, measure)))
      const lacking = members.filter((_, place) => printed[place] === null)
      if (lacking.some(({ hasArmedForces }) => hasArmedForces)) return []
      const sum = printed.reduce<number>((total, value) => total + (value ?? 0), 0)
      const total = Number(figure.digits)
      const unprinted = isGdp && lacking.length > 0 ? GRAVE_SUM * total : 0
      const rounding = (members.length + 1) * index.halfUnit(measure) + SLACK * total
      const short = total - sum
      if (short >= -rounding && short <= rounding + unprinted) return []
      return [doubtAbout('sum', figure, shown(sum), Math.abs(short) > GRAVE_SUM * total + rounding)]
    })
}

/** Figures that are many times what the same row says a year before, none of which NATO ever printed. */
export function jumpDoubts(index: FigureIndex): readonly TableDoubt[] {
  const isLevel = (measure: Measure) => measure === 'share' || !PERCENTAGES.includes(measure)
  return index.all
    .filter(({ measure }) => isLevel(measure))
    .flatMap((figure) => {
      const value = Number(figure.digits)
      const earlier = index.at(figure.series, figure.year - 1, figure.measure)
      const before = numberOf(earlier)
      if (value <= 0) return [doubtAbout('jump', figure, earlier?.digits ?? '', true)]
      if (before === null || before <= 0) return []
      const times = value / before
      if (times < GREATEST_JUMP && times > 1 / GREATEST_JUMP) return []
      return [doubtAbout('jump', figure, earlier?.digits ?? '', true)]
    })
}

/** Per cents that end exactly on a tie of the second decimal: they were probably rounded before. */
export function tieDoubts(index: FigureIndex): readonly TableDoubt[] {
  return index.all
    .filter(
      ({ measure, digits }) =>
        PERCENTAGES.includes(measure) && /\.\d\d5$/.test(shownDigits(digits)),
    )
    .map((figure) => doubtAbout('tie', figure, '', false))
}

function ofMeasure(index: FigureIndex, measure: Measure): readonly TableFigure[] {
  return index.all.filter((figure) => figure.measure === measure)
}

function numberOf(figure: TableFigure | undefined): number | null {
  return figure === undefined ? null : Number(figure.digits)
}

function apart(
  kind: 'share' | 'real change',
  figure: TableFigure,
  expected: number,
  rounding: number,
  grave: number,
): readonly TableDoubt[] {
  const off = Math.abs(Number(figure.digits) - expected)
  if (off <= rounding) return []
  return [doubtAbout(kind, figure, shown(expected), off > grave + rounding)]
}
