import { PALETTE } from '../ink/palette'
import type { MapKey } from './mapArea'
import { areaFill } from './mapInk'

const ROW = 18
/** In a narrow frame two stand side by side, which always has room. */
const COLUMNS = 2

/** Height of the legend, in px. */
export function legendHeight(legend: readonly MapKey[]): number {
  return Math.ceil(legend.length / COLUMNS) * ROW + 4
}

/** Wider than this the two columns need not be, in px. */
const MAX_WIDTH = 400

interface MapLegendProps {
  readonly legend: readonly MapKey[]
  readonly idPrefix: string
}

/** What the colours mean, in two columns read downwards. */
export function MapLegend({ legend, idPrefix }: MapLegendProps) {
  const rows = Math.ceil(legend.length / COLUMNS)
  return (
    <svg
      className="mtm-plot"
      width="100%"
      height={legendHeight(legend)}
      aria-hidden="true"
      style={{ maxWidth: MAX_WIDTH }}
    >
      {legend.map(({ colour, isEstimate, text }, index) => (
        <svg
          key={colour}
          x={`${(100 / COLUMNS) * Math.floor(index / rows)}%`}
          y={ROW * (index % rows)}
          width={`${100 / COLUMNS}%`}
          height={ROW}
        >
          <rect
            x={1}
            y={3}
            width={22}
            height={12}
            {...areaFill(colour, isEstimate, idPrefix)}
            stroke={PALETTE.quiet}
            strokeWidth={0.5}
          />
          <text x={30} y={13}>
            {text}
          </text>
        </svg>
      ))}
    </svg>
  )
}
