import { createRequire } from 'node:module'
import { renderAsync } from '@resvg/resvg-js'
import { renderToStaticMarkup } from 'react-dom/server'
import { inLightColours } from '../../figures/ink/palette'
import { type CardContent, CardFrame } from './CardFrame'
import { CARD_TYPE } from './cardText'

/** The type that cards are set in, under the SIL Open Font Licence: no machine's own type is used. */
const FONTS = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
] as const

/** A card as an SVG of light colours. */
export function cardSvg(content: CardContent): string {
  return inLightColours(renderToStaticMarkup(<CardFrame content={content} />))
}

/** The type that a card is drawn with, as the renderer takes it. */
export function cardFont() {
  const { resolve } = createRequire(import.meta.url)
  const fontFiles = FONTS.map((font) => resolve(font))
  return { fontFiles, loadSystemFonts: false, defaultFontFamily: CARD_TYPE.sans }
}

/** A card as a PNG. */
export async function cardPng(content: CardContent): Promise<Uint8Array> {
  return (await renderAsync(cardSvg(content), { font: cardFont() })).asPng()
}
