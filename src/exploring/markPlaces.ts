/** The box of a mark, in px. */
type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>

/** A step across and one down for each arrow key. */
const WAYS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** How much farther off a mark counts for each px that it lies beside the way. */
const ASIDE = 2

/** Distance of a place from a box, in px; 0 within it. */
export function boxDistance({ left, right, top, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
}

/**
 * The mark that a key leads to: the nearest one that way for an arrow key, the first or last for Home
 * and End. `null` where the key does not move, or there is nothing that way.
 */
export function markTowards<Mark extends { getBoundingClientRect: () => Box }>(
  marks: readonly Mark[],
  from: Mark,
  key: string,
): Mark | null {
  if (key === 'Home') return marks[0] ?? null
  if (key === 'End') return marks.at(-1) ?? null
  const way = WAYS[key]
  if (way === undefined) return null
  const [startX, startY] = centreOf(from)
  let [nearest, least]: [Mark | null, number] = [null, Number.POSITIVE_INFINITY]
  for (const mark of marks) {
    const [x, y] = centreOf(mark)
    const ahead = (x - startX) * way[0] + (y - startY) * way[1]
    const aside = Math.abs((x - startX) * way[1]) + Math.abs((y - startY) * way[0])
    const cost = ahead + ASIDE * aside
    if (mark !== from && ahead > 0.5 && cost < least) [nearest, least] = [mark, cost]
  }
  return nearest
}

function centreOf(mark: { getBoundingClientRect: () => Box }): readonly [x: number, y: number] {
  const { left, right, top, bottom } = mark.getBoundingClientRect()
  return [(left + right) / 2, (top + bottom) / 2]
}
