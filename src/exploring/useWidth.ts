import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * The width of an element in its own px, enlarged or not, as it is and as it becomes; 0 until it is known. Charts need it
 * before recharts does (its own `responsive` measures only while drawing), because the number of
 * lines that labels take decides on the height.
 */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const measure = () => {
      const { width } = current.getBoundingClientRect()
      // A browser that does not say how far it enlarges gives widths before that.
      setWidth(Math.floor(width / (current.currentCSSZoom ?? 1)))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return width
}
