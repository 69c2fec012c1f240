import { isWide } from '../picture/pictureColumns'
import type { PictureSize } from '../picture/pictureSize'
import { legendHeight } from './MapLegend'
import type { MapKey } from './mapArea'
import { MAP_SHEET } from './mapShapes'

const GUTTER = 24

/** The map's width in a picture, and where what stands beside it begins (0: all else is below it), in px. */
export function mapPlace(legend: readonly MapKey[], size: PictureSize) {
  const { width, height } = MAP_SHEET
  if (isWide(size)) {
    const own = (size.height * width) / height
    return { width: own, left: own + GUTTER }
  }
  return {
    width: Math.min(size.width, ((size.height - legendHeight(legend)) * width) / height),
    left: 0,
  }
}
