import { type RefObject, useEffect, useState } from 'react'

/** By pointer, by touch, and by keyboard. */
const WAYS = ['pointerenter', 'pointerdown', 'focusin'] as const

/** Whether a reader has come to an element, once and for all. */
export function useReached(ref: RefObject<HTMLElement | null>): boolean {
  const [isReached, setReached] = useState(false)
  useEffect(() => {
    const { current } = ref
    if (current === null || isReached) return
    const coming = new AbortController()
    for (const way of WAYS) {
      current.addEventListener(way, () => setReached(true), { signal: coming.signal })
    }
    return () => coming.abort()
  }, [ref, isReached])
  return isReached
}
