import { type RefObject, startTransition, useEffect, useState } from 'react'

/** By pointer and by touch: the keyboard explores what stands there, and its focus is not to be moved. */
const WAYS = ['pointerenter', 'pointerdown'] as const

/**
 * Whether a reader has come to an element, once and for all. What waits for that may suspend: what stands there stays, and
 * keeps the focus, until it is ready.
 */
export function useReached(ref: RefObject<HTMLElement | null>): boolean {
  const [isReached, setReached] = useState(false)
  useEffect(() => {
    const { current } = ref
    if (current === null || isReached) return
    const coming = new AbortController()
    for (const way of WAYS) {
      const reach = () => startTransition(() => setReached(true))
      current.addEventListener(way, reach, { signal: coming.signal })
    }
    return () => coming.abort()
  }, [ref, isReached])
  return isReached
}
