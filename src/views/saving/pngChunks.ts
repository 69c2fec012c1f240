import { crc32 } from '../../ingest/workbook/crc32'

/** What a PNG says of itself besides its pixels. */
export interface PngText {
  readonly title: string
  /** Who is to be named: source line and address. */
  readonly source: string
  readonly description: string
}

/** Length of the signature that every PNG begins with. */
const SIGNATURE = 8

/** Length, type and checksum, which each chunk has beside its content. */
const FRAME = 12

/** Chunks that ours replace: two of a kind would be a fault. */
const REPLACED = ['pHYs', 'sRGB', 'gAMA', 'cHRM', 'iCCP', 'iTXt', 'tEXt']

/** Intent of the colours: as seen, 0. */
const PERCEPTUAL = 0

/** Unit of the density. */
const PER_METRE = 1

const INCHES_PER_METRE = 39.3701

/**
 * A PNG with its density in dots per inch, its colour space (sRGB) and texts, as ISO 15948 has them. Anything that is
 * no PNG comes back as it is.
 */
export function describedPng(png: Uint8Array, dotsPerInch: number, text: PngText): Uint8Array {
  const chunks = chunksOf(png)
  const [header, ...others] = chunks
  if (header?.type !== 'IHDR') return png
  const dotsPerMetre = fourBytes(Math.round(dotsPerInch * INCHES_PER_METRE))
  return joined([
    png.subarray(0, SIGNATURE),
    header.bytes,
    chunk('sRGB', Uint8Array.of(PERCEPTUAL)),
    chunk('pHYs', joined([dotsPerMetre, dotsPerMetre, Uint8Array.of(PER_METRE)])),
    textChunk('Title', text.title),
    textChunk('Description', text.description),
    textChunk('Source', text.source),
    ...others.filter(({ type }) => !REPLACED.includes(type)).map(({ bytes }) => bytes),
  ])
}

interface Chunk {
  readonly type: string
  /** All of it: length, type, content and checksum. */
  readonly bytes: Uint8Array
}

function chunksOf(png: Uint8Array): readonly Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: Chunk[] = []
  let at = SIGNATURE
  while (at + FRAME <= png.length) {
    const end = at + FRAME + view.getUint32(at)
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8))
    chunks.push({ type, bytes: png.subarray(at, end) })
    at = end
  }
  return chunks
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(type), content])
  return joined([fourBytes(content.length), named, fourBytes(crc32(named))])
}

function fourBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

/** International text, neither compressed nor in a named language: keyword, five zeros, UTF-8. */
function textChunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder()
  return chunk('iTXt', joined([encoder.encode(keyword), new Uint8Array(5), encoder.encode(text)]))
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
