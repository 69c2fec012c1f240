import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { SeriesCode } from '../domain/ally'
import type { FigureNote } from '../figures/figure'
import { DatumTooltip } from './DatumTooltip'
import { ExplorationContext } from './explorationContext'
import { type DatumColumns, datumKey, moveFrom, nearestDatum, type PlacedDatum } from './exploring'

/** What can be explored, and how near is near. */
export interface ExplorationProps {
  readonly columns: DatumColumns
  /** Distance of a place in the chart from a figure, in px: a ranking counts only up and down. */
  readonly distance: (placed: PlacedDatum, x: number, y: number) => number
  readonly reach: number
  readonly notes: readonly FigureNote[]
  readonly onPick: ((series: SeriesCode) => void) | undefined
  /** The chart, its figures drawn as `NamedDatum`. */
  readonly children: ReactNode
}

/**
 * Makes a chart explorable by pointer and keyboard: one stop of the Tab key, from which the arrow keys,
 * Home and End move the focus from figure to figure; Enter, space or a click picks the series; what is
 * pointed at or focused has its tooltip, which Escape hides.
 */
export function Exploration(props: ExplorationProps) {
  const { columns, onPick } = props
  const chart = useRef<HTMLDivElement>(null)
  const tooltipId = useId()
  const isPointing = useRef(false)
  const [stop, setStop] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)

  const find = (key: string | null) =>
    columns.flat().find((placed) => datumKey(placed.datum) === key) ?? null
  const current = find(stop) ?? columns.find((column) => column.length > 0)?.[0] ?? null
  const shown = find(hovered) ?? find(focused)
  const tabStop = current === null ? null : datumKey(current.datum)
  const shownKey = shown === null ? null : datumKey(shown.datum)
  const context = useMemo(
    () => ({ tabStop, focused, shown: shownKey, tooltipId }),
    [tabStop, focused, shownKey, tooltipId],
  )

  const under = (event: MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left, event.clientY - box.top]
    return nearestDatum(columns, (placed) => props.distance(placed, x, y), props.reach)
  }
  const hover = (event: PointerEvent | MouseEvent) => {
    const placed = find(keyOf(event.target)) ?? under(event)
    setHovered(placed === null ? null : datumKey(placed.datum))
    return placed
  }
  const click = (event: MouseEvent) => {
    const placed = hover(event)
    if (placed !== null) onPick?.(placed.datum.series)
  }
  const press = (event: KeyboardEvent) => {
    const from = find(keyOf(event.target))
    if (from === null || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') {
      setFocused(null)
      setHovered(null)
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onPick?.(from.datum.series)
    } else {
      const to = moveFrom(columns, from, event.key)
      if (to === null) return
      event.preventDefault()
      setHovered(null)
      elementOf(chart.current, datumKey(to.datum))?.focus()
    }
  }
  const focus = (event: FocusEvent) => {
    const key = keyOf(event.target)
    setStop(key)
    setFocused(isPointing.current ? null : key)
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
      onPointerMove={hover}
      onPointerLeave={() => setHovered(null)}
      onClick={click}
      onKeyDown={press}
      onFocus={focus}
      onBlur={() => setFocused(null)}
    >
      <ExplorationContext value={context}>{props.children}</ExplorationContext>
      <DatumTooltip id={tooltipId} placed={shown} notes={props.notes} chart={chart} />
    </div>
  )
}

function keyOf(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null
  return target.closest('[data-datum]')?.getAttribute('data-datum') ?? null
}

function elementOf(chart: HTMLElement | null, key: string): SVGElement | null {
  return chart?.querySelector<SVGElement>(`[data-datum="${key}"]`) ?? null
}
