import type { FigureDatum } from '../figures/figure'
import { type Flag, hangFlags } from '../figures/ink/flags'
import { type LinearScale, linearScale } from '../figures/ink/linearScale'
import { spreadLabels } from '../figures/ink/spreadLabels'
import { textWidth, wrapText } from '../figures/ink/textWidth'
import type { Line, TrendFigure } from '../figures/trend/line'
import { type MarkBox, markBoxes } from './markBoxes'
import { BOLD, LINE_HEIGHT, type PlotArea, SMALL_TEXT, TEXT, thinTicks } from './typography'

/** The label at the right end of a line. */
export interface EndLabel {
  readonly line: Line
  /** The last figure, which the label gives. */
  readonly datum: FigureDatum
  /** Its value, with its year where that is not the last one: `2.00 % (2024e)`. */
  readonly valueText: string
  /** Whether it is of the figure's last year. */
  readonly isLatest: boolean
  readonly nameLines: readonly string[]
  /** Whether the value has a line of its own below the name. */
  readonly isValueBelow: boolean
  /** Middle of the label. */
  readonly y: number
}

/** When an ally joined, and its figure of that year. */
export interface Accession {
  readonly line: Line
  readonly year: number
  readonly text: string
  readonly datum: FigureDatum | null
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
  readonly accessions: readonly Accession[]
  /** One per accession, in their order. */
  readonly flags: readonly Flag[]
  /** Whether marks have their full label on the line; else it stands below the chart. */
  readonly hasFullMarks: boolean
  readonly markBoxes: readonly (MarkBox | null)[]
}

const NARROW = 560
const TOP = 34
const AXIS_HEIGHT = 30
const CONNECTOR = 22

/** Lays a trend out in a width. */
export function trendLayout(figure: TrendFigure, width: number): TrendLayout {
  const left = Math.max(0, ...figure.axis.ticks.map((t) => textWidth(t.text, SMALL_TEXT))) + 8
  const drafts = draftLabels(figure, width)
  const labelsLeft = width - Math.max(0, ...drafts.map((draft) => draft.width))
  const right = labelsLeft - CONNECTOR
  const span = yearSpan(figure.years)
  const xOf = linearScale(span, [left, right])
  const accessions = accessionsOf(figure)
  const flags = hangFlags(
    accessions.map(({ year, text }) => ({ x: xOf(year), text })),
    [0, width],
    SMALL_TEXT,
    LINE_HEIGHT,
  )
  const top = TOP + flags.height
  const height = top + (width < NARROW ? 360 : Math.min(520, Math.max(380, width * 0.5)))
  const plot = { left, right, top, bottom: height - AXIS_HEIGHT }
  const yOf = linearScale([figure.axis.min, figure.axis.max], [plot.bottom, plot.top])
  const room = (plot.right - plot.left) * 0.6
  const hasFullMarks = figure.marks.every((mark) => textWidth(mark.label, SMALL_TEXT) < room)
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
    flags: flags.flags,
    hasFullMarks,
    markBoxes: markBoxes(
      figure.marks,
      (mark) => (hasFullMarks ? mark.label : mark.shortLabel),
      plot,
      yOf,
      figure.lines.map((line) =>
        line.points.map((point) => point && { x: xOf(point.year), y: yOf(point.value) }),
      ),
    ),
  }
}

function accessionsOf(figure: TrendFigure): readonly Accession[] {
  return figure.lines
    .flatMap((line) => {
      if (line.accession === null) return []
      const { year, label } = line.accession
      const datum = line.points.find((point) => point?.year === year) ?? null
      return [{ line, year, text: label, datum }]
    })
    .toSorted((a, b) => a.year - b.year)
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
    const isLatest = datum.year === figure.years.at(-1)
    const valueText = isLatest
      ? datum.valueText
      : `${datum.valueText} (${yearText(figure, datum.year)})`
    const value = textWidth(` ${valueText}`, TEXT)
    const nameWidths = nameLines.map((text) => textWidth(text, TEXT) * BOLD)
    const withValue = (nameWidths.at(-1) ?? 0) + value
    const isValueBelow = withValue > column
    return [
      {
        line,
        datum,
        valueText,
        isLatest,
        nameLines,
        isValueBelow,
        width: Math.max(...nameWidths, isValueBelow ? value : withValue),
        height: (nameLines.length + (isValueBelow ? 1 : 0)) * LINE_HEIGHT,
      },
    ]
  })
}

function placeLabels(
  drafts: readonly Draft[],
  plot: PlotArea,
  yOf: LinearScale,
): readonly EndLabel[] {
  const centres = spreadLabels(
    drafts.map((draft) => ({ at: yOf(draft.datum.value), height: draft.height })),
    [plot.top - 2, plot.bottom + AXIS_HEIGHT],
    4,
  )
  return drafts.map((draft, index) => ({ ...draft, y: centres[index] ?? 0 }))
}
