import { createRequire } from 'node:module'
import { renderAsync } from '@resvg/resvg-js'
import { renderToStaticMarkup } from 'react-dom/server'
import type { DrawnFigure } from '../../figures/chart'
import { PictureFrame, type PictureType } from '../../figures/picture/PictureFrame'
import { plainSvg } from '../../figures/picture/plainSvg'
import type { Parts } from '../../words/parts'
import { loadedKind } from '../loadedKinds'
import { CARD_SIZE } from './cardSize'

const TYPE: PictureType = { serif: 'Source Serif 4', sans: 'Source Sans 3' }

/** The type that cards are set in, under the SIL Open Font Licence: no machine's own type is used. */
const FONTS = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
] as const

/** A figure as a PNG card. `link` is the address printed on it. */
export async function cardPng(
  drawn: DrawnFigure,
  link: string,
  words: Parts['picture'],
): Promise<Uint8Array> {
  const kind = loadedKind(drawn.figure.kind).picture
  const svg = renderToStaticMarkup(
    <PictureFrame
      drawn={drawn}
      kind={kind}
      size={CARD_SIZE}
      type={TYPE}
      link={link}
      words={words}
    />,
  )
  const { resolve } = createRequire(import.meta.url)
  const fontFiles = FONTS.map((font) => resolve(font))
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: TYPE.sans }
  return (await renderAsync(plainSvg(svg), { font })).asPng()
}
