/** So many characters fit into two lines of a page and of a card. */
const MOST = 73

/**
 * The first of some headlines, best first, that has at most 73 characters; the last where none has.
 * A headline is one thought without a full stop, and says the one figure or comparison that leads.
 */
export function fitting(...headlines: readonly string[]): string {
  return headlines.find(({ length }) => length <= MOST) ?? headlines.at(-1) ?? ''
}
