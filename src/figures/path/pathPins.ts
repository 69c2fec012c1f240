import { PIN, type PinGroup, placePins } from '../annotation/pinPlace'
import { textWidth } from '../ink/textWidth'
import type { PathFigure, Route } from './route'

/** Size of a panel’s name, which is bold, and between it and its first pin, in px. */
const NAME = 14
const GAP = 10

/** Where the pins of one ally’s panel stand: after its name, for the plot has no room that stays free. */
export function pathPins(
  { annotations = [] }: PathFigure,
  { series, name }: Route,
): readonly PinGroup[] {
  const start = textWidth(name, NAME) + GAP + PIN
  const loose = annotations
    .filter((annotation) => annotation.series === series)
    .map((annotation) => ({
      annotation,
      x: 0,
      y: PIN,
      at: () => 0,
      candidates: [0, 1, 2].map(
        (index) => ({ dx: start + index * (2 * PIN + 4), dy: 0, isInRow: true }) as const,
      ),
    }))
  return placePins(loose, {
    widths: [0],
    within: () => ({ ends: [0, Number.POSITIVE_INFINITY], obstacles: [] }),
    bounds: [-PIN, 3 * PIN],
  })
}
