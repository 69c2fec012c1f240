import type { DrawnFigure, PictureDrawing } from '../chart'
import { laidOut, PICTURE_ID, scaleFor } from './pictureScale'
import type { PictureSize } from './pictureSize'

/** The picture of a kind without one of its own: its static drawing, made for the room's size. */
export function staticPicture(drawing: DrawnFigure['drawing'], room: PictureSize): PictureDrawing {
  const scale = scaleFor(room)
  const size = laidOut(room, scale)
  return { scale, content: drawing({ isRoomy: false, size, idPrefix: PICTURE_ID }) }
}
