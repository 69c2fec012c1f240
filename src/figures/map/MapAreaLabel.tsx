import { IN_EMBED } from '../../domain/inEmbed'
import { Haloed } from '../ink/Haloed'
import { PALETTE } from '../ink/palette'
import { percent } from '../ink/percent'
import { Signs } from '../ink/Signs'
import type { MapArea } from './mapArea'
import { areaFill } from './mapInk'
import { LABEL_PLACES, type LabelPlace } from './mapLabels'
import { MAP_SHEET } from './mapShapes'

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

/** The code of an ally or, where there is room, its name, and its value. */
function MapAreaLabel({ area, width }: MapAreaLabelProps) {
  const place = LABEL_PLACES[area.series]
  if (place === undefined) return null
  const isFluid = IN_EMBED || width === null
  const x = across(place.x)
  const isBeside = place.side !== undefined
  const hasValue = area.valueText !== '' && (isFluid || width >= VALUES_FROM)
  const shared = area.isHighlighted ? { x, fontWeight: 700 } : { x }
  // LibreOffice gives a run below another no halo: in pictures what stands below is a text of its own.
  const isApart = hasValue && !isBeside && !isFluid
  return (
    <>
      <text
        {...shared}
        y={down(place.y)}
        dy={isBeside ? 4 : 1}
        {...(isBeside ? { textAnchor: place.side } : {})}
      >
        {nameOf(area, width, place.isCode)}{' '}
        {hasValue && !isApart && (
          <tspan {...(isBeside ? { dx: 4 } : { x, dy: 13 })}>
            {area.valueText}
            <Signs signs={area.noteSigns} />
          </tspan>
        )}
      </text>
      {isApart && (
        <text {...shared} y={down(place.y)} dy={14}>
          {area.valueText}
          <Signs signs={area.noteSigns} />
        </text>
      )}
    </>
  )
}

/** What an area is called, as a text that the page may wrap: its name, or its code where there is no room for that; both where the width is not known. */
function nameOf({ name, series }: MapArea, width: number | null, isCode: LabelPlace['isCode']) {
  const isFluid = IN_EMBED || width === null
  if (isCode === true || !(isFluid || width >= NAMES_FROM)) return series
  if (isCode === undefined || !isFluid) return name
  return (
    <>
      <tspan className="mtm-wide">{name}</tspan>
      <tspan className="mtm-not-wide">{series}</tspan>
    </>
  )
}

interface MapLeaderProps {
  readonly area: MapArea
  readonly idPrefix: string
}

/** The line from a label that stands apart to its area, and a dot on an area that is too small to see. */
function MapLeader({ area, idPrefix }: MapLeaderProps) {
  const place = LABEL_PLACES[area.series]
  if (place?.to === undefined) return null
  const [x, y] = [across(place.to[0]), down(place.to[1])]
  const from = place.x + (place.side === 'end' ? CLEARANCE : 0)
  return (
    <>
      <line x1={across(from)} y1={down(place.y)} x2={x} y2={y} />
      {place.hasDot && <circle cx={x} cy={y} r={4.5} {...areaFill(area.colour, idPrefix)} />}
    </>
  )
}

interface MapLabelsProps {
  readonly areas: readonly MapArea[]
  readonly idPrefix: string
  readonly width: number | null
}

/** All labels of a map, over the lines that lead to those that stand apart. */
export function MapLabels({ areas, idPrefix, width }: MapLabelsProps) {
  return (
    <g className={IN_EMBED || width === null ? 'mtm-roomy' : undefined}>
      <g stroke={PALETTE.ink} strokeWidth={0.8}>
        {areas.map((area) => (
          <MapLeader key={area.series} area={area} idPrefix={idPrefix} />
        ))}
      </g>
      <Haloed>
        {areas.map((area) => (
          <MapAreaLabel key={area.series} area={area} width={width} />
        ))}
      </Haloed>
    </g>
  )
}
