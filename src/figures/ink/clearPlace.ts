/** A position in a picture, in px. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** A rectangle, from its upper left corner, in px. */
export interface Box extends Place {
  readonly width: number
  readonly height: number
}

/** Whether two rectangles have room in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** A place for a text, and what speaks against it: so many px of a line is it worth to avoid it. */
export interface Candidate extends Box {
  readonly cost: number
}

const STEP = 6

/**
 * The candidate with the least against it: its own cost, and the length of the drawn lines that run
 * through it; the first of equals. Gaps in a line are `null`.
 */
export function clearestPlace<Option extends Candidate>(
  candidates: readonly Option[],
  lines: readonly (readonly (Place | null)[])[],
): Option | null {
  const inked = lines.flatMap(placesAlong)
  let clearest: Option | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const covered = inked.filter((place) => isInside(place, candidate)).length * STEP
    if (covered + candidate.cost < least) {
      least = covered + candidate.cost
      clearest = candidate
    }
  }
  return clearest
}

/** Places every few px along a line. */
function placesAlong(line: readonly (Place | null)[]): readonly Place[] {
  return line.flatMap((to, index) => {
    const from = line[index - 1] ?? to
    if (to === null || from === null) return []
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP))
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * (step + 1)) / steps,
      y: from.y + ((to.y - from.y) * (step + 1)) / steps,
    }))
  })
}

function isInside(place: Place, box: Box): boolean {
  return (
    place.x >= box.x - STEP &&
    place.x <= box.x + box.width + STEP &&
    place.y >= box.y - STEP &&
    place.y <= box.y + box.height + STEP
  )
}
