import { type ReactNode, useInsertionEffect, useLayoutEffect, useRef } from 'react'
import { keepPlace } from './keptPlace'

interface InPlaceProps {
  /** What stands in the document. */
  readonly built: HTMLElement
  /** What the page is drawn into, aside. */
  readonly own: HTMLElement
  readonly whenThere: () => void
  readonly children: ReactNode
}

/** Puts the page in the place of the built one once all of it is drawn, before anything in it measures itself. */
export function InPlace({ built, own, whenThere, children }: InPlaceProps) {
  const restore = useRef<(() => void) | null>(null)
  useInsertionEffect(() => {
    restore.current = keepPlace(built, own)
    built.replaceWith(own)
  }, [built, own])
  useLayoutEffect(() => {
    whenThere()
    restore.current?.()
    restore.current = null
  }, [whenThere])
  return children
}
