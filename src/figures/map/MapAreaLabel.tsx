import { percent } from '../ink/percent'
import { Signs } from '../ink/Signs'
import type { MapArea } from './mapArea'
import { areaFill } from './mapInk'
import { LABEL_PLACES } from './mapLabels'
import { MAP_SHEET } from './mapShapes'

/** Narrower than this a picture's map has no labels: all figures are listed beside it. */
const LABELS_FROM = 300
/** From these widths on, in px, there is room for values, and for names. */
const VALUES_FROM = 500
const NAMES_FROM = 730
/** Units of the sheet between a label beside its area and the line that leads to it. */
const CLEARANCE = 3

const across = (x: number) => percent(x / MAP_SHEET.width, 1)
const down = (y: number) => percent(y / MAP_SHEET.height, 1)

interface MapAreaLabelProps {
  readonly area: MapArea
  /** Of the map, in px; `null` where it is not known: then classes show what there is room for. */
  readonly width: number | null
}

/** The code of an ally, or where there is room its name and its value. */
export function MapAreaLabel({ area, width }: MapAreaLabelProps) {
  const place = LABEL_PLACES[area.series]
  if (place === undefined || (width !== null && width < LABELS_FROM)) return null
  const x = across(place.x)
  const isBeside = place.side !== undefined
  const hasValue = area.valueText !== '' && (width === null || width >= VALUES_FROM)
  return (
    <text
      x={x}
      y={down(place.y)}
      dy={isBeside ? 4 : 1}
      {...(isBeside ? { textAnchor: place.side } : {})}
      {...(area.isHighlighted ? { fontWeight: 700 } : {})}
    >
      {plainName(area, place.isCode === true, width) ?? <Names {...area} />}{' '}
      {hasValue && (
        <tspan
          {...(isBeside ? { dx: 4 } : { x, dy: 13 })}
          {...(width === null ? { className: 'mtm-roomy' } : {})}
          fontWeight={600}
        >
          {area.valueText}
          <Signs signs={area.noteSigns} />
        </tspan>
      )}
    </text>
  )
}

/** What an area is called at a width; `null` where style is to choose by the width there is. */
function plainName({ series, name }: MapArea, isCode: boolean, width: number | null) {
  if (isCode) return series
  if (width === null) return null
  return width >= NAMES_FROM ? name : series
}

function Names({ series, name }: MapArea) {
  return (
    <>
      <tspan className="mtm-not-wide">{series}</tspan>
      <tspan className="mtm-wide">{name}</tspan>
    </>
  )
}

interface MapLeaderProps {
  readonly area: MapArea
  readonly idPrefix: string
}

/** The line from a label that stands apart to its area, and a dot on an area that is too small to see. */
export function MapLeader({ area, idPrefix }: MapLeaderProps) {
  const place = LABEL_PLACES[area.series]
  if (place?.to === undefined) return null
  const [x, y] = [across(place.to[0]), down(place.to[1])]
  const from = place.x + (place.side === 'end' ? CLEARANCE : 0)
  return (
    <>
      <line x1={across(from)} y1={down(place.y)} x2={x} y2={y} />
      {place.hasDot && (
        <circle cx={x} cy={y} r={4.5} {...areaFill(area.colour, area.isEstimate, idPrefix)} />
      )}
    </>
  )
}
