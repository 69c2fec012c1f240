import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LABEL_PLACES } from '../../src/figures/map/mapLabels'
import { MAP_INSET, MAP_LAND, MAP_SHAPES, MAP_SHEET } from '../../src/figures/map/mapShapes'
import { drawMapShapes } from '../../src/publish/drawMapShapes.mjs'

const codes = readFileSync('data/allies.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.slice(0, 3))
  .sort()

/** Corners of all rings of a path in relative steps, on the sheet. */
function cornersOf(path: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0]
  return path
    .split('m')
    .slice(1)
    .flatMap((ring) => {
      const steps = (ring.match(/-?\d+/g) ?? []).map(Number)
      let [px, py] = [x, y]
      const corners = Array.from({ length: steps.length / 2 }, (_, index) => {
        px += steps[2 * index] ?? 0
        py += steps[2 * index + 1] ?? 0
        return [px, py] as const
      })
      ;[x, y] = corners[0] ?? [x, y]
      return corners
    })
}

const boxOf = (path: string) => {
  const corners = cornersOf(path)
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}

describe('the shapes of the map', () => {
  it('are those that the program draws from Natural Earth', async () => {
    expect(readFileSync('src/figures/map/mapShapes.ts', 'utf8')).toBe(await drawMapShapes())
  })

  it('are one for each of the 32 allies, with a place for its label', () => {
    expect(codes).toHaveLength(32)
    expect(Object.keys(MAP_SHAPES).sort()).toEqual(codes)
    expect(Object.keys(LABEL_PLACES).sort()).toEqual(codes)
  })

  it('lie on the sheet, North America in its own part and nobody else there', () => {
    for (const [code, path] of Object.entries(MAP_SHAPES)) {
      const { left, right, top, bottom } = boxOf(path)
      expect(left, code).toBeGreaterThanOrEqual(0)
      expect(top, code).toBeGreaterThanOrEqual(0)
      expect(right, code).toBeLessThanOrEqual(MAP_SHEET.width)
      expect(bottom, code).toBeLessThanOrEqual(MAP_SHEET.height)
      const isInInset = left >= MAP_INSET.x && bottom <= MAP_INSET.height
      expect(isInInset, code).toBe(code === 'USA' || code === 'CAN')
    }
  })

  it('hold no overseas territory: no ally but Sweden and Türkiye is wider or taller than 145', () => {
    const great = Object.keys(MAP_SHAPES).filter((code) => {
      const { left, right, top, bottom } = boxOf(MAP_SHAPES[code] ?? '')
      return right - left > 145 || bottom - top > 145
    })
    expect(great).toEqual(['SWE', 'TUR'])
  })

  it('are small: less than 12 kB as text', () => {
    expect(JSON.stringify([MAP_SHAPES, MAP_LAND]).length).toBeLessThan(12_000)
  })
})

describe('the codes on a map of 296 px, as in a frame of 320', () => {
  const scale = 296 / MAP_SHEET.width
  /** Three capitals of 11 px, and the height of a capital with room above. */
  const [width, height] = [22, 9]
  const boxes = Object.entries(LABEL_PLACES).map(([code, { x, y, side }]) => {
    const shift = side === 'end' ? -width : side === 'start' ? 0 : -width / 2
    return { code, left: x * scale + shift, top: y * scale }
  })

  it('do not lie on one another', () => {
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => Math.abs(a.left - b.left) < width && Math.abs(a.top - b.top) < height)
        .map((b) => `${a.code} ${b.code}`),
    )
    expect(overlaps).toEqual([])
  })

  it('do not leave it', () => {
    for (const { code, left } of boxes) {
      expect(left, code).toBeGreaterThanOrEqual(0)
      expect(left + width, code).toBeLessThanOrEqual(296)
    }
  })
})
