import type { FigureDatum, Line, TrendFigure } from '../figures/figure'
import { type FlagLayout, hangFlags } from '../figures/flags'
import { type LinearScale, linearScale } from '../figures/linearScale'
import { spreadLabels } from '../figures/spreadLabels'
import { textWidth, wrapText } from '../figures/textWidth'
import type { PlacedDatum } from './exploring'
import { LINE_HEIGHT, type PlotArea, SMALL_TEXT, TEXT, thinTicks } from './typography'

/** The label at the right end of a line. */
export interface EndLabel {
  readonly line: Line
  /** The last figure, which the label gives. */
  readonly datum: FigureDatum
  readonly nameLines: readonly string[]
  /** Whether the value has a line of its own below the name. */
  readonly isValueBelow: boolean
  /** Middle of the label. */
  readonly y: number
}

/** Everything of a trend that depends on its width, in px. */
export interface TrendLayout {
  readonly width: number
  readonly height: number
  readonly plot: PlotArea
  /** First and last value of the axis of years, with a little air. */
  readonly span: readonly [number, number]
  readonly xOf: LinearScale
  readonly yOf: LinearScale
  readonly yearTicks: readonly number[]
  readonly labelsLeft: number
  readonly labels: readonly EndLabel[]
  /** One per line with an accession, in the order of `accessions`. */
  readonly flags: FlagLayout
  readonly accessions: readonly Line[]
  /** Whether marks have their full label on the line; else it stands below the chart. */
  readonly hasFullMarks: boolean
  readonly placed: readonly (readonly PlacedDatum[])[]
}

const NARROW = 560
const TOP = 40
const AXIS_HEIGHT = 30
const CONNECTOR = 22

/** Lays a trend out in a width. */
export function trendLayout(figure: TrendFigure, width: number): TrendLayout {
  const left = Math.max(0, ...figure.axis.ticks.map((t) => textWidth(t.text, SMALL_TEXT))) + 8
  const drafts = draftLabels(figure, width)
  const labelsLeft = width - Math.max(0, ...drafts.map((draft) => draft.width))
  const height = width < NARROW ? 400 : Math.min(560, Math.max(420, width * 0.5))
  const plot = { left, right: labelsLeft - CONNECTOR, top: TOP, bottom: height - AXIS_HEIGHT }
  const span = yearSpan(figure.years)
  const xOf = linearScale(span, [plot.left, plot.right])
  const yOf = linearScale([figure.axis.min, figure.axis.max], [plot.bottom, plot.top])
  const accessions = figure.lines
    .filter((line) => line.accession !== null)
    .toSorted((a, b) => (a.accession?.year ?? 0) - (b.accession?.year ?? 0))
  return {
    width,
    height,
    plot,
    span,
    xOf,
    yOf,
    yearTicks: yearTicks(figure, xOf),
    labelsLeft,
    labels: placeLabels(drafts, plot, yOf),
    accessions,
    flags: hangFlags(
      accessions.flatMap(({ accession }) =>
        accession === null ? [] : [{ x: xOf(accession.year), text: accession.label }],
      ),
      [plot.left, plot.right],
      SMALL_TEXT,
      LINE_HEIGHT,
    ),
    hasFullMarks: figure.marks.every(
      (mark) => textWidth(mark.label, SMALL_TEXT) < (plot.right - plot.left) * 0.6,
    ),
    placed: placedByYear(figure, xOf, yOf),
  }
}

function yearSpan(years: readonly number[]): readonly [number, number] {
  return [(years[0] ?? 0) - 0.3, (years.at(-1) ?? 1) + 0.5]
}

/** How a year stands at the axis: `2026e` for an estimate. */
export function yearText(figure: TrendFigure, year: number): string {
  return figure.estimateYears.includes(year) ? `${year}e` : String(year)
}

/** The last year, and before it as many as there is room for, evenly. */
function yearTicks(figure: TrendFigure, xOf: LinearScale): readonly number[] {
  const ticks = figure.years.map((year) => ({ value: year, text: yearText(figure, year) }))
  return thinTicks(ticks.toReversed(), xOf)
}

type Draft = Omit<EndLabel, 'y'> & { readonly width: number; readonly height: number }

function draftLabels(figure: TrendFigure, width: number): readonly Draft[] {
  const column = width < NARROW ? width * 0.34 : Math.min(210, width * 0.26)
  return figure.lines.flatMap((line): readonly Draft[] => {
    const datum = line.points.findLast((point) => point !== null)
    if (!datum) return []
    const nameLines = wrapText(line.name, column / BOLD, TEXT)
    const value = textWidth(` ${datum.valueText}`, TEXT)
    const nameWidths = nameLines.map((text) => textWidth(text, TEXT) * BOLD)
    const withValue = (nameWidths.at(-1) ?? 0) + value
    const isValueBelow = withValue > column
    return [
      {
        line,
        datum,
        nameLines,
        isValueBelow,
        width: Math.max(...nameWidths, isValueBelow ? value : withValue),
        height: (nameLines.length + (isValueBelow ? 1 : 0)) * LINE_HEIGHT,
      },
    ]
  })
}

const BOLD = 1.1

function placeLabels(
  drafts: readonly Draft[],
  plot: PlotArea,
  yOf: LinearScale,
): readonly EndLabel[] {
  const centres = spreadLabels(
    drafts.map((draft) => ({ at: yOf(draft.datum.value), height: draft.height })),
    [0, plot.bottom + AXIS_HEIGHT],
    4,
  )
  return drafts.map((draft, index) => ({ ...draft, y: centres[index] ?? 0 }))
}

function placedByYear(
  figure: TrendFigure,
  xOf: LinearScale,
  yOf: LinearScale,
): readonly (readonly PlacedDatum[])[] {
  return figure.years.map((year, index) =>
    figure.lines
      .flatMap((line) => line.points[index] ?? [])
      .map((datum) => ({ datum, x: xOf(year), y: yOf(datum.value) }))
      .toSorted((a, b) => a.y - b.y),
  )
}
