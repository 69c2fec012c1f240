import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { FigureNote } from '../figures/figure'
import type { PlacedDatum } from './exploring'

const OFFSET = 14
const EDGE = 4

/** The full name of a figure and the texts of its notes, beside it and within the chart's width. */
export function DatumTooltip(props: {
  readonly id: string
  readonly placed: PlacedDatum | null
  readonly notes: readonly FigureNote[]
  readonly chart: RefObject<HTMLElement | null>
}) {
  const { id, placed, chart } = props
  const tooltip = useRef<HTMLDivElement>(null)
  const [corner, setCorner] = useState({ left: 0, top: 0 })
  useLayoutEffect(() => {
    const [box, room] = [tooltip.current, chart.current]
    if (placed === null || box === null || room === null) return
    const left = placed.x - box.offsetWidth / 2
    const below = placed.y + OFFSET
    const isTooLow = below + box.offsetHeight > room.offsetHeight
    setCorner({
      left: Math.max(EDGE, Math.min(room.offsetWidth - box.offsetWidth - EDGE, left)),
      top: isTooLow ? placed.y - OFFSET - box.offsetHeight : below,
    })
  }, [placed, chart])
  if (placed === null) return null
  const { label, noteSigns, valueText } = placed.datum
  const notes = props.notes.filter(
    ({ sign }) => noteSigns.includes(sign) || valueText.endsWith(sign),
  )
  return (
    <div ref={tooltip} id={id} role="tooltip" className="datum-tooltip" style={corner}>
      <p>{label}</p>
      <div id={`${id}-notes`}>
        {notes.map((note) => (
          <p key={note.sign}>{note.text}</p>
        ))}
      </div>
    </div>
  )
}
