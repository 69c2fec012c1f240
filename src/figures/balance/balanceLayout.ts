import type { Box } from '../ink/box'
import type { LabelFrame, LabelPlace } from '../ink/labelBoard'
import { linearScale } from '../ink/linearScale'
import { type FlaggedMark, flagMarks } from '../ink/MarkFlags'
import { placeLabels } from '../ink/placeLabels'
import { textWidth, wrapText } from '../ink/textWidth'
import type { Room } from '../room'
import type { BalanceFigure, BalancePoint } from './balancePoint'
import {
  type BalancePlot,
  boxOf,
  type CornerText,
  cornerTexts,
  FONT,
  LINE,
  RADIUS,
} from './cornerTexts'

/** Room beside the plot for the ticks of equipment, and for labels that overhang, in px. */
export const LEFT = 40
export const RIGHT = 14
/** Below the plot: ticks and title of the share axis. */
export const FOOT = 40
/** Of names, which have more room than codes. */
export const NAME_FONT = 12
/** Radius of a chosen ally's point, in px. */
export const HIGHLIGHTED = RADIUS + 2
const HEIGHT = 440
/** From how wide a plot on, in px, names stand in place of codes. */
const NAMED = 800
/** The widths at which a labelling has to be right, in px, and the class that shows it there; the first leaves room for the pins. */
const RANGES: readonly Range[] = [
  { widths: [232, 276, 330, 482], className: 'mtm-tight' },
  { widths: [474, 630, NAMED], className: 'mtm-roomy mtm-not-wide' },
  { widths: [NAMED, 1080], className: 'mtm-wide' },
]
/** A plot at its narrowest, in px. */
const NARROWEST = 224

interface Range {
  readonly widths: readonly number[]
  readonly className?: string
}

/** Labels of all points, and the corner texts, for one range of widths. */
export interface Labelling extends Range {
  readonly isNamed: boolean
  readonly places: readonly { readonly point: BalancePoint; readonly place: LabelPlace }[]
  readonly corners: readonly CornerText[]
  readonly flagged: readonly FlaggedMark[]
}

/** Where everything lies. */
export interface BalanceLayout extends BalancePlot {
  /** Who has no point, for a picture; elsewhere that is said below the drawing. */
  readonly absentLines: readonly string[]
  /** One for each range of widths, from narrow to wide; a picture has one. */
  readonly labellings: readonly Labelling[]
}

/** Lays out a figure for frames of any width, or for one picture. */
export function layoutBalance(figure: BalanceFigure, { size }: Room): BalanceLayout {
  const { axis, equipmentAxis } = figure
  const picture = size === null ? null : size.width - LEFT - RIGHT
  const partOf = linearScale([axis.min, axis.max], [0, 1])
  const flagsAt = (width: number) =>
    flagMarks(figure.marks, partOf, { width, left: LEFT, right: RIGHT - 2 })
  const top = LINE + 4 + flagsAt(picture ?? NARROWEST).height
  const absent = absentText(figure)
  const absentLines = size === null || absent === '' ? [] : wrapText(absent, size.width, FONT)
  const foot = FOOT + absentLines.length * LINE
  const plotHeight = size === null ? HEIGHT : Math.max(60, size.height - top - foot)
  const yOf = linearScale([equipmentAxis.min, equipmentAxis.max], [top + plotHeight, top])
  const place = { top, bottom: top + plotHeight, partOf, yOf }
  const ranges = picture === null ? RANGES : [{ widths: [picture] }]
  return {
    ...place,
    absentLines,
    labellings: ranges.map((range) =>
      labelling(figure, place, range, flagsAt(range.widths[0] ?? 0).flagged),
    ),
  }
}

/** Who has no point, by the reason. */
function absentText({ absent }: BalanceFigure): string {
  const reasons = [...new Set(absent.map(({ reason }) => reason))]
  const namesOf = (reason: string) =>
    absent.flatMap((row) => (row.reason === reason ? [row.name] : [])).join(', ')
  return reasons.map((reason) => `${namesOf(reason)}: ${reason}.`).join(' ')
}

function labelling(
  figure: BalanceFigure,
  plot: BalancePlot,
  range: Range,
  flagged: readonly FlaggedMark[],
): Labelling {
  const { widths } = range
  const isNamed = widths.every((width) => width >= NAMED)
  const corners = cornerTexts(figure, plot, widths)
  const frames = widths.map(
    (width): LabelFrame => ({
      width,
      obstacles: [...corners.map((text) => boxOf(text, width)), ...linesOf(figure, plot, width)],
    }),
  )
  const places = placeLabels(
    figure.points.map((point) => ({
      part: plot.partOf(point.value),
      y: plot.yOf(point.equipment),
      width: labelWidth(point, isNamed),
    })),
    frames,
    {
      height: isNamed ? LINE : LINE - 1,
      radius: figure.points.some(({ isHighlighted }) => isHighlighted) ? HIGHLIGHTED : RADIUS,
      plotTop: plot.top - 2,
      plotHeight: plot.bottom,
      overhang: { left: 2, right: RIGHT - 2 },
    },
  )
  return {
    ...range,
    isNamed,
    corners,
    flagged,
    places: figure.points.flatMap((point, index) => {
      const at = places[index]
      return at === undefined ? [] : [{ point, place: at }]
    }),
  }
}

/** How wide a point's name or code is with the signs of its notes, in px. */
export function labelWidth(
  { name, shortName, noteSigns, isHighlighted }: BalancePoint,
  isNamed: boolean,
): number {
  const text = [isNamed ? name : shortName, ...noteSigns].join(' ')
  return textWidth(text, isNamed ? NAME_FONT : FONT) * (isHighlighted ? 1.1 : 1)
}

/** The lines of the guideline on equipment and of the judged mark, which no label shall lie on. */
export function linesOf(
  { marks, equipmentMark }: BalanceFigure,
  { top, bottom, partOf, yOf }: BalancePlot,
  width: number,
): readonly Box[] {
  const judged = marks.filter(({ isJudged }) => isJudged)
  return [
    { x: 0, y: yOf(equipmentMark.value) - 1, width, height: 2 },
    ...judged.map(({ value }) => ({
      x: partOf(value) * width - 1,
      y: top,
      width: 2,
      height: bottom - top,
    })),
  ]
}
