/**
 * The query of an address as it was meant. Systems that escape an address once too often write `&amp;` or
 * `&#038;` between its parameters; what follows the latter's `#` a browser takes for the hash.
 */
export function askedQuery({ search, hash }: Pick<Location, 'search' | 'hash'>): string {
  return `${search}${hash}`.replace(/&(?:amp(?:;|%3B)|#0*38;)+/g, '&').replace(/#.*/s, '')
}
