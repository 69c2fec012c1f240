import type { FigureDatum } from '../figure'
import { type EndLabel, markEnd } from '../ink/EndLabels'
import { lineColour } from '../ink/palette'
import { textWidth, wrapText } from '../ink/textWidth'
import type { Line, TrendFigure } from './line'
import { yearText } from './trendPlace'

/** What is said at the end of a line. */
export interface TrendEnd {
  readonly line: Line
  readonly last: FigureDatum
  /** Its last value, with its year where that is not the figure's last: `2.00% (2024e)`. */
  readonly valueText: string
  readonly isLatest: boolean
}

/** The ends of a figure's lines; a line without a figure has none. */
export function trendEnds(figure: TrendFigure): readonly TrendEnd[] {
  return figure.lines.flatMap((line) => {
    const last = line.points.findLast((point) => point !== null)
    if (!last) return []
    const isLatest = last.year === figure.years.at(-1)
    const valueText = isLatest
      ? last.valueText
      : `${last.valueText} (${yearText(figure, last.year)})`
    return [{ line, last, valueText, isLatest }]
  })
}

/** How much wider bold names are. */
const BOLD = 1.06

/** A label in lines of at most so many px. */
export interface WrappedEnd {
  readonly lines: EndLabel['lines']
  /** Of the widest line, in px. */
  readonly width: number
}

/** A line's name and value in lines of at most so many px; the value on a line of its own where it does not fit. */
export function wrapEnd(
  { line, valueText }: TrendEnd,
  width: number,
  fontSize: number,
): WrappedEnd {
  const names = wrapText(line.name, width / BOLD, fontSize)
  const widthOf = (text: string) => textWidth(text, fontSize) * BOLD
  const together = `${names.at(-1) ?? ''} ${valueText}`
  const isBelow = widthOf(together) > width
  const texts = isBelow ? [...names, valueText] : [...names.slice(0, -1), together]
  const last = names.length - 1
  return {
    lines: [
      ...names.map((name, index) =>
        index === last && !isBelow ? { name, text: valueText } : { name },
      ),
      ...(isBelow ? [{ text: valueText }] : []),
    ],
    width: Math.max(...texts.map(widthOf)),
  }
}

/** The label of a line's end; dotted where the last years have no figure, and then not tied to the line. */
export function endLabel(
  { line, last, isLatest }: TrendEnd,
  lines: EndLabel['lines'],
  down: (value: number) => number,
): EndLabel {
  const near = down(last.value)
  const stroke = lineColour(line)
  return {
    key: line.series,
    near,
    at: isLatest ? near : null,
    lines,
    stroke: isLatest ? { stroke } : { stroke, strokeDasharray: '1 3' },
  }
}

/** With more lines than this their names fill the margin, and what the marks are is said below the drawing. */
const FEW = 4

/** Whether the marks' labels stand in the margin, beside their lines. */
export function areMarksBeside({ lines, marks }: TrendFigure): boolean {
  return lines.length <= FEW && marks.length > 0
}

/** What the marks are, in a line below the drawing. */
export function marksBelow({ marks }: TrendFigure): string {
  return marks.map(({ label }) => label).join(' · ')
}

/** Size of a mark's label beside that of names, and the least, in px. */
const [MARK_PART, LEAST] = [0.85, 12]

/** The labels of the marks beside their lines, in lines of at most so many px. */
export function markEnds(
  { marks, axis }: TrendFigure,
  down: (value: number) => number,
  width: number,
  fontSize: number,
): readonly EndLabel[] {
  const size = Math.max(LEAST, Math.round(fontSize * MARK_PART))
  return marks
    .filter(({ value }) => value >= axis.min && value <= axis.max)
    .map((mark) => markEnd(mark, down(mark.value), wrapText(mark.label, width / BOLD, size), size))
}
