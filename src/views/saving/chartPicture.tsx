import type { DrawnFigure } from '../../figures/chart'
import { KINDS } from '../../figures/kinds'
import { PictureFrame } from '../../figures/picture/PictureFrame'
import { type PictureShape, pictureSize } from '../../figures/picture/pictureShapes'
import type { PictureSize } from '../../figures/picture/pictureSize'
import { plainSvg } from '../../figures/picture/plainSvg'
import type { Parts } from '../../words/parts'
import { xmlOf } from '../take/markupOf'
import { faceRules } from './pictureFaces'
import { describedPng, type PngText } from './pngChunks'

/** How much larger than its size a PNG is, so that it is sharp on fine screens. */
const FINENESS = 2

/** Dots per inch of a picture at its own size, as browsers count. */
const DENSITY = 96

/** The browser answers other pixels than were drawn, as some do against fingerprinting: a PNG would be noise. */
export class FalsifiedCanvas extends Error {}

/** A picture as an SVG file, and its size. */
export interface DrawnPicture {
  readonly svg: string
  readonly size: PictureSize
}

/** The chart in a shape; what draws its kind there is loaded, and the type of the page. Rejects where that cannot be had. Not to be called while the page is being drawn. */
export async function chartSvg(
  drawn: DrawnFigure,
  shape: PictureShape,
  link: string,
  words: Parts['picture'],
): Promise<DrawnPicture> {
  const [kind, faces] = await Promise.all([KINDS[drawn.figure.kind].loadPicture(), faceRules()])
  const size = pictureSize(shape, kind)
  const frame = <PictureFrame drawn={drawn} kind={kind} size={size} link={link} words={words} />
  return { svg: plainSvg(xmlOf(frame), faces), size }
}

/**
 * An SVG file as a PNG at twice its size, which says what it shows and where that is from. Rejects where the browser
 * cannot draw it, and with `FalsifiedCanvas` where it would draw something else.
 */
export async function pngOf(
  { svg, size: { width, height } }: DrawnPicture,
  text: PngText,
): Promise<Uint8Array> {
  if (isFalsified()) throw new FalsifiedCanvas()
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
  return describedPng(new Uint8Array(await blob.arrayBuffer()), FINENESS * DENSITY, text)
}

/** A colour whose parts are all different, and how far off a part may be: noise that nobody sees is let pass. */
const KNOWN = [29, 78, 137, 255] as const
const UNSEEN = 3

/** Whether pixels that are read from a canvas are others than were drawn. */
function isFalsified(): boolean {
  const canvas = document.createElement('canvas')
  canvas.width = 16
  canvas.height = 16
  const context = canvas.getContext('2d')
  if (context === null) return false
  const [red, green, blue] = KNOWN
  context.fillStyle = `rgb(${red} ${green} ${blue})`
  context.fillRect(0, 0, 16, 16)
  const { data } = context.getImageData(0, 0, 16, 16)
  return data.some((part, index) => Math.abs(part - (KNOWN[index % 4] ?? 0)) > UNSEEN)
}
