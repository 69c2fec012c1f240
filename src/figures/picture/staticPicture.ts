import type { DrawnFigure, PictureDrawing } from '../chart'
import { laidOut, PICTURE_ID, scaleFor } from './pictureScale'
import type { PictureSize } from './pictureSize'

/** A picture that is drawn for a smaller room and enlarged to its own. */
export function enlargedPicture(
  room: PictureSize,
  contentFor: (size: PictureSize) => React.JSX.Element,
): PictureDrawing {
  const scale = scaleFor(room)
  return { scale, content: contentFor(laidOut(room, scale)) }
}

/** The picture of a kind without one of its own: its static drawing, made for the room's size. */
export function staticPicture(drawing: DrawnFigure['drawing'], room: PictureSize): PictureDrawing {
  return enlargedPicture(room, (size) => drawing({ isRoomy: false, size, idPrefix: PICTURE_ID }))
}
