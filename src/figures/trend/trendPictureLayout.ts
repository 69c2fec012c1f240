import type { FigureDatum } from '../figure'
import { type LinearScale, linearScale } from '../ink/linearScale'
import { textWidth } from '../ink/textWidth'
import type { PictureSize } from '../picture/pictureSize'
import type { Line, TrendFigure } from './line'

/** Everything of the picture that depends on its size, in px. */
export interface PictureLayout {
  readonly text: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly width: number
  readonly xOf: LinearScale
  readonly yOf: LinearScale
}

/** Fits lines, ticks and the labels at the lines' ends into a size. */
export function layoutTrend(
  { lines, years, axis }: TrendFigure,
  { width, height }: PictureSize,
): PictureLayout {
  const text = Math.max(13, Math.min(18, width / 62))
  const labels = lines.map((line) => textWidth(endText(line), text))
  const left = Math.max(0, ...axis.ticks.map((tick) => textWidth(tick.text, text))) + 8
  const right = width - Math.max(0, ...labels) - 22
  const [top, bottom] = [text * 1.6, height - text * 1.8]
  return {
    text,
    left,
    right,
    top,
    bottom,
    width,
    xOf: linearScale([years[0] ?? 0, years.at(-1) ?? 1], [left + 6, right]),
    yOf: linearScale([axis.min, axis.max], [bottom, top]),
  }
}

/** The last figure of a line. */
export function lastOf(line: Line): FigureDatum | undefined {
  return line.points.findLast((point) => point !== null) ?? undefined
}

/** What stands at a line's end: its name and last value. */
export function endText(line: Line): string {
  return `${line.name} ${lastOf(line)?.valueText ?? ''}`
}
