import { textWidth } from '../ink/textWidth'
import type { MapArea } from './mapArea'

/** Size of the list's text, and the space between a name and its value, in px. */
export const [LIST_FONT, LIST_GAP] = [12, 8]

/** Width of the names in a list of all allies' figures, in px. */
export function namesWidth(areas: readonly MapArea[]): number {
  return Math.max(0, ...areas.map(({ name }) => textWidth(name, LIST_FONT) * BOLD))
}

/** Width of one column of that list, in px. */
export function listWidth(areas: readonly MapArea[]): number {
  const values = areas.map(({ valueText, noteSigns }) =>
    textWidth(`${valueText} ${noteSigns.join(' ')}`, LIST_FONT),
  )
  return namesWidth(areas) + LIST_GAP + Math.max(0, ...values) * BOLD
}

/** How much wider the figures of chosen allies are, which are bold. */
const BOLD = 1.06
