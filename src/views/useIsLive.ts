import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether a browser runs the page; it does not when the page's HTML is made at build time. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
