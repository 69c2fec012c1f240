import { PALETTE, verdictColour } from '../ink/palette'
import type { AreaColour } from './mapArea'

/** Share of full ink of each class of shares, the lowest first: one hue that gets darker (lighter on dark paper). */
const STEPS = [0.18, 0.32, 0.48, 0.65, 0.82, 1] as const

/** The colour that an area is drawn in, and how much of it. */
function inkOf(colour: AreaColour): { readonly ink: string; readonly part: number } {
  if (colour === 'absent') return { ink: PALETTE.uncounted, part: 0.55 }
  if (typeof colour === 'number') return { ink: PALETTE.meets, part: STEPS[colour] ?? 1 }
  return { ink: verdictColour(colour), part: 1 }
}

/** Solid for an actual, hatched for an estimate or an undecided one. */
export function areaFill(colour: AreaColour, isEstimate: boolean, idPrefix: string) {
  const { ink, part } = inkOf(colour)
  if (isEstimate || colour === 'undecided')
    return { fill: `url(#${idPrefix}-map-${colour}) ${ink}` }
  return part === 1 ? { fill: ink } : { fill: ink, fillOpacity: part }
}

/** How much of a stripe is paper. */
const PAPER_PART = 0.36

interface MapHatchesProps {
  readonly colours: readonly AreaColour[]
  readonly idPrefix: string
  /** Units of the drawing between two stripes in a narrow frame; in a wide one there are two in their place. */
  readonly period: number
  readonly isWidthKnown: boolean
}

/** The hatches of a map: softer than those of bars, since they cover whole areas and carry text. */
export function MapHatches({ colours, idPrefix, period, isWidthKnown }: MapHatchesProps) {
  return (
    <defs>
      {colours.map((colour) => {
        const { ink, part } = inkOf(colour)
        return (
          <pattern
            key={colour}
            id={`${idPrefix}-map-${colour}`}
            width={period}
            height={period}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
            stroke="none"
          >
            {part < 1 && <rect width={period} height={period} fill={PALETTE.paper} />}
            <rect width={period} height={period} fill={ink} fillOpacity={part} />
            <Stripes period={period} isWidthKnown={isWidthKnown} />
            {colour === 'undecided' && (
              <rect width={period} height={period * 0.3} fill={PALETTE.paper} fillOpacity={0.6} />
            )}
          </pattern>
        )
      })}
    </defs>
  )
}

/** One stripe to a period; where classes show it in a wide frame, two thinner ones. */
function Stripes({ period, isWidthKnown }: Pick<MapHatchesProps, 'period' | 'isWidthKnown'>) {
  const stripe = (x: number, width: number) => (
    <rect x={x} width={width} height={period} fill={PALETTE.paper} fillOpacity={PAPER_PART} />
  )
  const one = stripe(0, period * 0.4)
  if (isWidthKnown) return one
  return (
    <>
      <g className="mtm-tight">{one}</g>
      <g className="mtm-roomy">
        {stripe(0, period * 0.2)}
        {stripe(period / 2, period * 0.2)}
      </g>
    </>
  )
}
