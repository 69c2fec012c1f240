import type { MapShapes } from './mapArea'

/** Loads the shapes of the map, for embeds as they are published and, in more detail, for page and pictures. */
export async function mapShapes(): Promise<MapShapes> {
  const [{ MAP_SHAPES, MAP_LAND }, { FINE_MAP_SHAPES, FINE_MAP_LAND }] = await Promise.all([
    import('./mapShapes'),
    import('./fineMapShapes'),
  ])
  return {
    areas: MAP_SHAPES,
    land: MAP_LAND,
    fine: { areas: FINE_MAP_SHAPES, land: FINE_MAP_LAND },
  }
}
