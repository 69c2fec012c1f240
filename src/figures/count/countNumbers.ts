import { type Box, overlap } from '../ink/box'
import { textWidth } from '../ink/textWidth'
import { countDrawn } from './countDrawn'
import type { CountFigure, CountPoint } from './countFigureTypes'
import type { CountPlace } from './countPlace'

/** Where a number stands: its baseline in px, and how it lies to its year. */
interface NumberPlace {
  readonly y: number
  readonly dx?: number
  readonly textAnchor?: 'start' | 'end'
}

/** A count as a number, at its place. */
export interface CountNumber {
  readonly index: number
  readonly text: string
  readonly at: NumberPlace
}

/** Widths that a plot of any width may have, in px: in a narrow frame, and in a roomy one. */
export const COUNT_WIDTHS = { tight: [182, 216, 300, 410], roomy: [390, 560, 760, 1000] } as const

const FONT = 12
/** Bold is wider than reckoned. */
const BOLD = 1.08
/** From its point up to the foot of a number, and down and aside to it, in px. */
const [ABOVE, BELOW, ASIDE] = [8, 17, 6]
/** A number further above its point than so many allies would be read as that of another release. */
const NEAR = 2

/**
 * The counts at the judged mark as numbers, right in plots of all of some widths: the first, the highest and the
 * lowest, and all others that have a place clear of lines and of each other. The last stands at the line’s end, beside
 * its name.
 */
export function countNumbers(
  figure: CountFigure,
  place: CountPlace,
  widths: readonly number[],
): readonly CountNumber[] {
  const points = figure.lines.find(({ isJudged }) => isJudged)?.points.slice(0, -1) ?? []
  const frames = widths.map((width) => ({
    width,
    drawn: countDrawn(figure, place, width),
    numbers: [] as Box[],
  }))
  const telling = tellingOf(points)
  const rest = points.map((_, index) => index).filter((index) => !telling.includes(index))
  return [...telling, ...rest].flatMap((index) => {
    const point = points[index]
    if (!point) return []
    const text = numberOf(point)
    const boxIn = (at: NumberPlace, width: number) => numberBox(text, at, place.part(index) * width)
    const crossed = (at: NumberPlace) =>
      frames.reduce((sum, { width, drawn, numbers }) => {
        const own = boxIn(at, width)
        const lines = drawn.filter((box) => overlap(box, own)).length
        return sum + (numbers.some((box) => overlap(box, own)) ? Number.POSITIVE_INFINITY : lines)
      }, 0)
    const costs = candidates(figure, point, index, place).map((at) => ({ at, cost: crossed(at) }))
    const best = costs.reduce((least, other) => (other.cost < least.cost ? other : least))
    const most = telling.includes(index) ? Number.MAX_VALUE : 0
    if (best.cost > most) return []
    for (const { width, numbers } of frames) numbers.push(boxIn(best.at, width))
    return [{ index, text, at: best.at }]
  })
}

/** What a number takes up around its year, in px. */
export function numberBox(text: string, { y, dx = 0, textAnchor }: NumberPlace, x: number): Box {
  const width = textWidth(text, FONT) * BOLD
  const left = textAnchor === 'start' ? dx : textAnchor === 'end' ? dx - width : -width / 2
  return { x: x + left, y: y - FONT + 3, width, height: FONT - 3 }
}

/** The first year that has a count, and those of the highest and the lowest. */
function tellingOf(points: readonly (CountPoint | null)[]): readonly number[] {
  const lows = points.map((point) => point?.low ?? null)
  const known = lows.filter((low) => low !== null)
  const first = lows.findIndex((low) => low !== null)
  const ends = [Math.max(...known), Math.min(...known)].map((end) => lows.indexOf(end))
  return [...new Set([first, ...ends])].filter((index) => index >= 0)
}

/** Above all that is drawn of the year where that is near, else above or below its point, or on a side. */
function candidates(
  { years }: CountFigure,
  point: CountPoint,
  index: number,
  place: CountPlace,
): readonly [NumberPlace, ...NumberPlace[]] {
  const others = years[index]?.others ?? []
  const most = Math.max(point.high, ...others.map(({ high }) => high))
  const own = place.down(point.low)
  const above = { y: (most - point.low > NEAR ? own : place.down(most)) - ABOVE }
  const sides = [ASIDE, -ASIDE].map((dx) => ({ dx, textAnchor: dx > 0 ? 'start' : 'end' }) as const)
  return [
    above,
    { y: own + BELOW },
    ...[own + BELOW - 4, own - ABOVE].flatMap((y) => sides.map((side) => ({ y, ...side }))),
  ]
}

/** `23`; a count that may be higher says so: `22+`. */
function numberOf({ low, high }: CountPoint): string {
  return high > low ? `${low}+` : String(low)
}
