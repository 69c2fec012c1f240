import type { FigureTick } from '../figures/figure'
import type { LinearScale } from '../figures/ink/linearScale'
import { textWidth } from '../figures/ink/textWidth'

/** Size of names and values, in px. */
export const TEXT = 13
/** Size of everything else; nothing is smaller. */
export const SMALL_TEXT = 12
/** Height of a line of small text. */
export const LINE_HEIGHT = 15
/** How much wider bold text is. */
export const BOLD = 1.1
/** Layer of texts that stand over lines; recharts draws lines in 400. */
export const ABOVE_LINES = 600

/** The rectangle between the axes, in px from the chart's corner. */
export interface PlotArea {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const BETWEEN = 8

/** The values of every tick, or of every second, third, … from the first, as far as their texts fit. */
export function thinTicks(ticks: readonly FigureTick[], at: LinearScale): readonly number[] {
  const widest = Math.max(0, ...ticks.map((tick) => textWidth(tick.text, SMALL_TEXT)))
  const [first, second] = ticks
  if (first === undefined || second === undefined) return ticks.map((tick) => tick.value)
  const step = Math.abs(at(second.value) - at(first.value))
  const every = Math.max(1, Math.ceil((widest + BETWEEN) / step))
  return ticks.filter((_, index) => index % every === 0).map((tick) => tick.value)
}
