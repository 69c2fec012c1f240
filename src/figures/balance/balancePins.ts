import { boxAround, boxesAlong, type PinGroup, placePins } from '../annotation/pinPlace'
import type { Box } from '../ink/box'
import { percent } from '../ink/percent'
import {
  type BalanceLayout,
  HIGHLIGHTED,
  type Labelling,
  LEFT,
  labelWidth,
  RIGHT,
} from './balanceLayout'
import type { BalanceFigure } from './balancePoint'
import { boxOf, LINE } from './cornerTexts'

/**
 * Where the pins of the points stand in the widths of one labelling: clear of points, labels and the quadrants’ texts, as are
 * the lines that lead to them if there is room for all pins then.
 */
export function balancePins(
  { annotations = [], points, equipmentAxis }: BalanceFigure,
  layout: BalanceLayout,
  labelling: Labelling,
): readonly PinGroup[] {
  const { partOf, yOf, top, bottom } = layout
  const loose = annotations.flatMap((annotation) => {
    const point = points.find(({ series }) => series === annotation.series)
    if (point === undefined) return []
    const part = partOf(point.value)
    const at = (width: number) => part * width
    return [{ annotation, x: percent(part), y: yOf(point.equipment), at }]
  })
  // Over the plot’s left edge, between the ticks, a pin has room too.
  const ticks = equipmentAxis.ticks.map(({ value }) => ({
    x: -LEFT,
    y: yOf(value) - LINE / 2,
    width: LEFT,
    height: LINE,
  }))
  const place = (mayCross: boolean) =>
    placePins(loose, {
      widths: labelling.widths,
      within: (width) => {
        const texts = [...ticks, ...labelling.corners.map((text) => boxOf(text, width))]
        const points = labelling.places.flatMap((one) => labelled(one, layout, labelling, width))
        const ends = [-LEFT, width + RIGHT] as const
        return mayCross
          ? { ends, obstacles: [...texts, ...points] }
          : { ends, obstacles: texts, points }
      },
      bounds: [top, bottom],
    })
  const clear = place(false)
  const isWhole = clear.every(({ pins }) => pins.length === loose.length)
  return isWhole ? clear : place(true)
}

/** A point with its label, and the line that leads from one to the other. */
function labelled(
  { point, place: { dx, dy, anchor, isFar } }: Labelling['places'][number],
  { partOf, yOf }: BalanceLayout,
  { isNamed }: Labelling,
  plot: number,
): readonly Box[] {
  const [x, y] = [partOf(point.value) * plot, yOf(point.equipment)]
  const width = labelWidth(point, isNamed)
  const start = { start: 0, middle: width / 2, end: width }[anchor]
  return [
    boxAround(x, y, HIGHLIGHTED),
    { x: x + dx - start, y: y + dy - LINE / 2, width, height: LINE },
    ...(isFar ? boxesAlong([x, y], [x + dx, y + dy]) : []),
  ]
}
