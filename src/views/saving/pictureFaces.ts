import sans from '@faces/sans-400.woff2?url'
import sansBold from '@faces/sans-600.woff2?url'
import serif from '@faces/serif-600.woff2?url'
import { PICTURE_TYPE } from '../../figures/picture/PictureFrame'

/** The faces that pictures are set in. */
const FACES = [
  { family: PICTURE_TYPE.ownSans, weight: '400', address: sans },
  { family: PICTURE_TYPE.ownSans, weight: '600 700', address: sansBold },
  { family: PICTURE_TYPE.ownSerif, weight: '600 700', address: serif },
] as const

/**
 * The rules that bring the faces of the page into a picture, some 60 kB: a picture is drawn and opened where there is nothing
 * but itself. Empty where a face cannot be had: then the next of the families is taken that is there.
 */
export async function faceRules(): Promise<string> {
  try {
    return (await Promise.all(FACES.map(faceRule))).join('')
  } catch {
    return ''
  }
}

async function faceRule({ family, weight, address }: (typeof FACES)[number]): Promise<string> {
  const response = await fetch(new URL(address, document.baseURI))
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${data})}`
}
