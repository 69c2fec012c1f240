import type { View } from '../domain/view'
import { linkTo } from '../links/address'

/** The address that shows a view from this page, for ever: every link that is copied or followed. */
export function viewLink(view: View): string {
  return linkTo(window.location.href, view)
}
