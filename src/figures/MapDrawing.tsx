import type { Room } from './drawnFigure'
import type { MapArea, MapFigure } from './figure'
import { MapAreaLabel, MapLeader } from './MapAreaLabel'
import { legendHeight, MapLegend } from './MapLegend'
import { areaFill, MapHatches } from './mapInk'
import { LABEL_PLACES } from './mapLabels'
import { MAP_INSET, MAP_LAND, MAP_SHAPES, MAP_SHEET } from './mapShapes'
import { PALETTE } from './palette'

/** Wider than this the map does not get. */
const MAX_WIDTH = 900
/** Between two stripes of an estimate, in px and in units of the sheet. */
const STRIPES = 6
const PERIOD = 12

/**
 * The map as static SVG, without script right at every width: shapes are stretched with the sheet,
 * texts keep their size and stand at places in percent of it.
 */
export function MapDrawing({ figure, room }: { readonly figure: MapFigure; readonly room: Room }) {
  return room.size === null ? (
    <>
      <svg
        className="mtm-plot"
        width="100%"
        role="list"
        aria-label={figure.title}
        style={{ aspectRatio: `${MAP_SHEET.width}/${MAP_SHEET.height}`, maxWidth: MAX_WIDTH }}
      >
        <Sheet figure={figure} room={room} width={null} />
      </svg>
      <MapLegend legend={figure.legend} idPrefix={room.idPrefix} maxWidth={MAX_WIDTH} />
    </>
  ) : (
    <MapPicture figure={figure} room={room} size={room.size} />
  )
}

/** A picture of fixed size: the map as large as it can be, the legend below. */
function MapPicture(props: {
  readonly figure: MapFigure
  readonly room: Room
  readonly size: NonNullable<Room['size']>
}) {
  const { figure, room, size } = props
  const below = legendHeight(figure.legend)
  const scale = Math.min(size.width / MAP_SHEET.width, (size.height - below) / MAP_SHEET.height)
  const [width, height] = [MAP_SHEET.width * scale, MAP_SHEET.height * scale]
  return (
    <svg
      className="mtm-plot"
      width={size.width}
      height={size.height}
      role="list"
      aria-label={figure.title}
      fill={PALETTE.ink}
      fontSize={12}
    >
      <svg x={(size.width - width) / 2} width={width} height={height}>
        <Sheet figure={figure} room={room} width={width} />
      </svg>
      <svg y={size.height - below} width={size.width} height={below}>
        <MapLegend legend={figure.legend} idPrefix={room.idPrefix} maxWidth={null} />
      </svg>
    </svg>
  )
}

interface SheetProps {
  readonly figure: MapFigure
  readonly room: Room
  /** In px; `null` where it is not known. */
  readonly width: number | null
}

function Sheet({ figure, room: { idPrefix }, width }: SheetProps) {
  const isApart = ({ series }: MapArea) => LABEL_PLACES[series]?.to !== undefined
  const areas = figure.areas.toSorted((a, b) => Number(a.isHighlighted) - Number(b.isHighlighted))
  const period = width === null ? PERIOD : (STRIPES * MAP_SHEET.width) / width
  return (
    <>
      <svg width="100%" height="100%" viewBox={`0 0 ${MAP_SHEET.width} ${MAP_SHEET.height}`}>
        <MapHatches
          colours={[...new Set(figure.legend.map(({ colour }) => colour))]}
          idPrefix={idPrefix}
          period={period}
        />
        <path d={MAP_LAND} fill={PALETTE.rule} aria-hidden="true" />
        <rect {...MAP_INSET} fill={PALETTE.paper} stroke={PALETTE.rule} aria-hidden="true" />
        {areas.map((area) => (
          <Area key={area.series} area={area} year={figure.year} idPrefix={idPrefix} />
        ))}
      </svg>
      <g aria-hidden="true" pointerEvents="none">
        {areas.filter(isApart).map((area) => (
          <MapLeader key={area.series} area={area} idPrefix={idPrefix} />
        ))}
        {areas.map((area) => (
          <MapAreaLabel key={area.series} area={area} width={width} />
        ))}
      </g>
    </>
  )
}

interface AreaProps {
  readonly area: MapArea
  readonly year: number
  readonly idPrefix: string
}

function Area({ area, year, idPrefix }: AreaProps) {
  const { series, label, colour, isEstimate, isHighlighted } = area
  return (
    <path
      role="listitem"
      aria-label={label}
      data-datum={`${series} ${year}`}
      d={MAP_SHAPES[series]}
      vectorEffect="non-scaling-stroke"
      {...areaFill(colour, isEstimate, idPrefix)}
      stroke={isHighlighted ? PALETTE.ink : PALETTE.paper}
      strokeWidth={isHighlighted ? 2.5 : 1}
    />
  )
}
