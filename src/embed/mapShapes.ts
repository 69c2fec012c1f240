import type { MapShapes } from '../figures/map/mapArea'

/** The land around the allies, on a page with a map. */
const LAND = 'path[data-land]'

/**
 * The shapes of a published map: its page has them, so its script need not bring them again. Another
 * chart's page has none; then they are taken from the page of the map. Rejects if that cannot be had.
 */
export async function mapShapes(): Promise<MapShapes> {
  const page = document.querySelector(LAND) === null ? await mapPage() : document
  const areas = [...page.querySelectorAll('path[data-datum]')].map((area) => [
    area.getAttribute('data-datum')?.slice(0, 3),
    area.getAttribute('d'),
  ])
  return {
    areas: Object.fromEntries(areas),
    land: page.querySelector(LAND)?.getAttribute('d') ?? '',
  }
}

async function mapPage(): Promise<Document> {
  const { root } = document.querySelector<HTMLScriptElement>('script[data-view]')?.dataset ?? {}
  const response = await fetch(new URL(`${root}embed/map/index.html`, location.href))
  if (!response.ok) throw new Error(response.url)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}
