import type { FigureMark } from '../figures/figure'
import { type Box, type Candidate, clearestPlace, type Place } from '../figures/ink/clearPlace'
import type { LinearScale } from '../figures/ink/linearScale'
import { textWidth } from '../figures/ink/textWidth'
import { BOLD, type PlotArea, SMALL_TEXT } from './typography'

const HEIGHT = 14
const STEP = 16

/** Distances of a label from its line. Farther than the first, a leader ties it to the line. */
const OFFSETS = [5, 12, 19, 26, 33, 40]

/** Where a mark's label stands, and where its leader ends on the mark's line (`null`: needs none). */
export interface MarkBox extends Candidate {
  readonly leaderTo: number | null
}

/**
 * Where the label of each mark stands: above or below its line, near it and where few lines of the
 * chart run, and not over the label or the line of another mark.
 */
export function markBoxes(
  marks: readonly FigureMark[],
  textOf: (mark: FigureMark) => string,
  plot: PlotArea,
  yOf: LinearScale,
  lines: readonly (readonly (Place | null)[])[],
): readonly (MarkBox | null)[] {
  const rules = marks.map((mark) => ruleAt(yOf(mark.value), plot))
  const taken: (readonly Place[])[] = []
  return marks.map((mark, index) => {
    const width = textWidth(textOf(mark), SMALL_TEXT) * (mark.isJudged ? BOLD : 1)
    const others = rules.filter((_, other) => other !== index)
    const box = clearestPlace(candidatesFor(yOf(mark.value), width, plot), [
      ...lines,
      ...others,
      ...taken,
    ])
    if (box !== null) taken.push(...frameOf(box))
    return box
  })
}

const ruleAt = (y: number, plot: PlotArea) => [
  { x: plot.left, y },
  { x: plot.right, y },
]

function candidatesFor(y: number, width: number, plot: PlotArea): readonly MarkBox[] {
  const count = Math.max(1, Math.floor((plot.right - plot.left - width - 4) / STEP))
  const lefts = Array.from({ length: count }, (_, index) => plot.left + 4 + index * STEP)
  return OFFSETS.flatMap((offset, index) => {
    const leaderTo = index === 0 ? null : y
    return [y - HEIGHT - offset, y + offset]
      .filter((top) => top >= plot.top && top + HEIGHT <= plot.bottom)
      .flatMap((top) =>
        lefts.map((x) => ({ x, y: top, width, height: HEIGHT, leaderTo, cost: offset })),
      )
  })
}

/** Three lines along a label, so that another one keeps clear of it. */
function frameOf({ x, y, width, height }: Box): readonly (readonly Place[])[] {
  return [0, height / 2, height].map((down) => [
    { x, y: y + down },
    { x: x + width, y: y + down },
  ])
}
