import type { SeriesCode } from '../../domain/ally'

/** How many colours the palette of lines has. */
export const LINE_COLOURS = 8

/**
 * An index into the palette for each series, all different as long as there are enough. Each code has
 * a colour of its own that only a collision moves, so lines mostly keep theirs as others come and go.
 */
export function assignColours(series: readonly SeriesCode[]): ReadonlyMap<SeriesCode, number> {
  const assigned = new Map<SeriesCode, number>()
  for (const code of series) {
    const taken = new Set(assigned.values())
    const own = preferredColour(code)
    const options = Array.from({ length: LINE_COLOURS }, (_, step) => (own + step) % LINE_COLOURS)
    assigned.set(code, options.find((colour) => !taken.has(colour)) ?? own)
  }
  return assigned
}

function preferredColour(code: SeriesCode): number {
  return [...code].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % LINE_COLOURS, 0)
}
