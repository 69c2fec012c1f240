import type { DrawnFigure } from '../../figures/drawnFigure'
import { PictureFrame, SAFE_TYPE } from '../../figures/picture/PictureFrame'
import type { PictureSize } from '../../figures/picture/pictureSize'
import { plainSvg } from '../../figures/picture/plainSvg'
import type { PictureWords } from '../../words/pictureWords'
import { xmlOf } from './markupOf'

/** How much larger than its size a PNG is, so that it is sharp on fine screens. */
const FINENESS = 2

/** The chart as an SVG file of a size. Not to be called while the page is being drawn. */
export function chartSvg(
  drawn: DrawnFigure,
  size: PictureSize,
  link: string,
  words: PictureWords,
): string {
  const frame = (
    <PictureFrame drawn={drawn} size={size} type={SAFE_TYPE} link={link} words={words} />
  )
  return plainSvg(xmlOf(frame))
}

/** An SVG file as a PNG at twice its size. Rejects where the browser cannot draw it. */
export async function pngOf(svg: string, { width, height }: PictureSize): Promise<Uint8Array> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * FINENESS
  canvas.height = height * FINENESS
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new Error('no PNG')
  return new Uint8Array(await blob.arrayBuffer())
}
