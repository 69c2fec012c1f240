import { PALETTE } from '../ink/palette'
import { writtenAttributes } from './svgTags'

/** The outline that a copy has; a screen has it by drawing.css. */
const OUTLINE = {
  fill: PALETTE.paper,
  stroke: PALETTE.paper,
  'stroke-width': '4',
  'stroke-linejoin': 'round',
}

/**
 * A serialised picture with its haloes as copies beneath (`ink/Haloed.tsx`): made of the same elements, so that their
 * words stand once in it, and painted by order alone, since LibreOffice and Inkscape know no `paint-order`.
 */
export function haloCopies(svg: string): string {
  let count = 0
  return svg.replaceAll('<g class="mtm-haloed"', () => {
    count += 1
    const id = `halo-${count}`
    return `<use href="#${id}"${writtenAttributes(OUTLINE)}/><g id="${id}"`
  })
}
