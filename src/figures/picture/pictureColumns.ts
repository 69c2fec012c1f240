import type { PictureSize } from './pictureSize'

/** A picture this much wider than high has its rows in two columns. */
const TWO_COLUMNS = 1.35

/** Between two columns of a picture, in px. */
export const GUTTER = 36

/** Whether a picture, or a part of one, is so wide and low that it has two columns. */
export function isWide({ width, height }: PictureSize): boolean {
  return width / height > TWO_COLUMNS
}
