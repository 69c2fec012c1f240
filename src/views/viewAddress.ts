import type { View } from '../domain/view/view'
import { linkTo } from '../links/address'

/**
 * The address that shows a view from this page, for ever: every link that is copied or followed.
 * Where there is no browser it is relative to the page.
 */
export function viewLink(view: View): string {
  return linkTo(typeof window === 'undefined' ? '' : window.location.href, view)
}
