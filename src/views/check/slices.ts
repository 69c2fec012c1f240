/** So long a slice works before the page has its turn, in milliseconds: well under the 50 that a reader feels. */
const SLICE = 20

/**
 * Runs work bit by bit, so that the page stays usable, and hands over all that it brought. Returns what
 * stops it: then nothing is handed over.
 */
export function inSlices<T>(work: Iterator<T>, done: (all: readonly T[]) => void): () => void {
  const all: T[] = []
  let next: ReturnType<typeof setTimeout> | undefined
  const go = () => {
    const end = performance.now() + SLICE
    do {
      const { done: isOver, value } = work.next()
      if (isOver) {
        done(all)
        return
      }
      all.push(value)
    } while (performance.now() < end)
    next = setTimeout(go)
  }
  next = setTimeout(go)
  return () => clearTimeout(next)
}
