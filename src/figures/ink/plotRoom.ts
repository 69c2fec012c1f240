import type { RankingFigure, TrendFigure } from '../figure'
import { textWidth } from './textWidth'

/** Room beside a static drawing for texts that are longer than shares, at the cost of its plot: a style, in px. */
export interface PlotRoom {
  readonly boxSizing: 'border-box'
  readonly paddingLeft: number
  readonly paddingRight: number
}

const FONT_SIZE = 12
/** The widths of texts for which drawing.css leaves room: a value at a bar, a tick, a line's name and value. */
const VALUE = 32
const TICK = 26
const END = { narrow: 90, wide: 186 }

/** For the values at the ends of the longer bars. */
export function rankingRoom({ bars, aggregates, axis }: RankingFigure): PlotRoom {
  const long = [...bars, ...aggregates].filter(({ value }) => value > axis.max / 2)
  return roomFor(
    0,
    over(
      VALUE,
      long.map(({ valueText }) => valueText),
    ),
  )
}

/** For the ticks, and for the names and values at the ends of lines. */
export function trendRoom({ axis, lines }: TrendFigure): PlotRoom {
  const lastValue = (points: (typeof lines)[number]['points']) =>
    points.findLast((point) => point !== null)?.valueText ?? ''
  const inNarrow = lines.map(({ shortName, points }) => `${shortName} ${lastValue(points)}`)
  const inWide = lines.map(({ name, points }) => `${name} ${lastValue(points)}`)
  const ticks = axis.ticks.map(({ text }) => text)
  return roomFor(over(TICK, ticks), Math.max(over(END.narrow, inNarrow), over(END.wide, inWide)))
}

/** By how much the widest of some texts exceeds what there is. */
function over(held: number, texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => Math.ceil(textWidth(text, FONT_SIZE) - held)))
}

function roomFor(paddingLeft: number, paddingRight: number): PlotRoom {
  return { boxSizing: 'border-box', paddingLeft, paddingRight }
}
