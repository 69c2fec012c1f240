import { PALETTE, REACHED } from '../ink/palette'
import type { AreaColour } from './mapArea'

/** Share of full ink of each class of shares, the lowest first: one hue that gets darker (lighter on dark paper). */
const STEPS = [0.18, 0.32, 0.48, 0.65, 0.82, 1] as const

const INKS = { ...PALETTE, ...REACHED }

/** Solid, but for one that cannot be told; who is not counted or has no figure is paler than any that is judged. */
export function areaFill(colour: AreaColour, idPrefix: string) {
  if (colour === 'absent') return { fill: PALETTE.uncounted, fillOpacity: 0.45 }
  if (colour === 'undecided')
    return { fill: `url(#${idPrefix}-map-undecided) ${PALETTE.undecided}` }
  if (colour === 'none') return { fill: PALETTE.uncounted, fillOpacity: 0.7 }
  if (typeof colour === 'string') return { fill: INKS[colour] }
  const part = STEPS[colour] ?? 1
  return part === 1 ? { fill: PALETTE.meets } : { fill: PALETTE.meets, fillOpacity: part }
}

interface MapHatchProps {
  readonly idPrefix: string
  /** Units of the drawing between two stripes. */
  readonly period: number
}

/** The cross hatch of what cannot be told: softer than that of bars, since it covers whole areas and carries text. */
export function MapHatch({ idPrefix, period }: MapHatchProps) {
  const paper = { fill: PALETTE.paper, fillOpacity: 0.5 }
  return (
    <pattern
      id={`${idPrefix}-map-undecided`}
      width={period}
      height={period}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
      stroke="none"
    >
      <rect width={period} height={period} fill={PALETTE.undecided} />
      <rect width={period * 0.4} height={period} {...paper} />
      <rect width={period} height={period * 0.3} {...paper} />
    </pattern>
  )
}
