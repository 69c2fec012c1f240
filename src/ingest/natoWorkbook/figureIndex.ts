import type { SeriesCode } from '../../domain/ally'
import type { Measure } from '../../domain/measure'
import type { TableDoubt, TableDoubtKind, TableFigure } from '../../domain/release/natoTables'

/** The figures of a workbook, to be looked up by series, year and measure. */
export interface FigureIndex {
  readonly all: readonly TableFigure[]
  readonly at: (series: SeriesCode, year: number, measure: Measure) => TableFigure | undefined
  /** Half of the last place that the tables print of a measure: how far a figure may be off by rounding. */
  readonly halfUnit: (measure: Measure) => number
}

const keyOf = (series: SeriesCode, year: number, measure: Measure) => `${series} ${year} ${measure}`

/**
 * A figure to the 15 digits that a spreadsheet shows: what comes after is left over from its own
 * arithmetic (0.9118000000000001).
 */
export function shownDigits(digits: string): string {
  return String(Number(Number(digits).toPrecision(15)))
}

function placesOf(digits: string): number {
  const shown = shownDigits(digits)
  return shown.includes('.') ? shown.length - shown.indexOf('.') - 1 : 0
}

/** Indexes figures. */
export function indexFigures(figures: readonly TableFigure[]): FigureIndex {
  const index = new Map(figures.map((own) => [keyOf(own.series, own.year, own.measure), own]))
  const places = new Map<Measure, number>()
  for (const { measure, digits } of figures) {
    places.set(measure, Math.max(places.get(measure) ?? 0, placesOf(digits)))
  }
  return {
    all: figures,
    at: (series, year, measure) => index.get(keyOf(series, year, measure)),
    halfUnit: (measure) => 0.5 / 10 ** (places.get(measure) ?? 0),
  }
}

/** A doubt about one figure: `expected` is what other figures give. */
export function doubtAbout(
  kind: TableDoubtKind,
  figure: TableFigure,
  expected: string,
  isGrave: boolean,
): TableDoubt {
  const { place, series, year, measure, digits } = figure
  return { kind, place, series, year, measure, found: digits, expected, isGrave }
}
