import { askedQuery } from '../links/askedQuery'

/** What the page reads of an address besides our parameters: names that loaders of frames put there. */
const LOADERS_QUERY = /[?&](childId=[^&#]*)/
const LOADERS_HASH = /^#\?secret=\w+$/

/**
 * Opens an embed once more, at the address that was meant, where ours has parameters that a browser does not read as such.
 * Where it means no other, that is an error, and the page says what it shows.
 */
export function mendAddress(): void {
  const { pathname, search, hash } = location
  const [, child] = LOADERS_QUERY.exec(search) ?? []
  const meant = [askedQuery(location).slice(1), child].filter(Boolean).join('&')
  const query = meant === '' ? '' : `?${meant}`
  const place = LOADERS_HASH.test(hash) ? hash : ''
  if (query === search && place === hash) dispatchEvent(new ErrorEvent('mtm'))
  else location.replace(`${pathname}${query}${place}`)
}
