import { IN_EMBED } from '../../domain/inEmbed'
import { PALETTE } from '../ink/palette'
import { isAmple, type Room } from '../room'
import { MapLabels } from './MapAreaLabel'
import { MapFewList } from './MapFewList'
import { legendHeight, MapLegend } from './MapLegend'
import { MapTileLabel } from './MapTileLabel'
import type { MapArea, MapFigure, MapOutline, MapShapes } from './mapArea'
import { areaFill, MapHatch } from './mapInk'
import { mapPlace } from './mapPlace'
import { MAP_INSET, MAP_SHEET } from './mapShapes'
import { tilePath } from './mapTiles'

/** Narrower than this a map of known width has tiles in place of shapes, in px. */
const TILES_UNDER = 300
/** From one stripe to the next of what cannot be told, in units of the sheet. */
const PERIOD = 7.5

interface MapDrawingProps {
  readonly figure: MapFigure
  readonly room: Room
  readonly shapes: MapShapes
}

/**
 * The map as static SVG, without script right at every width: shapes are stretched with the sheet, texts keep their
 * size and stand at places in percent of it. In a narrow frame each ally is a tile in a grid; there the sheet is higher.
 */
export function MapDrawing({ figure, room, shapes: known }: MapDrawingProps) {
  const { size, idPrefix } = room
  const shapes = isAmple(room) ? (known.fine ?? known) : known
  if (figure.fewText !== '') return <MapFewList figure={figure} room={room} />
  if (size !== null && !IN_EMBED)
    return <MapPicture figure={figure} room={room} shapes={shapes} size={size} />
  return (
    <>
      <svg className="mtm-plot mtm-map" width="100%" role="list" aria-label={figure.title}>
        <Sheet figure={figure} idPrefix={idPrefix} shapes={shapes} width={null} />
      </svg>
      <MapLegend legend={figure.legend} idPrefix={idPrefix} width={null} />
    </>
  )
}

interface MapPictureProps extends Omit<MapDrawingProps, 'shapes'> {
  readonly shapes: MapOutline
  readonly size: NonNullable<Room['size']>
}

/** A picture of fixed size: the map as large as it can be, the legend below, or beside it where that is wide. */
function MapPicture({ figure, room: { idPrefix }, shapes, size }: MapPictureProps) {
  const { width, left, legendWidth } = mapPlace(figure, size)
  const below = legendHeight(figure.legend, legendWidth)
  return (
    <svg {...size} role="list" aria-label={figure.title} fill={PALETTE.ink} fontSize={12}>
      <svg
        role="presentation"
        x={left === 0 ? (size.width - width) / 2 : 0}
        width={width}
        height={(width * MAP_SHEET.height) / MAP_SHEET.width}
      >
        <Sheet figure={figure} idPrefix={idPrefix} shapes={shapes} width={width} />
      </svg>
      <svg x={left} y={size.height - below} width={legendWidth} height={below}>
        <MapLegend legend={figure.legend} idPrefix={idPrefix} width={legendWidth} />
      </svg>
    </svg>
  )
}

interface SheetProps {
  readonly figure: MapFigure
  readonly idPrefix: string
  readonly shapes: MapOutline
  /** In px; `null` where it is not known. */
  readonly width: number | null
}

function Sheet({ figure, idPrefix, shapes, width }: SheetProps) {
  const { areas } = figure
  const form = formsFor(width)
  return (
    <>
      <svg
        role="presentation"
        width="100%"
        height="100%"
        viewBox={`0 0 ${MAP_SHEET.width} ${MAP_SHEET.height}`}
        preserveAspectRatio="none"
        stroke={PALETTE.paper}
        strokeWidth={0.8}
        strokeLinejoin="round"
      >
        {areas.some(({ colour }) => colour === 'undecided') && (
          <MapHatch idPrefix={idPrefix} period={PERIOD} />
        )}
        {form.map !== null && <Ground land={shapes.land} className={form.map} />}
        {areas.map((area) => (
          <Area
            key={area.series}
            area={area}
            datum={`${area.series} ${figure.year}`}
            shape={shapes.areas[area.series]}
            idPrefix={idPrefix}
            form={form}
          />
        ))}
      </svg>
      <g aria-hidden="true" style={{ pointerEvents: 'none' }} textAnchor="middle">
        {form.map !== null && <MapLabels areas={areas} idPrefix={idPrefix} width={width} />}
        {form.tiles !== null && (
          <g className={form.tiles}>
            {areas.map((area) => (
              <MapTileLabel key={area.series} area={area} />
            ))}
          </g>
        )}
      </g>
    </>
  )
}

/** Whether there are shapes or tiles, and the class by which a frame of unknown width shows one of them. */
interface Forms {
  readonly map: string | undefined | null
  readonly tiles: string | undefined | null
}

function formsFor(width: number | null): Forms {
  if (IN_EMBED || width === null) return { map: 'mtm-roomy', tiles: 'mtm-tight' }
  const areTiles = width < TILES_UNDER
  return { map: areTiles ? null : undefined, tiles: areTiles ? undefined : null }
}

/** The land around the allies, and the ground of North America, which lies in a scale of its own. */
function Ground({
  land,
  className,
}: {
  readonly land: string
  readonly className?: string | undefined
}) {
  return (
    <g className={className} aria-hidden="true">
      <path data-land="" d={land} fill={PALETTE.rule} fillOpacity={0.65} stroke="none" />
      <rect {...MAP_INSET} fill={PALETTE.paper} stroke={PALETTE.rule} />
    </g>
  )
}

interface AreaProps {
  readonly area: MapArea
  readonly datum: string
  readonly shape: string | undefined
  readonly idPrefix: string
  readonly form: Forms
}

/** One ally, as its shape or its tile; a highlighted one has an outline in ink. */
function Area({ area, datum, shape, idPrefix, form }: AreaProps) {
  const { series, label, colour, isHighlighted } = area
  const outline = isHighlighted ? { stroke: PALETTE.ink, strokeWidth: 1.8 } : {}
  return (
    <g
      role="listitem"
      aria-label={label}
      data-datum={datum}
      {...areaFill(colour, idPrefix)}
      {...outline}
    >
      {form.map !== null && <path className={form.map} d={shape} />}
      {form.tiles !== null && <path className={form.tiles} d={tilePath(series)} />}
    </g>
  )
}
