import { type RefObject, useLayoutEffect, useState } from 'react'

/** What drawing.css makes of a ranking in its frame, in px; `null` until it is known. */
export interface RankingSpace {
  readonly width: number
  /** The plot: from where bars begin to where the longest may end. */
  readonly plot: { readonly x: number; readonly width: number }
  /** Height of a row. */
  readonly row: number
}

/** Of a browser that says none. */
const ROW = 16

/**
 * The space of a ranking as it is and as it becomes, measured at an empty element `plot` that has the sheet's
 * margins within its `frame`: so what recharts hosts lies where the static drawing lay.
 */
export function useRankingSpace(
  frame: RefObject<HTMLElement | null>,
  plot: RefObject<HTMLElement | null>,
): RankingSpace | null {
  const [space, setSpace] = useState<RankingSpace | null>(null)
  useLayoutEffect(() => {
    const [around, inner] = [frame.current, plot.current]
    if (around === null || inner === null) return
    const measure = () => {
      const [outer, own] = [around.getBoundingClientRect(), inner.getBoundingClientRect()]
      const row = Number.parseFloat(getComputedStyle(around).fontSize) || ROW
      const next = {
        width: Math.floor(outer.width),
        plot: { x: own.left - outer.left, width: own.width },
        row,
      }
      setSpace((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(around)
    return () => observer.disconnect()
  }, [frame, plot])
  return space !== null && space.width > 0 ? space : null
}
