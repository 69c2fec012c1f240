import { IN_EMBED } from '../../domain/inEmbed'
import { PALETTE } from '../ink/palette'
import { textWidth } from '../ink/textWidth'
import type { MapKey } from './mapArea'
import { areaFill } from './mapInk'

const ROW = 18
/** Between a key's left edge and its text, and after that, in px. */
const [SWATCH, AFTER] = [30, 8]
/** Wider than this the columns need not be, in px. */
const MAX_WIDTH = 400

/** Two stand side by side where there is room: in a frame, however narrow, there is. */
function columnsOf(legend: readonly MapKey[], width: number | null): number {
  return IN_EMBED || width === null || 2 * legendWidth(legend) <= width ? 2 : 1
}

/** What its widest entry needs, in px. */
export function legendWidth(legend: readonly MapKey[]): number {
  return SWATCH + AFTER + Math.max(0, ...legend.map(({ text }) => textWidth(text, 12)))
}

/** Height of the legend, in px. */
export function legendHeight(legend: readonly MapKey[], width: number | null): number {
  return Math.ceil(legend.length / columnsOf(legend, width)) * ROW + 4
}

interface MapLegendProps {
  readonly legend: readonly MapKey[]
  readonly idPrefix: string
  /** Its room in px; `null` where that is not known. */
  readonly width: number | null
}

/** What the colours mean, in two columns read downwards, or in one where there is no room for two. */
export function MapLegend({ legend, idPrefix, width }: MapLegendProps) {
  const columns = columnsOf(legend, width)
  const rows = Math.ceil(legend.length / columns)
  return (
    <svg
      className="mtm-plot"
      width="100%"
      height={legendHeight(legend, width)}
      aria-hidden="true"
      style={{ maxWidth: MAX_WIDTH }}
    >
      {legend.map(({ colour, text }, index) => (
        <svg
          key={colour}
          x={`${(100 / columns) * Math.floor(index / rows)}%`}
          y={ROW * (index % rows)}
          width={`${100 / columns}%`}
          height={ROW}
        >
          <rect
            x={1}
            y={3}
            width={22}
            height={12}
            {...areaFill(colour, idPrefix)}
            stroke={PALETTE.quiet}
            strokeWidth={0.5}
          />
          <text x={SWATCH} y={13}>
            {text}
          </text>
        </svg>
      ))}
    </svg>
  )
}
