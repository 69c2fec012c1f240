/**
 * Draws the shapes of the map: the allies and the land around them, projected, simplified and written
 * as SVG paths of whole numbers, so that neither the page nor an embed needs a map library.
 * `npm run shapes` writes src/figures/map/mapShapes.ts, for embeds, and fineMapShapes.ts, for the page and pictures; a test compares.
 *
 * Boundaries: Natural Earth 1:50m (public domain), by way of the package world-atlas.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { geoConicEqualArea, geoIdentity, geoPath } from 'd3-geo'
import { merge } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'

/** @typedef {import('topojson-specification').Topology} Topology */
/** @typedef {import('topojson-specification').GeometryCollection} GeometryCollection */
/** @typedef {import('topojson-specification').Polygon | import('topojson-specification').MultiPolygon} Land */
/** @typedef {readonly [left: number, top: number, right: number, bottom: number]} Frame */

/**
 * One part of the sheet: which of an ally's islands and coasts it shows (in degrees; those that have their middle there), how
 * that is projected, where on the sheet it lies, and the least area of a corner and of an island that
 * are kept, in square units of the sheet.
 * @typedef {object} Part
 * @property {readonly [west: number, south: number, east: number, north: number]} extent
 * @property {import('d3-geo').GeoProjection} projection
 * @property {Frame} frame
 * @property {number} corner
 * @property {number} island
 * @property {Readonly<Record<string, string>>} allies Code by ISO 3166 numeric code.
 * @property {readonly string[]} around Numeric codes, or names where there is none, of the land around.
 */

/** Width and height of the sheet: the units of all shapes. */
const SHEET = { width: 500, height: 410 }

/**
 * How finely shapes are drawn: what the least corner and island are multiplied with, what a corner of the land around
 * counts for beside an ally's, and how many steps there are to a unit of the sheet.
 * @typedef {object} Detail
 * @property {number} corner
 * @property {number} around
 * @property {1 | 10} steps
 */

/** For embeds, whose bytes are few. @type {Detail} */
const COARSE = { corner: 1, around: 0.015, steps: 1 }
/** For the page and pictures. @type {Detail} */
const FINE = { corner: 0.05, around: 0.1, steps: 10 }

/** @type {Part} */
const EUROPE = {
  extent: [-25, 34, 60, 71.5],
  projection: geoConicEqualArea()
    .parallels([41, 63])
    .rotate([-15, 0])
    .center([3.4, 52.7])
    .scale(616),
  frame: [0, 0, SHEET.width, SHEET.height],
  corner: 21,
  island: 7,
  allies: {
    '008': 'ALB',
    '056': 'BEL',
    100: 'BGR',
    203: 'CZE',
    276: 'DEU',
    208: 'DNK',
    724: 'ESP',
    233: 'EST',
    246: 'FIN',
    250: 'FRA',
    826: 'GBR',
    300: 'GRC',
    191: 'HRV',
    348: 'HUN',
    352: 'ISL',
    380: 'ITA',
    440: 'LTU',
    442: 'LUX',
    428: 'LVA',
    807: 'MKD',
    499: 'MNE',
    528: 'NLD',
    578: 'NOR',
    616: 'POL',
    620: 'PRT',
    642: 'ROU',
    703: 'SVK',
    705: 'SVN',
    752: 'SWE',
    792: 'TUR',
  },
  around: [
    ...['040', '756', '438', '070', '688', 'Kosovo', '804', '112', '498', '643', '372', '020'],
    ...['268', '051', '031', '760', '368', '364', '196', 'N. Cyprus', '422', '788', '012', '504'],
  ],
}

/** @type {Part} */
const NORTH_AMERICA = {
  extent: [-170, 24, -50, 84],
  projection: geoConicEqualArea()
    .parallels([35, 65])
    .rotate([98, 0])
    .center([-1, 55.5])
    .scale(115.6),
  frame: [350, 0, SHEET.width, 135],
  corner: 6,
  island: 12,
  allies: { 124: 'CAN', 840: 'USA' },
  around: [],
}

const require = createRequire(import.meta.url)
/** @returns {Promise<Topology>} */
const readWorld = async () =>
  JSON.parse(await readFile(require.resolve('world-atlas/countries-50m.json'), 'utf8'))

