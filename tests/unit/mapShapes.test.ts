import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { FINE_MAP_LAND, FINE_MAP_SHAPES } from '../../src/figures/map/fineMapShapes'
import { LABEL_PLACES } from '../../src/figures/map/mapLabels'
import { MAP_INSET, MAP_LAND, MAP_SHAPES, MAP_SHEET } from '../../src/figures/map/mapShapes'
import { TILES, tilePath } from '../../src/figures/map/mapTiles'
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
      const steps = (ring.match(/-?\d*\.?\d+/g) ?? []).map(Number)
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
    const { coarse, fine } = await drawMapShapes()
    expect(readFileSync('src/figures/map/mapShapes.ts', 'utf8')).toBe(coarse)
    expect(readFileSync('src/figures/map/fineMapShapes.ts', 'utf8')).toBe(fine)
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

  it('have more corners on the page and in pictures, on the same places of the sheet', () => {
    expect(Object.keys(FINE_MAP_SHAPES).sort()).toEqual(codes)
    for (const [code, path] of Object.entries(FINE_MAP_SHAPES)) {
      const coarse = MAP_SHAPES[code] ?? ''
      expect(cornersOf(path).length, code).toBeGreaterThanOrEqual(cornersOf(coarse).length)
      const [own, other] = [boxOf(path), boxOf(coarse)]
      // An island may stand off by some units; the middle of an ally does not move.
      const middle = ({ left, right, top, bottom }: typeof own) => [left + right, top + bottom]
      const [[x = 0, y = 0], [ox = 0, oy = 0]] = [middle(own), middle(other)]
      expect(Math.hypot(x - ox, y - oy) / 2, code).toBeLessThan(15)
      expect(own.left, code).toBeGreaterThanOrEqual(0)
      expect(own.right, code).toBeLessThanOrEqual(MAP_SHEET.width)
      expect(own.bottom, code).toBeLessThanOrEqual(MAP_SHEET.height)
    }
    const all = (shapes: Readonly<Record<string, string>>) =>
      Object.values(shapes).reduce((sum, path) => sum + cornersOf(path).length, 0)
    expect(all(FINE_MAP_SHAPES)).toBeGreaterThan(3 * all(MAP_SHAPES))
    expect(gzipSync(JSON.stringify([FINE_MAP_SHAPES, FINE_MAP_LAND])).length).toBeLessThan(20_000)
  })

  it('are small: less than 12 kB as text', () => {
    expect(JSON.stringify([MAP_SHAPES, MAP_LAND]).length).toBeLessThan(12_000)
  })
})

describe('the tiles of the map', () => {
  it('are one for each of the 32 allies, none on another, within the grid', () => {
    expect(Object.keys(TILES).sort()).toEqual(codes)
    const places = Object.values(TILES).map(String)
    expect(new Set(places).size).toBe(32)
    for (const [column, row] of Object.values(TILES)) {
      expect(Math.min(column, row)).toBeGreaterThanOrEqual(0)
      expect(Math.max(column, row)).toBeLessThan(7)
    }
  })

  it('lie to each other as the allies do, where they border on each other from north to south or west to east', () => {
    const northToSouth = [
      'NOR DNK',
      'EST LVA',
      'LVA LTU',
      'DNK DEU',
      'GBR FRA',
      'FRA ESP',
      'BGR GRC',
      'CAN USA',
    ]
    const westToEast = [
      'PRT ESP',
      'NOR SWE',
      'SWE FIN',
      'GBR NLD',
      'NLD DEU',
      'DEU POL',
      'HUN ROU',
      'GRC TUR',
    ]
    const at = (pair: string, axis: 0 | 1) =>
      pair.split(' ').map((code) => TILES[code]?.[axis] ?? -1) as [number, number]
    for (const pair of northToSouth) expect(at(pair, 1)[0], pair).toBeLessThan(at(pair, 1)[1])
    for (const pair of westToEast) expect(at(pair, 0)[0], pair).toBeLessThan(at(pair, 0)[1])
  })

  it('hold their code and their value in a frame of 320 px', () => {
    // A tile is 69 of 500 units wide, its paper 63: of 296 px.
    expect((63 / 500) * 296).toBeGreaterThan(36)
    for (const code of codes)
      expect(tilePath(code)).toMatch(/^M\d+ \d+h69v56h-69zm3 18v35h63v-35z$/)
  })
})
