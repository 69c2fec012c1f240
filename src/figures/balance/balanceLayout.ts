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
/** A plot at its narrowest, and further widths up to where names come in place of codes. */
const TIGHT = [224, 250, 330, 500, 800] as const
const WIDE = [800, 1080] as const

/** Labels of all points, and the corner texts, for one range of widths. */
export interface Labelling {
  /** The widths of the plot for which it is right, in px. */
  readonly widths: readonly number[]
  readonly isNamed: boolean
  readonly places: readonly { readonly point: BalancePoint; readonly place: LabelPlace }[]
  readonly corners: readonly CornerText[]
  readonly flagged: readonly FlaggedMark[]
}

/** Where everything lies. */
export interface BalanceLayout extends BalancePlot {
  /** Who has no point, for a picture; elsewhere that is said below the drawing. */
  readonly absentLines: readonly string[]
  /** For narrow frames and for wide ones; a picture has one. */
  readonly narrow: Labelling | null
  readonly wide: Labelling | null
}

/** Lays out a figure for frames of any width, or for one picture. */
export function layoutBalance(figure: BalanceFigure, { size }: Room): BalanceLayout {
  const { axis, equipmentAxis } = figure
  const picture = size === null ? null : size.width - LEFT - RIGHT
  const partOf = linearScale([axis.min, axis.max], [0, 1])
  const flagsAt = (width: number) =>
    flagMarks(figure.marks, partOf, { width, left: LEFT, right: RIGHT - 2 })
  const top = LINE + 4 + flagsAt(picture ?? TIGHT[0]).height
  const absent = absentText(figure)
  const absentLines = size === null || absent === '' ? [] : wrapText(absent, size.width, FONT)
  const foot = FOOT + absentLines.length * LINE
  const plotHeight = size === null ? HEIGHT : Math.max(60, size.height - top - foot)
  const yOf = linearScale([equipmentAxis.min, equipmentAxis.max], [top + plotHeight, top])
  const place = { top, bottom: top + plotHeight, partOf, yOf }
  const label = (isNamed: boolean, widths: readonly number[]) =>
    labelling(figure, place, isNamed, widths, flagsAt(widths[0] ?? 0).flagged)
  const isNamed = picture !== null && picture >= WIDE[0]
  return {
    ...place,
    absentLines,
    narrow: picture === null ? label(false, TIGHT) : isNamed ? null : label(false, [picture]),
    wide: picture === null ? label(true, WIDE) : isNamed ? label(true, [picture]) : null,
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
  isNamed: boolean,
  widths: readonly number[],
  flagged: readonly FlaggedMark[],
): Labelling {
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
    widths,
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
function linesOf(
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