/** @param {Topology} world @returns {readonly Land[]} */
function landsOf(world) {
  const { countries } = /** @type {{ countries: GeometryCollection }} */ (world.objects)
  return countries.geometries.flatMap((geometry) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [geometry] : [],
  )
}

/** Code or, where there is none, name. @param {Land} land */
function keyOf({ id, properties }) {
  return String(id ?? /** @type {{ name?: string } | undefined} */ (properties)?.name)
}

/**
 * A topology with absolute positions, without the allies' polygons that have their middle outside the extent.
 * @param {Topology} world @param {Part} part
 */
function cut(world, part) {
  const [west, south, east, north] = part.extent
  const arcs = absoluteArcs(world)
  const wanted = new Set([...Object.keys(part.allies), ...part.around])
  const isWithin = (/** @type {number[][]} */ [outer = []]) => {
    const ring = outer.flatMap((index) => arcs[index < 0 ? ~index : index] ?? [])
    const middle = (/** @type {0 | 1} */ axis) => {
      const values = ring.map((position) => position[axis])
      return (Math.min(...values) + Math.max(...values)) / 2
    }
    const [x, y] = [middle(0), middle(1)]
    return x >= west && x <= east && y >= south && y <= north
  }
  const kept = landsOf(world)
    .filter((land) => wanted.has(keyOf(land)))
    .map((land) => {
      const polygons = land.type === 'Polygon' ? [land.arcs] : land.arcs
      const isAlly = keyOf(land) in part.allies
      return { ...land, type: 'MultiPolygon', arcs: isAlly ? polygons.filter(isWithin) : polygons }
    })
  return { arcs, lands: kept }
}

/** @param {Topology} world @returns {[number, number][][]} */
function absoluteArcs({ arcs, transform }) {
  if (transform === undefined) throw new Error('the atlas is not quantized')
  const [kx = 1, ky = 1] = transform.scale
  const [dx = 0, dy = 0] = transform.translate
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([stepX = 0, stepY = 0]) => {
      x += stepX
      y += stepY
      return [x * kx + dx, y * ky + dy]
    })
  })
}

/**
 * The shapes of one part: a path for each of its allies, and one for the land around.
 * @param {Topology} world @param {Part} part @param {Detail} detail
 */
function drawPart(world, part, detail) {
  const { arcs, lands } = cut(world, part)
  const [left, top, right, bottom] = part.frame
  const project = part.projection.translate([(left + right) / 2, (top + bottom) / 2])
  /** @type {any} */
  const flat = {
    type: 'Topology',
    arcs: arcs.map((arc) => arc.map((position) => project(position) ?? [0, 0])),
    objects: { lands: { type: 'GeometryCollection', geometries: lands } },
  }
  const weighed = coarseAround(presimplify(flat), part, detail.around)
  const simple = simplify(weighed, part.corner * detail.corner)
  /** @type {any[]} */
  const geometries = /** @type {any} */ (simple.objects).lands.geometries
  const drawn = geoPath(
    geoIdentity().clipExtent([
      [left, top],
      [right, bottom],
    ]),
  )
  const pathOf = (/** @type {any[]} */ own, /** @type {number} */ island) =>
    shortPath(drawn(merge(/** @type {any} */ (simple), own)) ?? '', island, detail.steps)
  const shapes = Object.entries(part.allies).map(([id, code]) => {
    const own = geometries.filter((land) => keyOf(land) === id)
    const least = part.island * Math.sqrt(detail.corner)
    return /** @type {const} */ ([code, pathOf(own, least) || pathOf(own, 0)])
  })
  const around = geometries.filter((land) => part.around.includes(keyOf(land)))
  return { shapes, land: around.length === 0 ? '' : pathOf(around, part.island) }
}

/**
 * Makes the corners of what is no ally's count for less, so that more of them go.
 * @param {any} weighed A topology whose positions end in their weights. @param {Part} part @param {number} around
 */
