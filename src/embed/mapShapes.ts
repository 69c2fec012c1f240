import type { MapShapes } from '../figures/map/mapArea'
import { MAP_SHAPES_DATA } from '../wire/embedData'
import { readData } from './readData'

/** The land around the allies, on a page with a map. */
const LAND = 'path[data-land]'

/**
 * The shapes of a published map: its page has them, so its script need not bring them again. Another
 * chart's page has none; then they come as data. Rejects if those cannot be had.
 */
export async function mapShapes(): Promise<MapShapes> {
  const land = document.querySelector(LAND)
  if (land === null) {
    const { root = '' } =
      document.querySelector<HTMLScriptElement>('script[data-view]')?.dataset ?? {}
    return (await readData(root, MAP_SHAPES_DATA)) as MapShapes
  }
  // Of each ally its shape first, then its tile.
  const areas = [...document.querySelectorAll('[data-datum]')].map((area) => [
    area.getAttribute('data-datum')?.slice(0, 3),
    area.querySelector('path')?.getAttribute('d'),
  ])
  return { areas: Object.fromEntries(areas), land: land.getAttribute('d') ?? '' }
}
