import type { PictureSize } from './pictureSize'

/** Keeps the ids of a picture apart from those of the page that it is taken from. */
export const PICTURE_ID = 'mtm-picture'

/** The least and the largest enlargement of a picture that is wider than a column. */
export const LEAST_SCALE = 14 / 12
const MOST_SCALE = 1.5

/**
 * How many times larger than it is laid out a picture is drawn: most are laid out for texts of 12
 * and 13 px, so that the smallest has 14. A column is laid out at its own size; a larger room is enlarged by
 * its area.
 */
export function scaleFor({ width, height }: PictureSize): number {
  if (width < 800) return 1
  return Math.max(LEAST_SCALE, Math.min(MOST_SCALE, Math.sqrt(width * height) / 640))
}

/** The size, in px, for which a picture is laid out that fills a room at a scale. */
export function laidOut({ width, height }: PictureSize, scale: number): PictureSize {
  return { width: Math.floor(width / scale), height: Math.floor(height / scale) }
}
