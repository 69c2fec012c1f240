/** A label beside a line: where its centre would best be, and how tall it is, in px. */
export interface SpreadLabel {
  readonly at: number
  readonly height: number
}

/**
 * Centres for labels that may not overlap: in their order, at least `gap` apart, within the bounds,
 * and moved as little as possible (least squares). Answers in the order given. Where there is no room
 * for all, they share what there is.
 */
export function spreadLabels(
  labels: readonly SpreadLabel[],
  [top, bottom]: readonly [number, number],
  gap: number,
): readonly number[] {
  const order = labels.map((_, index) => index).sort((a, b) => atOf(labels, a) - atOf(labels, b))
  const sorted = order.flatMap((index) => labels[index] ?? [])
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  const room = Math.max(0, bottom - last.height / 2 - (top + first.height / 2))
  const offsets = offsetsOf(sorted, gap, room)
  const lowest = top + first.height / 2
  const highest = lowest + room - (offsets.at(-1) ?? 0)
  const base = poolAdjacent(sorted.map((label, index) => label.at - (offsets[index] ?? 0)))
  const centres = new Map(
    order.map((original, index) => [
      original,
      Math.min(highest, Math.max(lowest, base[index] ?? lowest)) + (offsets[index] ?? 0),
    ]),
  )
  return labels.map((label, index) => centres.get(index) ?? label.at)
}

const atOf = (labels: readonly SpreadLabel[], index: number) => labels[index]?.at ?? 0

/** Distance of each label from the first when they touch, shrunk if there is no room for that. */
function offsetsOf(sorted: readonly SpreadLabel[], gap: number, room: number): readonly number[] {
  let total = 0
  const offsets = sorted.map((label, index) => {
    const before = sorted[index - 1]
    total += before === undefined ? 0 : (before.height + label.height) / 2 + gap
    return total
  })
  const shrink = total > room ? room / total : 1
  return offsets.map((offset) => offset * shrink)
}

/** The ascending numbers nearest to the given ones: neighbours that are out of order share their mean. */
function poolAdjacent(values: readonly number[]): readonly number[] {
  const pools: { sum: number; size: number }[] = []
  for (const value of values) {
    let pool = { sum: value, size: 1 }
    for (let last = pools.at(-1); last !== undefined; last = pools.at(-1)) {
      if (last.sum / last.size <= pool.sum / pool.size) break
      pool = { sum: last.sum + pool.sum, size: last.size + pool.size }
      pools.pop()
    }
    pools.push(pool)
  }
  return pools.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size))
}
