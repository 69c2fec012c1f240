import type { ChartKind } from '../domain/view'
import type { PictureSize } from './pictureSize'

/** The shapes in which a picture can be taken, by the name that stands in its file's name. */
export const PICTURE_SHAPES = ['1200x675', '1080x1080', '1080x1350', 'column'] as const
export type PictureShape = (typeof PICTURE_SHAPES)[number]

/** Charts with a row for each ally need this much height in a column; the others less. */
const ROWS: readonly ChartKind[] = ['ranking', 'change', 'revisions']

/** Size of a shape, in px; a column is as high as its chart needs. */
export function pictureSize(shape: PictureShape, chart: ChartKind): PictureSize {
  switch (shape) {
    case '1200x675':
      return { width: 1200, height: 675 }
    case '1080x1080':
      return { width: 1080, height: 1080 }
    case '1080x1350':
      return { width: 1080, height: 1350 }
    case 'column':
      return { width: 640, height: ROWS.includes(chart) ? 1080 : 720 }
  }
}
