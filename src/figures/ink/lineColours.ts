import type { SeriesCode } from '../../domain/ally'

/** How many colours the palette of lines has. */
export const LINE_COLOURS = 8

/** The eight allies that spend most, in current US$ in 2026: each has its colour in every chart, whoever stands beside it. */
const LARGEST: readonly SeriesCode[] = ['USA', 'ITA', 'CAN', 'POL', 'TUR', 'DEU', 'GBR', 'FRA']

/**
 * An index into the palette for each series, all different as long as there are enough. The eight largest allies
 * have a colour each; every other has one of its own that only a collision moves.
 */
export function assignColours(series: readonly SeriesCode[]): ReadonlyMap<SeriesCode, number> {
  const assigned = new Map<SeriesCode, number>()
  const byRight = series.toSorted((a, b) => Number(isLargest(b)) - Number(isLargest(a)))
  for (const code of byRight) {
    const taken = new Set(assigned.values())
    const own = preferredColour(code)
    const options = Array.from({ length: LINE_COLOURS }, (_, step) => (own + step) % LINE_COLOURS)
    assigned.set(code, options.find((colour) => !taken.has(colour)) ?? own)
  }
  return assigned
}

const isLargest = (code: SeriesCode) => LARGEST.includes(code)

function preferredColour(code: SeriesCode): number {
  if (isLargest(code)) return LARGEST.indexOf(code)
  return [...code].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % LINE_COLOURS, 0)
}
