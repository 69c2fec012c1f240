import type { PictureLayout } from '../chart'
import type { PictureSize } from './pictureSize'

/** The shapes in which a picture can be taken, by the name that stands in its file's name. */
export const PICTURE_SHAPES = ['1200x675', '1080x1080', '1080x1350', 'column'] as const
export type PictureShape = (typeof PICTURE_SHAPES)[number]

/** Size of a shape, in px; a column is as high as its chart needs. */
export function pictureSize(
  shape: PictureShape,
  { columnHeight }: Pick<PictureLayout, 'columnHeight'>,
): PictureSize {
  switch (shape) {
    case '1200x675':
      return { width: 1200, height: 675 }
    case '1080x1080':
      return { width: 1080, height: 1080 }
    case '1080x1350':
      return { width: 1080, height: 1350 }
    case 'column':
      return { width: 640, height: columnHeight }
  }
}
