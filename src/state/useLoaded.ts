import { useCallback, useEffect, useState } from 'react'
import type { Loadable } from './loadable'

/** Starts to load something; `isRetry` after a failure, to go past what a cache holds of it. */
export type Start<T> = (isRetry: boolean) => Promise<Loadable<T>>

/** Something that a part of the page loads for itself, and how to try again. */
export interface Loaded<T> {
  readonly loaded: Loadable<T>
  readonly retry: () => void
}

const IDLE = { state: 'idle' } as const
const LOADING = { state: 'loading' } as const

/**
 * Loads what a part of the page alone needs, for as long as it is asked for: `start` is to be the same
 * function as long as the same thing is wanted, and `null` while nothing is.
 */
export function useLoaded<T>(start: Start<T> | null): Loaded<T> {
  const [held, setHeld] = useState<{ start: Start<T>; loaded: Loadable<T> } | null>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (start === null) return
    let isWanted = true
    // A failure is not held against a new try; what is here stands meanwhile.
    setHeld((own) => (own?.loaded.state === 'ready' ? own : null))
    void start(tries > 0).then((loaded) => {
      if (isWanted) setHeld({ start, loaded })
    })
    return () => {
      isWanted = false
    }
  }, [start, tries])
  const retry = useCallback(() => setTries((count) => count + 1), [])
  const loaded = start === null ? IDLE : held?.start === start ? held.loaded : LOADING
  return { loaded, retry }
}
