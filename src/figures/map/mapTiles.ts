import { MAP_SHEET } from './mapShapes'

/** Columns and rows of the grid of tiles. */
const GRID = 7

/** Where each ally's tile lies in the grid: column, row. As near to where it lies in the world as 49 places let it be. */
export const TILES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  CAN: [0, 0],
  ISL: [2, 0],
  NOR: [3, 0],
  SWE: [4, 0],
  FIN: [5, 0],
  USA: [0, 1],
  DNK: [3, 1],
  EST: [5, 1],
  GBR: [1, 2],
  NLD: [2, 2],
  DEU: [3, 2],
  POL: [4, 2],
  LVA: [5, 2],
  BEL: [1, 3],
  LUX: [2, 3],
  CZE: [3, 3],
  SVK: [4, 3],
  LTU: [5, 3],
  FRA: [1, 4],
  SVN: [3, 4],
  HUN: [4, 4],
  ROU: [5, 4],
  PRT: [0, 5],
  ESP: [1, 5],
  ITA: [2, 5],
  HRV: [3, 5],
  MNE: [4, 5],
  BGR: [5, 5],
  ALB: [3, 6],
  MKD: [4, 6],
  GRC: [5, 6],
  TUR: [6, 6],
}

/** Left and upper edge of an ally's tile, in units of the sheet; `null` where it has none. */
function edges(series: string): readonly [number, number] | null {
  const tile = TILES[series]
  if (tile === undefined) return null
  const [column, row] = tile
  return [
    Math.round((column * MAP_SHEET.width) / GRID) + 1,
    Math.round((row * MAP_SHEET.height) / GRID) + 1,
  ]
}

/** A tile as a path: a frame with a broad head, in the tile's colour, around the paper that its text stands on. */
export function tilePath(series: string): string | undefined {
  const at = edges(series)
  return at === null ? undefined : `M${at.join(' ')}h69v56h-69zm3 18v35h63v-35z`
}

/** Where the code of a tile stands, in units of the sheet. */
export function tileLabel(series: string): readonly [x: number, y: number] | null {
  const at = edges(series)
  return at === null ? null : [at[0] + 34.5, at[1] + 33]
}
