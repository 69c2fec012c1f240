import type { FigureAxis } from '../figure'
import { px } from '../picture/pictureSize'
import type { LinearScale } from './linearScale'
import { acrossAxis, percent } from './percent'

/** A place or a length in a drawing: px as a number, or with its unit where it stretches with the frame. */
export type Length = number | string

/** Where values lie across: the same marks are drawn in per cent of a frame of any width, and in px. */
export interface Across {
  readonly at: (value: number) => Length
  /** How long the stretch from one value up to another is. */
  readonly length: (from: number, to: number) => Length
}

/** Across a drawing whose width is not known: 100% of it is the axis. */
export function inPercent(axis: Pick<FigureAxis, 'min' | 'max'>, decimals: 1 | 2 = 2): Across {
  return {
    at: (value) => acrossAxis(value, axis, decimals),
    length: (from, to) => percent((to - from) / (axis.max - axis.min), decimals),
  }
}

/** Across a drawing of known width. */
export function inPx(scale: LinearScale): Across {
  return {
    at: (value) => px(scale(value)),
    length: (from, to) => px(scale(to) - scale(from)),
  }
}
