/** Size of a picture, or of a part of it, in px. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Rounds a place in a picture to tenths of a px. */
export function px(value: number): number {
  return Number(value.toFixed(1))
}
