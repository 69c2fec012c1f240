import {
  type Board,
  boardOf,
  type LabelFrame,
  type LabelledPoint,
  type LabelPlace,
  type LabelSizes,
} from './labelBoard'

/** A place with what it costs by how far off it is. */
interface Candidate extends LabelPlace {
  readonly cost: number
}

/** All labels where they stand so far, in each of the frames. */
interface Placing {
  /** From near to far. */
  readonly candidates: readonly Candidate[]
  readonly put: (index: number, place: Candidate | undefined) => void
  readonly placeOf: (index: number) => Candidate | undefined
  /** What a place costs a point whatever other labels do. */
  readonly fixedCost: (index: number, place: Candidate) => number
  /** What it costs by where other labels stand now; whose are in its way is added to a set. */
  readonly costOf: (index: number, place: Candidate, inWay?: Set<number>) => number
}

const ROUNDS = 5
/** A label that costs no more stands well: no other gives way to it. */
const WELL = 60

/**
 * Places for labels so that none lies on another, on a point or on an obstacle, in any of the frames: the
 * nearest that is free, improved in turns; then another gives way to one that stands far
 * off, if both together stand nearer. Only where there is no free place do labels overlap.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  frames: readonly LabelFrame[],
  sizes: LabelSizes,
): readonly LabelPlace[] {
  const placing = placingOf(points, frames, sizes)
  const order = byCrowd(points, frames)
  for (let round = 0; round < ROUNDS; round += 1) {
    let isSettled = true
    for (const index of order) {
      const best = cheapest(index, placing)
      if (best !== placing.placeOf(index)) isSettled = false
      placing.put(index, best)
    }
    if (isSettled) break
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    if (order.filter((index) => drawNearer(index, placing)).length === 0) break
  }
  return points.map((_, index) => placing.placeOf(index) ?? FALLBACK)
}

const FALLBACK: Candidate = { dx: 8, dy: 0, anchor: 'start', isFar: false, cost: 0 }

function placingOf(
  points: readonly LabelledPoint[],
  frames: readonly LabelFrame[],
  sizes: LabelSizes,
): Placing {
  const boards = frames.map((frame) => boardOf(points, frame, sizes))
  const over = (one: (board: Board) => number) => boards.reduce((sum, board) => sum + one(board), 0)
  const chosen: (Candidate | undefined)[] = points.map(() => undefined)
  const known = points.map(() => new Map<Candidate, number>())
  const fixedCost = (index: number, place: Candidate) => {
    const cost =
      known[index]?.get(place) ?? place.cost + over((board) => board.fixedCost(index, place))
    known[index]?.set(place, cost)
    return cost
  }
  return {
    candidates: placesAround(sizes),
    fixedCost,
    put(index, place) {
      chosen[index] = place
      for (const board of boards) board.put(index, place)
    },
    placeOf: (index) => chosen[index],
    costOf: (index, place, inWay) =>
      fixedCost(index, place) + over((board) => board.costAmong(index, place, inWay)),
  }
}

function cheapest(index: number, { candidates, fixedCost, costOf }: Placing): Candidate {
  let [best, least] = [FALLBACK, Number.POSITIVE_INFINITY]
  for (const candidate of candidates) {
    if (candidate.cost >= least) break
    if (fixedCost(index, candidate) >= least) continue
    const cost = costOf(index, candidate)
    if (cost < least) [best, least] = [candidate, cost]
  }
  return best
}

/** Puts a label nearer to its point and the one in its way elsewhere, if both together stand better then. */
function drawNearer(index: number, placing: Placing): boolean {
  const { candidates, put, placeOf, fixedCost, costOf } = placing
  const now = placeOf(index)
  const before = now ? costOf(index, now) : 0
  if (before <= WELL) return false
  for (const candidate of candidates) {
    if (candidate.cost >= before) break
    if (fixedCost(index, candidate) >= before) continue
    const inWay = new Set<number>()
    costOf(index, candidate, inWay)
    const [other, ...more] = inWay
    const yielding = other === undefined ? undefined : placeOf(other)
    if (other === undefined || yielding === undefined || more.length > 0) continue
    put(index, undefined)
    const saved = before + costOf(other, yielding)
    put(other, undefined)
    const spent = costOf(index, candidate)
    put(index, candidate)
    const elsewhere = cheapest(other, placing)
    put(other, elsewhere)
    if (spent + costOf(other, elsewhere) < saved) return true
    put(other, yielding)
    put(index, now)
  }
  return false
}

/** Beside, above and below a point, then on rings around it, from near to far: one twice as far is four times as bad. */
function placesAround({ height, radius }: LabelSizes): readonly Candidate[] {
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
        cost: 10 + distance ** 2 / 40,
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
