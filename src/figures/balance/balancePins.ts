import {
  around,
  boxAround,
  boxesAlong,
  PIN,
  type PinGroup,
  type PinPlace,
  placePins,
} from '../annotation/pinPlace'
import type { Box } from '../ink/box'
import { percent } from '../ink/percent'
import {
  type BalanceLayout,
  HIGHLIGHTED,
  type Labelling,
  LEFT,
  labelWidth,
  linesOf,
  RIGHT,
} from './balanceLayout'
import type { BalanceFigure } from './balancePoint'
import { boxOf, LINE } from './cornerTexts'

/** Between a label and a pin beside it, in px. */
const BESIDE = 5

/** Where the pins of the points stand in the widths of one labelling: clear of points, labels and the quadrants’ texts. */
export function balancePins(
  figure: BalanceFigure,
  layout: BalanceLayout,
  labelling: Labelling,
): readonly PinGroup[] {
  const { annotations = [], equipmentAxis } = figure
  const { partOf, yOf, top, bottom } = layout
  const loose = annotations.flatMap((annotation) => {
    const own = labelling.places.find(({ point }) => point.series === annotation.series)
    if (own === undefined) return []
    const part = partOf(own.point.value)
    const at = (width: number) => part * width
    const candidates = [...around(), ...besideLabel(own, labelling)]
    return [{ annotation, x: percent(part), y: yOf(own.point.equipment), at, candidates }]
  })
  // Over the plot’s left edge, between the ticks, a pin has room too.
  const ticks = equipmentAxis.ticks.map(({ value }) => ({
    x: -LEFT,
    y: yOf(value) - LINE / 2,
    width: LEFT,
    height: LINE,
  }))
  return placePins(loose, {
    widths: labelling.widths,
    within: (width) => ({
      ends: [-LEFT, width + RIGHT],
      obstacles: [...ticks, ...labelling.corners.map((text) => boxOf(text, width))],
      points: labelling.places.flatMap((one) => labelled(one, layout, labelling, width)),
      lines: linesOf(figure, layout, width),
    }),
    bounds: [top, bottom],
  })
}

type Labelled = Labelling['places'][number]

/** From a point to its label’s left end, in px. */
function startOf({ place: { dx, anchor } }: Labelled, width: number): number {
  return dx - { start: 0, middle: width / 2, end: width }[anchor]
}

/** How far a pin beside a label may stand above or below its middle, in px: enough to keep off a line. */
const OFFSETS = [0, -1, 1, -2, 2, -3, 3]

/** Beside the label of a point, at either end. */
function besideLabel(own: Labelled, { isNamed }: Labelling): readonly PinPlace[] {
  const width = labelWidth(own.point, isNamed)
  const start = startOf(own, width)
  const ends = [start + width + PIN + BESIDE, start - PIN - BESIDE].map(Math.round)
  return OFFSETS.flatMap((off) =>
    ends.map((dx) => ({ dx, dy: own.place.dy + off, isInRow: true }) as const),
  )
}

/** A point with its label, and the line that leads from one to the other. */
function labelled(
  own: Labelled,
  { partOf, yOf }: BalanceLayout,
  { isNamed }: Labelling,
  plot: number,
): readonly Box[] {
  const { point, place } = own
  const { dx, dy, isFar } = place
  const [x, y] = [partOf(point.value) * plot, yOf(point.equipment)]
  const width = labelWidth(point, isNamed)
  return [
    boxAround(x, y, HIGHLIGHTED),
    { x: x + startOf(own, width), y: y + dy - LINE / 2, width, height: LINE },
    ...(isFar ? boxesAlong([x, y], [x + dx, y + dy]) : []),
  ]
}
