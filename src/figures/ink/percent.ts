import type { FigureAxis } from '../figure'

/** A part of a drawing's width or height as an SVG length, with at most so many decimals. */
export function percent(part: number, decimals: 0 | 1 | 2 = 2): string {
  return `${Number((100 * part).toFixed(decimals))}%`
}

/** Where a value lies on an axis across a drawing. */
export function acrossAxis(
  value: number,
  { min, max }: Pick<FigureAxis, 'min' | 'max'>,
  decimals: 1 | 2 = 2,
): string {
  return percent((value - min) / (max - min), decimals)
}
