import type { AreaColour } from './figure'
import { PALETTE, verdictColour } from './palette'

/** Share of full ink of each class of shares, the lowest first: one hue that gets darker (lighter on dark paper). */
const STEPS = [0.12, 0.28, 0.45, 0.63, 0.82, 1] as const

/** The colour that an area is drawn in, and how much of it. */
function inkOf(colour: AreaColour): { readonly ink: string; readonly part: number } {
  if (colour === 'absent') return { ink: PALETTE.uncounted, part: 0.55 }
  if (typeof colour === 'number') return { ink: PALETTE.meets, part: STEPS[colour] ?? 1 }
  return { ink: verdictColour(colour), part: 1 }
}

/** Solid for an actual, hatched for an estimate or an undecided one. */
export function areaFill(colour: AreaColour, isEstimate: boolean, idPrefix: string) {
  if (isEstimate || colour === 'undecided') return { fill: `url(#${idPrefix}-map-${colour})` }
  const { ink, part } = inkOf(colour)
  return part === 1 ? { fill: ink } : { fill: ink, fillOpacity: part }
}

interface MapHatchesProps {
  readonly colours: readonly AreaColour[]
  readonly idPrefix: string
  /** Units of the drawing between two stripes in a narrow frame; in a wide one there are two in their place. */
  readonly period: number
}

/** The hatches of a map: softer than those of bars, since they cover whole areas and carry text. */
export function MapHatches({ colours, idPrefix, period }: MapHatchesProps) {
  return (
    <defs>
      {colours.map((colour) => {
        const { ink, part } = inkOf(colour)
        const stripe = (x: number, width: number) => (
          <path
            d={`M${x} 0h${width}v${period}h${-width}z`}
            fill={PALETTE.paper}
            fillOpacity={0.42}
          />
        )
        return (
          <pattern
            key={colour}
            id={`${idPrefix}-map-${colour}`}
            width={period}
            height={period}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d={`M0 0h${period}v${period}h${-period}z`} fill={PALETTE.paper} />
            <path d={`M0 0h${period}v${period}h${-period}z`} fill={ink} fillOpacity={part} />
            <g className="mtm-tight">{stripe(0, period * 0.42)}</g>
            <g className="mtm-roomy">
              {stripe(0, period * 0.21)}
              {stripe(period / 2, period * 0.21)}
            </g>
            {colour === 'undecided' && (
              <path
                d={`M0 0h${period}v${period * 0.3}h${-period}z`}
                fill={PALETTE.paper}
                fillOpacity={0.6}
              />
            )}
          </pattern>
        )
      })}
    </defs>
  )
}
