import type { Line } from '../trend/line'

/** How a stretch of a line is drawn: `before` is before accession. */
export type StrokeKind = 'actual' | 'estimate' | 'before'

/** A stretch of a line without a gap in it, as indices into the line's points. */
export interface LineStroke {
  readonly kind: StrokeKind
  readonly from: number
  readonly to: number
}

/** The stretches of a line, in order. A year without a figure lies in none: the line breaks there. */
export function strokesOf(line: Line): readonly LineStroke[] {
  const strokes: LineStroke[] = []
  line.points.forEach((point, to) => {
    const from = to - 1
    const before = line.points[from]
    if (point === null || before === null || before === undefined) return
    const isBefore = !line.isAggregate && !before.isCounted
    const kind = isBefore ? 'before' : point.status
    const last = strokes.at(-1)
    if (last?.kind === kind && last.to === from) strokes[strokes.length - 1] = { ...last, to }
    else strokes.push({ kind, from, to })
  })
  return strokes
}
