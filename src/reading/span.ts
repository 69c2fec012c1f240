/** A piece of the text: offsets of its first character and of the one after its last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The span from the first to the last of some, in the order of the text; there is at least one. */
export function spanOf(parts: readonly Span[]): Span {
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  }
}
