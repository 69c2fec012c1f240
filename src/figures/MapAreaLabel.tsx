import type { MapArea } from './figure'
import { areaFill } from './mapInk'
import { LABEL_PLACES, type LabelPlace } from './mapLabels'
import { MAP_SHEET } from './mapShapes'
import { PALETTE } from './palette'

/** From these widths on there is room for values, and for names. */
const VALUES_FROM = 500
const NAMES_FROM = 760

const across = (x: number) => `${Number(((100 * x) / MAP_SHEET.width).toFixed(1))}%`
const down = (y: number) => `${Number(((100 * y) / MAP_SHEET.height).toFixed(1))}%`

/** The code of an ally, where there is room its name, and its value. `width` is `null` where it is not known. */
export function MapAreaLabel(props: { readonly area: MapArea; readonly width: number | null }) {
  const { area, width } = props
  const place = LABEL_PLACES[area.series]
  if (place === undefined) return null
  const isNamed = place.isCode !== true
  const x = across(place.x)
  const value = area.valueText !== '' && (
    <tspan
      {...(place.side === undefined ? { x, dy: 13 } : { dx: 4 })}
      {...tier(width, 'mtm-roomy')}
    >
      {area.valueText}
      {area.noteSigns.length > 0 && (
        <tspan className="mtm-sign" dy={-4} fontSize={9}>
          {area.noteSigns.join(' ')}
        </tspan>
      )}
    </tspan>
  )
  return (
    <text
      className="mtm-halo"
      x={x}
      y={down(place.y)}
      dy={place.side === undefined ? 1 : 4}
      textAnchor={place.side ?? 'middle'}
      fontSize={11}
      fontWeight={area.isHighlighted ? 700 : undefined}
      stroke={PALETTE.paper}
      strokeWidth={3}
    >
      <Name area={area} isNamed={isNamed} width={width} />
      {(width === null || width >= VALUES_FROM) && value}
    </text>
  )
}

function Name(props: {
  readonly area: MapArea
  readonly isNamed: boolean
  readonly width: number | null
}) {
  const { area, isNamed, width } = props
  if (!isNamed) return <tspan fontWeight={600}>{area.series}</tspan>
  if (width !== null) {
    return <tspan fontWeight={600}>{width >= NAMES_FROM ? area.name : area.series}</tspan>
  }
  return (
    <tspan fontWeight={600}>
      <tspan className="mtm-not-wide">{area.series}</tspan>
      <tspan className="mtm-wide">{area.name}</tspan>
    </tspan>
  )
}

/** A class that hides it in a narrow frame, where the width is not known. */
function tier(width: number | null, className: string) {
  return width === null ? { className } : {}
}

/** The line from a label that stands apart to its area, and a dot on an area that is too small to see. */
export function MapLeader({
  area,
  idPrefix,
}: {
  readonly area: MapArea
  readonly idPrefix: string
}) {
  const place = LABEL_PLACES[area.series]
  if (place?.to === undefined) return null
  const [x, y] = place.to
  const end = { x: across(x), y: down(y) }
  return (
    <>
      <line
        x1={across(place.x + offsetOf(place))}
        y1={down(place.y)}
        x2={end.x}
        y2={end.y}
        stroke={PALETTE.ink}
        strokeWidth={0.8}
      />
      {place.hasDot && (
        <circle
          cx={end.x}
          cy={end.y}
          r={4.5}
          {...areaFill(area.colour, area.isEstimate, idPrefix)}
          stroke={PALETTE.ink}
          strokeWidth={0.8}
        />
      )}
    </>
  )
}

const offsetOf = ({ side }: LabelPlace) => (side === 'end' ? 5 : 0)
