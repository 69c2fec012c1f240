import type { ChartPicture, DrawnFigure } from '../chart'
import { PALETTE } from '../ink/palette'
import { Signs } from '../ink/Signs'
import { LEAST_SCALE, laidOut, PICTURE_ID, scaleFor } from '../picture/pictureScale'
import { type PictureSize, px } from '../picture/pictureSize'
import { legendHeight } from './MapLegend'
import type { MapArea, MapFigure } from './mapArea'
import { LIST_FONT, LIST_GAP, listWidth, namesWidth } from './mapList'
import { mapPlace } from './mapPlace'

/** Largest height of a row of the list, in px. */
const ROW = 19
const BETWEEN = 20

interface PictureProps {
  readonly figure: MapFigure
  readonly drawing: DrawnFigure['drawing']
  readonly size: PictureSize
  readonly idPrefix: string
}

/** The map in a picture of fixed size; where that is wide and low, every ally's figure is listed beside it. */
export function MapPicture({ figure, drawing, size, idPrefix }: PictureProps) {
  const { left, legendWidth } = mapPlace(figure, size)
  const below = legendHeight(figure.legend, legendWidth)
  const list = { width: size.width - left, height: size.height - below - 8 }
  return (
    <g>
      {drawing({ idPrefix, isRoomy: false, size })}
      {left > 0 && (
        <g transform={`translate(${px(left)} 0)`} fontSize={LIST_FONT} aria-hidden="true">
          <ValueList areas={figure.areas} size={list} />
        </g>
      )}
    </g>
  )
}

/** Names and values in as many columns as there is room for, read downwards. */
function ValueList(props: { readonly areas: readonly MapArea[]; readonly size: PictureSize }) {
  const { areas, size } = props
  const names = namesWidth(areas)
  const least = listWidth(areas) + BETWEEN
  const columns = Math.max(1, Math.floor((size.width + BETWEEN) / least))
  const length = Math.ceil(areas.length / columns)
  const rowHeight = Math.min(ROW, size.height / length)
  const width = (size.width + BETWEEN) / columns
  return areas.map((area, index) => {
    const x = px(Math.floor(index / length) * width)
    const y = px((index % length) * rowHeight + rowHeight / 2 + 4)
    const weight = area.isHighlighted ? 700 : 400
    return (
      <g key={area.series} fontWeight={weight}>
        <text x={x} y={y}>
          {area.name}
        </text>
        <text
          x={px(x + names + LIST_GAP)}
          y={y}
          fill={area.valueText === '' ? PALETTE.quiet : undefined}
        >
          {area.valueText === '' ? '–' : area.valueText}
          <Signs signs={area.noteSigns} />
        </text>
      </g>
    )
  })
}

/** What the map brings to be downloaded. */
export const mapPicture: ChartPicture<'map'> = {
  kind: 'map',
  columnHeight: 900,
  needsHeight: false,
  picture: (figure, room, _, drawing) => {
    // Names of allies have room on a map alone if it is large.
    const scale = Math.min(LEAST_SCALE, scaleFor(room))
    const size = laidOut(room, scale)
    const picture = (
      <MapPicture figure={figure} drawing={drawing} size={size} idPrefix={PICTURE_ID} />
    )
    return { scale, content: picture }
  },
  signs: ({ areas }) => ({
    letters: areas.map(({ noteSigns }) => noteSigns),
    texts: areas.map(({ valueText }) => valueText),
  }),
}
