import { PALETTE } from '../ink/palette'
import type { VintageShape } from './revisionsFigureTypes'

/** Outlines about the origin, in px: a ring for the first, a dot for the newest, a diamond apart. */
const PATHS: Readonly<Record<VintageShape, string>> = {
  first: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  last: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  apart: 'M-5.5 0L0-5.5L5.5 0L0 5.5z',
}

const SHAPES = ['first', 'last', 'apart'] as const

/** The shapes, once for all points. `idPrefix` keeps two drawings in one document apart. */
export function VintageShapes({ idPrefix }: { readonly idPrefix: string }) {
  return (
    <defs>
      {SHAPES.map((shape) => (
        <path key={shape} id={`${idPrefix}-${shape}`} d={PATHS[shape]} strokeWidth={1.8} />
      ))}
    </defs>
  )
}

/** How a point is filled and outlined. */
export interface VintageInk {
  readonly fill: string
  readonly stroke: string
}

/** The ink of a shape: the first is hollow. */
export function vintageInk(shape: VintageShape | null, colour: string): VintageInk {
  return { fill: shape === 'first' ? PALETTE.paper : colour, stroke: colour }
}

/** One vintage's point; its ink is that of what it stands in, as far as none is given. */
export function VintagePoint(
  props: Partial<VintageInk> & {
    readonly shape: VintageShape
    /** Across: px, or percent of the drawing. */
    readonly x: number | string
    readonly y?: number
    readonly idPrefix: string
  },
) {
  const { shape, idPrefix, ...place } = props
  return <use href={`#${idPrefix}-${shape}`} {...place} />
}
