import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { SeriesCode } from '../domain/ally'
import { boxDistance, markTowards } from './markPlaces'

/** How near the pointer has to come to a mark, in px. */
const REACH = 16
const OFFSET = 14
const EDGE = 4

interface DrawingExplorationProps {
  /** A click, Enter or space on a mark; without it nothing is picked. */
  readonly onPick: ((series: SeriesCode) => void) | undefined
  /** A static drawing, its marks named by `aria-label` and `data-datum` (`POL 2024`: series, then year). */
  readonly children: ReactNode
}

/** What is pointed at or focused, as its tooltip needs it; places are in px from the chart's corner. */
interface Shown {
  readonly label: string
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/**
 * Makes a static drawing explorable by pointer and keyboard, as the interactive charts are: one stop of
 * the Tab key, from which the arrow keys move to the next mark that way, Home and End to the first and
 * last; Enter, space or a click picks the series; Escape hides the tooltip.
 */
export function DrawingExploration({ onPick, children }: DrawingExplorationProps) {
  const chart = useRef<HTMLDivElement>(null)
  const stop = useRef<string | null>(null)
  const isPointing = useRef(false)
  const [shown, setShown] = useState<Shown | null>(null)
  const tooltipId = useId()

  useLayoutEffect(() => {
    const marks = marksIn(chart.current)
    const current = marks.find((mark) => keyOf(mark) === stop.current) ?? marks[0]
    for (const mark of marks) mark.setAttribute('tabindex', mark === current ? '0' : '-1')
  })

  const show = (mark: SVGElement | null) =>
    setShown(mark === null || chart.current === null ? null : shownOf(mark, chart.current))
  const under = ({ target, clientX, clientY }: MouseEvent) =>
    markAt(target) ?? nearestMark(chart.current, clientX, clientY)
  const pick = (mark: SVGElement | null) => {
    const [series] = keyOf(mark)?.split(' ') ?? []
    if (series !== undefined) onPick?.(series)
  }
  const press = (event: KeyboardEvent) => {
    const from = markAt(event.target)
    if (from === null || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') return setShown(null)
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      return pick(from)
    }
    const to = markTowards(marksIn(chart.current), from, event.key)
    if (to === null) return
    event.preventDefault()
    to.focus()
  }
  const focus = ({ target }: FocusEvent) => {
    const mark = markAt(target)
    if (mark === null) return
    stop.current = keyOf(mark)
    for (const other of marksIn(chart.current)) {
      other.setAttribute('tabindex', other === mark ? '0' : '-1')
    }
    if (!isPointing.current) show(mark)
  }

  return (
    <div
      ref={chart}
      role="group"
      className="exploration"
      onPointerDown={() => {
        isPointing.current = true
      }}
      onPointerUp={() => {
        isPointing.current = false
      }}
      onPointerMove={(event: PointerEvent) => show(under(event))}
      onPointerLeave={() => setShown(null)}
      onClick={(event) => {
        const mark = under(event)
        show(mark)
        pick(mark)
      }}
      onKeyDown={press}
      onFocus={focus}
      onBlur={() => setShown(null)}
    >
      {children}
      {shown !== null && <Tooltip id={tooltipId} shown={shown} />}
    </div>
  )
}

/** The name of a mark beside it, within the chart's width. For who does not see it the mark has it. */
function Tooltip({ id, shown }: { readonly id: string; readonly shown: Shown }) {
  const box = useRef<HTMLDivElement>(null)
  const [corner, setCorner] = useState({ left: 0, top: 0 })
  useLayoutEffect(() => {
    const room = box.current?.parentElement
    if (!box.current || !room) return
    const { offsetWidth, offsetHeight } = box.current
    const left = Math.min(room.offsetWidth - offsetWidth - EDGE, shown.x - offsetWidth / 2)
    const below = shown.bottom + OFFSET
    const isTooLow = below + offsetHeight > room.offsetHeight
    setCorner({
      left: Math.max(EDGE, left),
      top: isTooLow ? shown.top - OFFSET - offsetHeight : below,
    })
  }, [shown])
  return (
    <div ref={box} id={id} className="datum-tooltip" style={corner} aria-hidden="true">
      <p>{shown.label}</p>
    </div>
  )
}

function marksIn(chart: HTMLElement | null): readonly SVGElement[] {
  return [...(chart?.querySelectorAll<SVGElement>('[data-datum]') ?? [])]
}

function markAt(target: EventTarget): SVGElement | null {
  return target instanceof Element ? target.closest<SVGElement>('[data-datum]') : null
}

function keyOf(mark: SVGElement | null): string | null {
  return mark?.getAttribute('data-datum') ?? null
}

function nearestMark(chart: HTMLElement | null, x: number, y: number): SVGElement | null {
  let [nearest, least]: [SVGElement | null, number] = [null, REACH]
  for (const mark of marksIn(chart)) {
    const distance = boxDistance(mark.getBoundingClientRect(), x, y)
    if (distance < least) [nearest, least] = [mark, distance]
  }
  return nearest
}

function shownOf(mark: SVGElement, chart: HTMLElement): Shown {
  const [box, room] = [mark.getBoundingClientRect(), chart.getBoundingClientRect()]
  return {
    label: mark.getAttribute('aria-label') ?? '',
    x: (box.left + box.right) / 2 - room.left,
    top: box.top - room.top,
    bottom: box.bottom - room.top,
  }
}
