import { spacedTexts } from '../document/spacedTexts'
import { inLightColours } from '../ink/palette'
import { flatSvg } from './flatSvg'
import { haloCopies } from './haloCopies'
import { pictureStyle } from './pictureStyle'

/**
 * A serialised picture for programs that know neither our style sheet nor CSS variables (Inkscape, most
 * converters): it brings the rules of its own classes, and its colours are the light ones. Strokes grow
 * with it, as they do in the PNG. References have the older name that Inkscape and LibreOffice know, and the
 * signs of notes that it has no room for are left out. `faces` are the rules of the type that it brings.
 */
export function plainSvg(svg: string, faces = ''): string {
  const drawn = spacedTexts(flatSvg(haloCopies(signed(svg))))
    .replaceAll(' vector-effect="non-scaling-stroke"', '')
    .replaceAll('<use href=', '<use xlink:href=')
    .replace('<svg ', '<svg xmlns:xlink="http://www.w3.org/1999/xlink" ')
  const styled = drawn.replace(
    '</desc>',
    (end) => `${end}<style>${faces}${pictureStyle(drawn)}</style>`,
  )
  return inLightColours(styled)
}

/** The picture without the signs of notes where these have no room. */
function signed(svg: string): string {
  const isSigned = !svg.includes('class="mtm-unsigned"')
  return isSigned ? svg : svg.replace(/ ?<tspan class="mtm-sign"[^>]*>[^<]*<\/tspan>/g, '')
}
