import { isWide } from '../picture/pictureColumns'
import type { PictureSize } from '../picture/pictureSize'
import { legendHeight, legendWidth } from './MapLegend'
import type { MapFigure } from './mapArea'
import { listWidth } from './mapList'
import { MAP_SHEET } from './mapShapes'

const GUTTER = 24

/** The map's width in a picture, where what stands beside it begins (0: all else is below it), and the legend's width, in px. */
export interface MapPlace {
  readonly width: number
  readonly left: number
  readonly legendWidth: number
}

/** Places the map in a picture: as large as it can be beside the list of all figures, or above the legend. */
export function mapPlace({ legend, areas }: MapFigure, size: PictureSize): MapPlace {
  const { width, height } = MAP_SHEET
  if (isWide(size)) {
    const beside = Math.max(listWidth(areas), legendWidth(legend))
    const own = Math.min((size.height * width) / height, size.width - GUTTER - beside)
    return { width: own, left: own + GUTTER, legendWidth: size.width - own - GUTTER }
  }
  const room = size.height - legendHeight(legend, size.width)
  return {
    width: Math.min(size.width, (room * width) / height),
    left: 0,
    legendWidth: size.width,
  }
}
