import type { View } from '../domain/view/view'
import { linkTo } from '../links/address'
import { publicRoot } from './take/siteRoot'

/**
 * The address that shows a view from this page, for ever: every link that is copied or followed.
 * Where there is no browser it is relative to the page.
 */
export function viewLink(view: View): string {
  return linkTo(typeof window === 'undefined' ? '' : window.location.href, view)
}

/** The address by which a view is cited: of the site where its build was told one, as in what is embedded; else of this page. */
export function citedLink(view: View): string {
  const site = publicRoot()
  return site === null ? viewLink(view) : linkTo(site, view)
}
