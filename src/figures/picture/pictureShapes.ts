import type { ChartKind } from '../../domain/view/view'
import type { PictureSize } from './pictureSize'

/** The shapes in which a picture can be taken, by the name that stands in its file's name. */
export const PICTURE_SHAPES = ['1200x675', '1080x1080', '1080x1350', 'column'] as const
export type PictureShape = (typeof PICTURE_SHAPES)[number]

/** Height of a column, in px: a chart with a row or a panel for each ally needs more. */
const COLUMN: Readonly<Record<ChartKind, number>> = {
  ranking: 1080,
  change: 1160,
  revisions: 1240,
  path: 1080,
  map: 900,
  trend: 720,
  balance: 800,
  count: 720,
}

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
      return { width: 640, height: COLUMN[chart] }
  }
}
