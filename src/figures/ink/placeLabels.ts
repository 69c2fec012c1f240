import {
  type Board,
  boardOf,
  type LabelFrame,
  type LabelledPoint,
  type LabelPlace,
  type LabelSizes,
} from './labelBoard'

interface Candidate extends LabelPlace {
  readonly cost: number
}

const ROUNDS = 5

/**
 * Places for labels so that none lies on another, on a point or on an obstacle, in any of the frames: the
 * nearest that is free, improved in turns. Only where there is no free one do labels overlap.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  frames: readonly LabelFrame[],
  sizes: LabelSizes,
): readonly LabelPlace[] {
  const candidates = candidatesFor(sizes)
  const boards = frames.map((frame) => boardOf(points, frame, sizes))
  const chosen: (Candidate | undefined)[] = points.map(() => undefined)
  const order = byCrowd(points, frames)
  for (let round = 0; round < ROUNDS; round += 1) {
    let isSettled = true
    for (const index of order) {
      const best = cheapest(candidates, (candidate, limit) =>
        totalCost(candidate, index, boards, limit),
      )
      if (best !== chosen[index]) isSettled = false
      chosen[index] = best
      for (const board of boards) board.put(index, best)
    }
    if (isSettled) break
  }
  return chosen.map((place) => place ?? FALLBACK)
}

const FALLBACK: Candidate = { dx: 8, dy: 0, anchor: 'start', isFar: false, cost: 0 }

function cheapest(
  candidates: readonly Candidate[],
  costOf: (candidate: Candidate, limit: number) => number,
): Candidate {
  let [best, least] = [FALLBACK, Number.POSITIVE_INFINITY]
  for (const candidate of candidates) {
    if (candidate.cost >= least) break
    const cost = costOf(candidate, least)
    if (cost < least) [best, least] = [candidate, cost]
  }
  return best
}

function totalCost(
  candidate: Candidate,
  index: number,
  boards: readonly Board[],
  limit: number,
): number {
  let cost = candidate.cost
  for (const board of boards) {
    if (cost >= limit) return cost
    cost += board.costOf(index, candidate)
  }
  return cost
}

/** Beside, above and below a point, then on rings around it, from near to far. */
function candidatesFor({ height, radius }: LabelSizes): readonly Candidate[] {
  const off = radius + 3
  const up = radius + height / 2 + 1
  const near: readonly (readonly [number, number, LabelPlace['anchor']])[] = [
    [off, 0, 'start'],
    [-off, 0, 'end'],
    [0, -up, 'middle'],
    [0, up, 'middle'],
    [off - 2, -up + 3, 'start'],
    [off - 2, up - 3, 'start'],
    [-off + 2, -up + 3, 'end'],
    [-off + 2, up - 3, 'end'],
  ]
  const around = near.map(([dx, dy, anchor], rank) => ({
    dx,
    dy,
    anchor,
    isFar: false,
    cost: rank,
  }))
  const rings = [16, 24, 32, 42, 54, 68, 84, 102].flatMap((distance) =>
    Array.from({ length: 20 }, (_, turn): Candidate => {
      const angle = (turn * Math.PI) / 10
      const across = Math.cos(angle)
      return {
        dx: Math.round(distance * across),
        dy: Math.round(distance * Math.sin(angle)),
        anchor: Math.abs(across) < 0.2 ? 'middle' : across > 0 ? 'start' : 'end',
        isFar: true,
        cost: 10 + distance,
      }
    }),
  )
  return [...around, ...rings]
}

/** The points with most others near them first: who comes first has the choice. */
function byCrowd(
  points: readonly LabelledPoint[],
  [frame]: readonly LabelFrame[],
): readonly number[] {
  const width = frame?.width ?? 1
  const crowds = points.map((point) =>
    points.reduce(
      (sum, other) =>
        sum + 1 / (8 + Math.hypot((point.part - other.part) * width, point.y - other.y)),
      0,
    ),
  )
  return points.map((_, index) => index).sort((a, b) => (crowds[b] ?? 0) - (crowds[a] ?? 0))
}
