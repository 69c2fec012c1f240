import type { DrawnFigure } from '../../figures/chart'
import { KINDS } from '../../figures/kinds'
import { PictureFrame, SAFE_TYPE } from '../../figures/picture/PictureFrame'
import { type PictureShape, pictureSize } from '../../figures/picture/pictureShapes'
import type { PictureSize } from '../../figures/picture/pictureSize'
import { plainSvg } from '../../figures/picture/plainSvg'
import type { Parts } from '../../words/parts'
import { xmlOf } from './markupOf'

/** How much larger than its size a PNG is, so that it is sharp on fine screens. */
const FINENESS = 2

/** A picture as an SVG file, and its size. */
export interface DrawnPicture {
  readonly svg: string
  readonly size: PictureSize
}

/** The chart in a shape; what draws its kind there is loaded. Rejects where that cannot be had. Not to be called while the page is being drawn. */
export async function chartSvg(
  drawn: DrawnFigure,
  shape: PictureShape,
  link: string,
  words: Parts['picture'],
): Promise<DrawnPicture> {
  const kind = await KINDS[drawn.figure.kind].loadPicture()
  const size = pictureSize(shape, kind)
  const frame = (
    <PictureFrame
      drawn={drawn}
      kind={kind}
      size={size}
      type={SAFE_TYPE}
      link={link}
      words={words}
    />
  )
  return { svg: plainSvg(xmlOf(frame)), size }
}

/** An SVG file as a PNG at twice its size. Rejects where the browser cannot draw it. */
export async function pngOf({ svg, size: { width, height } }: DrawnPicture): Promise<Uint8Array> {
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
