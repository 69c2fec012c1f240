import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { describedPng } from '../../src/views/saving/pngChunks'

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3" fill="#1d4e89"/></svg>'
const plain = new Resvg(SVG).render().asPng()

const TEXT = {
  title: '23 of 32 allies',
  description: 'A ranking; Türkiye has 2.09%.',
  source: 'Source: NATO, 17 June 2024 https://example.org/?year=2024',
}

/** The chunks of a PNG, in their order, as another reader finds them. */
function chunksIn(png: Uint8Array) {
  const bytes = Buffer.from(png)
  const found: { type: string; content: Buffer }[] = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    found.push({ type, content: bytes.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return found
}

test('a picture says its density, its colours, and where its figures are from', () => {
  const chunks = chunksIn(describedPng(plain, 192, TEXT))
  const types = chunks.map(({ type }) => type)
  expect(types[0]).toBe('IHDR')
  expect(types.at(-1)).toBe('IEND')
  for (const type of ['sRGB', 'pHYs', 'iTXt']) {
    expect(types.indexOf(type), type).toBeGreaterThan(0)
    expect(types.indexOf(type), type).toBeLessThan(types.indexOf('IDAT'))
  }
  // 192 to an inch are 7,559 to a metre.
  const density = chunks.find(({ type }) => type === 'pHYs')?.content
  expect([density?.readUInt32BE(0), density?.readUInt32BE(4), density?.[8]]).toEqual([
    7559, 7559, 1,
  ])
  const texts = chunks.filter(({ type }) => type === 'iTXt').map(({ content }) => `${content}`)
  expect(texts).toEqual([
    `Title\0\0\0\0\0${TEXT.title}`,
    `Description\0\0\0\0\0${TEXT.description}`,
    `Source\0\0\0\0\0${TEXT.source}`,
  ])
})

test('it stays a picture: each checksum is what the standard’s own example says, and it is said once', () => {
  const twice = describedPng(describedPng(plain, 96, TEXT), 192, TEXT)
  expect(chunksIn(twice).filter(({ type }) => type === 'pHYs')).toHaveLength(1)
  // The checksum of an sRGB chunk of intent 0, as every encoder writes it.
  expect(Buffer.from(twice).toString('hex')).toContain(
    `${Buffer.from('sRGB').toString('hex')}00aece1ce9`,
  )
  // Drawn by a decoder that refuses a wrong checksum.
  const held = `data:image/png;base64,${Buffer.from(twice).toString('base64')}`
  const drawn = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><image href="${held}" width="4" height="3"/></svg>`,
  ).render()
  expect([...drawn.pixels.subarray(0, 4)]).toEqual([29, 78, 137, 255])
})

test('what is no PNG comes back as it is', () => {
  const bytes = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9)
  expect(describedPng(bytes, 96, TEXT)).toBe(bytes)
})
