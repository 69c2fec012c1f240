import { type Box, overlap } from './box'

/** A point whose label is to be placed: how far across (0 to 1), how far down in px, and its text's width. */
export interface LabelledPoint {
  readonly part: number
  readonly y: number
  readonly width: number
}

/** Where a label stands, from its point: the anchor's offset in px, and which end of the text is there. */
export interface LabelPlace {
  readonly dx: number
  /** Of the text's middle. */
  readonly dy: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** Whether it stands so far off that a line has to lead to it. */
  readonly isFar: boolean
}

/** The plot at one of the widths at which a layout has to be right, with what labels must not cover. */
export interface LabelFrame {
  readonly width: number
  readonly obstacles: readonly Box[]
}

/** Height of a label, radius of a point, and room that labels may take beyond the plot's sides, in px. */
export interface LabelSizes {
  readonly height: number
  readonly radius: number
  /** Above it stand marks and the title of an axis. */
  readonly plotTop: number
  readonly plotHeight: number
  readonly overhang: { readonly left: number; readonly right: number }
}

/** What speaks against a place, in px of distance that it is worth to avoid it. */
const COST = { label: 400, point: 260, obstacle: 420, outside: 900, crossing: 60 } as const

/** One frame with the labels put into it so far. */
export interface Board {
  /** Puts a label there, or takes it away. */
  readonly put: (index: number, place: LabelPlace | undefined) => void
  /** What speaks against a place whatever other labels do: points, obstacles and edges. */
  readonly fixedCost: (index: number, place: LabelPlace) => number
  /** What other labels and their leaders add to it where they stand; which do is added to a set. */
  readonly costAmong: (index: number, place: LabelPlace, inWay?: Set<number>) => number
}

type Leader = readonly [x1: number, y1: number, x2: number, y2: number]

/** An empty board: a frame with its points and obstacles. */
export function boardOf(
  points: readonly LabelledPoint[],
  { width, obstacles }: LabelFrame,
  { height, radius, plotTop, plotHeight, overhang }: LabelSizes,
): Board {
  const at = points.map((point) => ({ x: point.part * width, y: point.y, width: point.width }))
  const dots = at.map(({ x, y }) => ({
    x: x - radius - 1,
    y: y - radius - 1,
    width: 2 * radius + 2,
    height: 2 * radius + 2,
  }))
  const boxes: (Box | undefined)[] = points.map(() => undefined)
  const leaders: (Leader | undefined)[] = points.map(() => undefined)
  const boxFor = (index: number, { dx, dy, anchor }: LabelPlace): Box => {
    const point = at[index] ?? { x: 0, y: 0, width: 0 }
    const start = { start: 0, middle: point.width / 2, end: point.width }[anchor]
    return { x: point.x + dx - start, y: point.y + dy - height / 2, width: point.width, height }
  }
  const leaderFor = (index: number, { dx, dy, isFar }: LabelPlace): Leader | undefined => {
    const point = at[index]
    return isFar && point ? [point.x, point.y, point.x + dx, point.y + dy] : undefined
  }
  return {
    put(index, place) {
      boxes[index] = place && boxFor(index, place)
      leaders[index] = place && leaderFor(index, place)
    },
    fixedCost(index, place) {
      const box = boxFor(index, place)
      const leader = leaderFor(index, place)
      let cost = 0
      if (box.x < -overhang.left || box.x + box.width > width + overhang.right) cost += COST.outside
      if (box.y < plotTop || box.y + height > plotHeight) cost += COST.outside
      for (const obstacle of obstacles) if (overlap(box, obstacle)) cost += COST.obstacle
      dots.forEach((dot, other) => {
        if (other === index) return
        if (overlap(box, dot)) cost += COST.point
        if (leader && runsThrough(leader, dot)) cost += COST.crossing
      })
      return cost
    },
    costAmong(index, place, inWay) {
      const box = boxFor(index, place)
      const leader = leaderFor(index, place)
      let cost = 0
      for (let other = 0; other < at.length; other += 1) {
        const [label, line] = [boxes[other], leaders[other]]
        if (other === index || label === undefined) continue
        const before = cost
        if (overlap(box, label)) cost += COST.label
        if (line && runsThrough(line, box)) cost += COST.crossing
        if (leader && runsThrough(leader, label)) cost += COST.crossing
        if (leader && line && crosses(leader, line)) cost += COST.crossing
        if (cost > before) inWay?.add(other)
      }
      return cost
    },
  }
}

/** Whether a line has a piece within a box. */
function runsThrough([x1, y1, x2, y2]: Leader, { x, y, width, height }: Box): boolean {
  if (Math.max(x1, x2) <= x || Math.min(x1, x2) >= x + width) return false
  if (Math.max(y1, y2) <= y || Math.min(y1, y2) >= y + height) return false
  // Corners on both sides of the line through it.
  const [across, down] = [x2 - x1, y2 - y1]
  const middle = across * (y + height / 2 - y1) - down * (x + width / 2 - x1)
  return 2 * Math.abs(middle) < Math.abs(across) * height + Math.abs(down) * width
}

function crosses(a: Leader, b: Leader): boolean {
  const side = ([x1, y1, x2, y2]: Leader, x: number, y: number) =>
    (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
  return (
    side(a, b[0], b[1]) * side(a, b[2], b[3]) < 0 && side(b, a[0], a[1]) * side(b, a[2], a[3]) < 0
  )
}