function coarseAround(weighed, part, around) {
  const allies = weighed.objects.lands.geometries.filter(
    (/** @type {Land} */ land) => keyOf(land) in part.allies,
  )
  const own = new Set(
    allies.flatMap((/** @type {any} */ { arcs }) =>
      arcs.flat(2).map((/** @type {number} */ index) => (index < 0 ? ~index : index)),
    ),
  )
  const arcs = weighed.arcs.map((/** @type {number[][]} */ arc, /** @type {number} */ index) =>
    own.has(index) ? arc : arc.map(([x = 0, y = 0, weight = 0]) => [x, y, weight * around]),
  )
  return { ...weighed, arcs }
}

/**
 * A path in relative steps of whole parts of a unit, without rings smaller than `island`.
 * @param {string} path @param {number} island @param {Detail['steps']} steps
 */
function shortPath(path, island, steps) {
  const pair = (/** @type {number} */ x, /** @type {number} */ y) =>
    [x, y].map((step) => String(step / steps).replace(/^(-?)0\./, '$1.')).join(' ')
  let [x, y] = [0, 0]
  let text = ''
  for (const ring of path.split('M').slice(1)) {
    const places = ring
      .replace('Z', '')
      .split('L')
      .map((place) => place.split(',').map((number) => Math.round(Number(number) * steps)))
    const own = places.filter(
      ([px, py], index) => px !== places[index - 1]?.[0] || py !== places[index - 1]?.[1],
    )
    const [first, last] = [own[0], own.at(-1)]
    if (own.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) own.pop()
    if (own.length < 3 || areaOf(own) < island * steps * steps) continue
    const [startX = 0, startY = 0] = own[0] ?? []
    text += `m${pair(startX - x, startY - y)}`
    ;[x, y] = [startX, startY]
    for (const [px = 0, py = 0] of own.slice(1)) {
      text += ` ${pair(px - x, py - y)}`
      ;[x, y] = [px, py]
    }
    text += 'z'
    ;[x, y] = [startX, startY]
  }
  return text.replaceAll(' -', '-')
}

/** @param {readonly (readonly number[])[]} ring */
function areaOf(ring) {
  const doubled = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(doubled) / 2
}

const WRITTEN =
  '// Written by src/publish/drawMapShapes.mjs (npm run shapes) from Natural Earth: not to be edited.'

/** The shapes of all allies and the land around, in a detail. @param {Topology} world @param {Detail} detail */
function drawAll(world, detail) {
  const [europe, america] = [
    drawPart(world, EUROPE, detail),
    drawPart(world, NORTH_AMERICA, detail),
  ]
  const shapes = [...europe.shapes, ...america.shapes].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    shapes: shapes.map(([code, path]) => `  ${code}: '${path}',`).join('\n'),
    land: europe.land,
  }
}

/** The texts of src/figures/map/mapShapes.ts and fineMapShapes.ts. */
export async function drawMapShapes() {
  const world = await readWorld()
  const [coarse, fine] = [drawAll(world, COARSE), drawAll(world, FINE)]
  return {
    coarse: `${WRITTEN}

/** Width and height of the sheet on which the shapes lie, in their units. */
export const MAP_SHEET = { width: ${SHEET.width}, height: ${SHEET.height} } as const

/** Where on it North America lies, in a scale of its own. */
export const MAP_INSET = { x: ${NORTH_AMERICA.frame[0]}, y: ${NORTH_AMERICA.frame[1]}, width: ${NORTH_AMERICA.frame[2] - NORTH_AMERICA.frame[0]}, height: ${NORTH_AMERICA.frame[3] - NORTH_AMERICA.frame[1]} } as const

/** The shape of each ally by code, as an SVG path: without overseas territories and the smallest islands. */
export const MAP_SHAPES: Readonly<Record<string, string>> = {
${coarse.shapes}
}

/** The land around them, all of it as one path: no boundary is drawn in it. */
export const MAP_LAND =
  '${coarse.land}'
`,
    fine: `${WRITTEN}

/** The shapes of mapShapes.ts with more corners and islands. */
export const FINE_MAP_SHAPES: Readonly<Record<string, string>> = {
${fine.shapes}
}

/** The land around them, likewise. */
export const FINE_MAP_LAND =
  '${fine.land}'
`,
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { coarse, fine } = await drawMapShapes()
  const folder = new URL('../figures/map/', import.meta.url)
  await writeFile(new URL('mapShapes.ts', folder), coarse)
  await writeFile(new URL('fineMapShapes.ts', folder), fine)
}
