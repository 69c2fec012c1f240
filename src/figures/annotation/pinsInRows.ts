import type { Annotation } from '../figure'
import { type LoosePin, PIN, type PinPlace } from './pinPlace'

/** From the plot’s end back to a pin, in px. */
const BACK = PIN + 2
const IN_ROW: readonly PinPlace[] = [{ dx: -BACK, dy: 0, isInRow: true }]

/** Pins of what is said of series that have a row each: in it, at the end of the plot. `middle` is of a row, in px. */
export function pinsInRows(
  annotations: readonly Annotation[],
  rows: readonly { readonly series: string }[],
  middle: (index: number) => number,
): readonly LoosePin[] {
  return annotations.flatMap((annotation) => {
    const index = rows.findIndex(({ series }) => series === annotation.series)
    if (index < 0) return []
    const at = (width: number) => width
    return [{ annotation, x: '100%', y: middle(index), at, candidates: IN_ROW }]
  })
}
