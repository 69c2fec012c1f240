import type { FigureDatum } from '../figures/figure'
import { type EndLabel, LEADER } from '../figures/ink/EndLabels'
import { linearScale } from '../figures/ink/linearScale'
import { textWidth } from '../figures/ink/textWidth'
import type { Line, TrendFigure } from '../figures/trend/line'
import { areMarksBeside, endLabel, markEnds, trendEnds, wrapEnd } from '../figures/trend/trendEnds'
import { fixedPlace, type TrendPlace } from '../figures/trend/trendPlace'
import { type Flag, hangFlags } from './flags'
import { LINE_HEIGHT, type PlotArea, SMALL_TEXT, TEXT } from './typography'

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
  readonly place: TrendPlace
  /** One year of so many is named. */
  readonly every: number
  readonly labels: readonly EndLabel[]
  /** What labels may not leave, from top to bottom. */
  readonly labelBounds: readonly [number, number]
  readonly accessions: readonly Accession[]
  /** One per accession, in their order. */
  readonly flags: readonly Flag[]
  /** Whether the marks' labels stand beside their lines; else they stand below the chart. */
  readonly hasMarks: boolean
}

const NARROW = 560
const TOP = 34
const AXIS_HEIGHT = 30
/** Room for the name of the band of estimates, above which accessions hang. */
export const BAND_NAME = 18
/** Width of a mark's label beside its line: in two lines most have room. */
const MARK_WIDTH = 150
/** Between two years that are named. */
const BETWEEN = 8

/** Lays a trend out in a width. */
export function trendLayout(figure: TrendFigure, width: number): TrendLayout {
  const { axis, marks, years } = figure
  const texts = [...axis.ticks.map(({ text }) => text), ...marks.map((mark) => mark.shortLabel)]
  const left = Math.max(0, ...texts.map((text) => textWidth(text, SMALL_TEXT))) + 8
  const hasMarks = width >= NARROW && areMarksBeside(figure)
  const column = width < NARROW ? width * 0.34 : Math.min(210, width * 0.26)
  const ends = trendEnds(figure).map((end) => ({ end, ...wrapEnd(end, column, TEXT) }))
  const least = hasMarks ? MARK_WIDTH : 0
  const room = Math.max(least, ...ends.map((own) => own.width))
  const right = width - room - LEADER
  const at = linearScale([years[0] ?? 0, years.at(-1) ?? 1], [left + 6, right])
  const accessions = accessionsOf(figure)
  const { flags, height: above } = hangFlags(
    accessions.map(({ year, text }) => ({ x: at(year), text })),
    [0, width],
    SMALL_TEXT,
    LINE_HEIGHT,
  )
  const top = TOP + (above > 0 ? above + BAND_NAME : 0)
  const height = top + (width < NARROW ? 360 : Math.min(520, Math.max(380, width * 0.5)))
  const plot = { left, right, top, bottom: height - AXIS_HEIGHT }
  const place = fixedPlace(figure, plot, { text: SMALL_TEXT, stroke: 2, radius: 3 })
  const step = (right - left) / Math.max(1, years.length - 1)
  return {
    width,
    height,
    plot,
    place,
    every: Math.ceil((textWidth('2026e', SMALL_TEXT) + BETWEEN) / step),
    labels: [
      ...(hasMarks ? markEnds(figure, place.down, room, TEXT) : []),
      ...ends.map(({ end, lines }) => endLabel(end, lines, place.down)),
    ],
    labelBounds: [plot.top - 2 - SMALL_TEXT, plot.bottom + AXIS_HEIGHT],
    accessions,
    flags,
    hasMarks,
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
