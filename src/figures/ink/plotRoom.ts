import { textWidth } from './textWidth'

/** Room beside a static drawing for texts that are longer than shares, at the cost of its plot: a style, in px. */
export interface PlotRoom {
  readonly boxSizing: 'border-box'
  readonly paddingLeft: number
  readonly paddingRight: number
}

const FONT_SIZE = 12
/** By how much the widest of some texts exceeds what there is. */
export function excess(held: number, texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => Math.ceil(textWidth(text, FONT_SIZE) - held)))
}

/** A plot with that much more room on either side, in px. */
export function roomFor(paddingLeft: number, paddingRight: number): PlotRoom {
  return { boxSizing: 'border-box', paddingLeft, paddingRight }
}
