import type { MapShapes } from '../figures/map/mapArea'

/**
 * The shapes of a published map: one has them in its page, so its script need not bring them again.
 * Another chart's page has none; then they are taken from the page of the map. Rejects if it cannot be had.
 */
export async function mapShapes(): Promise<MapShapes> {
  const { view, root } =
    document.querySelector<HTMLScriptElement>('script[data-view]')?.dataset ?? {}
  if (/\bchart=map\b/.test(view ?? '')) return shapesIn(document)
  const response = await fetch(new URL(`${root}embed/map/index.html`, location.href))
  return shapesIn(new DOMParser().parseFromString(await response.text(), 'text/html'))
}

function shapesIn(page: Document): MapShapes {
  const areas = [...page.querySelectorAll('path[data-datum]')].map((area) => [
    area.getAttribute('data-datum')?.slice(0, 3),
    area.getAttribute('d'),
  ])
  return {
    areas: Object.fromEntries(areas),
    land: page.querySelector('path[data-land]')?.getAttribute('d') ?? '',
  }
}
