import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** How far below the window something may be and count as coming into view. */
const AHEAD = '400px'

/** Whether an element is, or was, in view or just below, or goes to paper: what it needs is loaded then. */
export function useSeen(element: RefObject<Element | null>, ahead = AHEAD): boolean {
  const [isSeen, setSeen] = useState(false)
  useEffect(() => {
    if (isSeen || element.current === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true)
      },
      { rootMargin: ahead },
    )
    observer.observe(element.current)
    // At once, so that what is here already is drawn before the page is taken down.
    const seeNow = () => flushSync(() => setSeen(true))
    window.addEventListener('beforeprint', seeNow)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', seeNow)
    }
  }, [isSeen, element, ahead])
  return isSeen
}
