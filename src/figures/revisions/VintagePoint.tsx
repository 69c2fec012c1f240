import type { VintageShape } from './revisionsFigureTypes'

/** Outlines about the origin, in px: an upright bar for the first, a dot for the newest, a diamond apart. */
const PATHS: Readonly<Record<VintageShape, string>> = {
  first: 'M-2-6h4v12h-4z',
  between: 'M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z',
  last: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  apart: 'M-5.5 0L0-5.5L5.5 0L0 5.5z',
}

const SHAPES = ['first', 'between', 'last', 'apart'] as const

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
