import { PALETTE } from '../ink/palette'
import type { AnnouncedShape } from './announcedFigureTypes'

interface SignProps {
  readonly shape: AnnouncedShape
  readonly x: number | string
  readonly y: number
}

/** One count: an open circle as announced, a dot in the later table, a diamond on another definition. */
export function AnnouncedSign({ shape, x, y }: SignProps) {
  if (shape === 'apart') {
    return (
      <svg x={x} y={y} overflow="visible" aria-hidden="true">
        <path d="M0-5.5 5.5 0 0 5.5-5.5 0Z" fill={PALETTE.ink} />
      </svg>
    )
  }
  const isOpen = shape === 'announced'
  return (
    <circle
      cx={x}
      cy={y}
      r={4.5}
      fill={isOpen ? PALETTE.paper : PALETTE.meets}
      stroke={isOpen ? PALETTE.ink : PALETTE.meets}
      strokeWidth={1.4}
    />
  )
}
