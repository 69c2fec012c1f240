import { Haloed } from '../ink/Haloed'
import { PALETTE } from '../ink/palette'
import type { Room } from '../room'
import { MapAreaLabel, MapLeader } from './MapAreaLabel'
import { legendHeight, MapLegend } from './MapLegend'
import type { MapArea, MapFigure, MapShapes } from './mapArea'
import { areaFill, MapHatches } from './mapInk'
import { mapPlace } from './mapPlace'
import { MAP_INSET, MAP_SHEET } from './mapShapes'

/** Wider than this the map does not get, in px. */
const MAX_WIDTH = 900
/** From one stripe of an estimate to the next, in px where the width is known and in units of the sheet. */
const STRIPES = 6
const PERIOD = 7.5

interface MapDrawingProps {
  readonly figure: MapFigure
  readonly room: Room
  readonly shapes: MapShapes
}

/**
 * The map as static SVG, without script right at every width: shapes are stretched with the sheet,
 * texts keep their size and stand at places in percent of it.
 */
export function MapDrawing({ figure, room, shapes }: MapDrawingProps) {
  const { size, idPrefix } = room
  if (size !== null) return <MapPicture figure={figure} room={room} shapes={shapes} size={size} />
  return (
    <>
      <svg
        className="mtm-plot"
        width="100%"
        role="list"
        aria-label={figure.title}
        style={{ aspectRatio: `${MAP_SHEET.width}/${MAP_SHEET.height}`, maxWidth: MAX_WIDTH }}
      >
        <Sheet figure={figure} idPrefix={idPrefix} shapes={shapes} width={null} />
      </svg>
      <MapLegend legend={figure.legend} idPrefix={idPrefix} width={null} />
    </>
  )
}

interface MapPictureProps extends MapDrawingProps {
  readonly size: NonNullable<Room['size']>
}

/** A picture of fixed size: the map as large as it can be, the legend below, or beside it where that is wide. */
function MapPicture({ figure, room: { idPrefix }, shapes, size }: MapPictureProps) {
  const { width, left, legendWidth } = mapPlace(figure, size)
  const below = legendHeight(figure.legend, legendWidth)
  return (
    <svg {...size} role="list" aria-label={figure.title} fill={PALETTE.ink} fontSize={12}>
      <svg
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
  readonly shapes: MapShapes
  /** In px; `null` where it is not known. */
  readonly width: number | null
}

function Sheet({ figure, idPrefix, shapes, width }: SheetProps) {
  const { areas } = figure
  return (
    <>
      <svg
        width="100%"
        height="100%"
        viewBox={`0 0 ${MAP_SHEET.width} ${MAP_SHEET.height}`}
        stroke={PALETTE.paper}
        strokeWidth={0.8}
        strokeLinejoin="round"
      >
        <MapHatches
          colours={figure.legend.map(({ colour }) => colour)}
          idPrefix={idPrefix}
          period={width === null ? PERIOD : (STRIPES * MAP_SHEET.width) / width}
          isWidthKnown={width !== null}
        />
        <path
          data-land=""
          d={shapes.land}
          fill={PALETTE.rule}
          fillOpacity={0.65}
          stroke="none"
          aria-hidden="true"
        />
        <rect {...MAP_INSET} fill={PALETTE.paper} stroke={PALETTE.rule} aria-hidden="true" />
        {areas.map((area) => (
          <Area
            key={area.series}
            area={area}
            datum={`${area.series} ${figure.year}`}
            shape={shapes.areas[area.series]}
            idPrefix={idPrefix}
          />
        ))}
        {areas
          .filter(({ isHighlighted }) => isHighlighted)
          .map(({ series }) => (
            <Outline key={series} shape={shapes.areas[series]} />
          ))}
      </svg>
      <g aria-hidden="true" style={{ pointerEvents: 'none' }}>
        <g stroke={PALETTE.ink} strokeWidth={0.8}>
          {areas.map((area) => (
            <MapLeader key={area.series} area={area} idPrefix={idPrefix} />
          ))}
        </g>
        <g fontSize={12} textAnchor="middle">
          <Haloed id={`${idPrefix}-labels`}>
            {areas.map((area) => (
              <MapAreaLabel key={area.series} area={area} width={width} />
            ))}
          </Haloed>
        </g>
      </g>
    </>
  )
}

interface AreaProps {
  readonly area: MapArea
  readonly datum: string
  readonly shape: string | undefined
  readonly idPrefix: string
}

function Area({ area, datum, shape, idPrefix }: AreaProps) {
  const { label, colour, isEstimate } = area
  return (
    <path
      role="listitem"
      aria-label={label}
      data-datum={datum}
      d={shape}
      {...areaFill(colour, isEstimate, idPrefix)}
    />
  )
}

/** Around a highlighted area, over all its neighbours: the areas themselves keep the figure's order. */
function Outline({ shape }: { readonly shape: string | undefined }) {
  return (
    <path
      d={shape}
      fill="none"
      stroke={PALETTE.ink}
      strokeWidth={1.8}
      pointerEvents="none"
      aria-hidden="true"
    />
  )
}
