import type { MapShapes } from '../figures/map/drawMapOf'

/**
 * The page that the shapes are taken from: a map is published with them, so its script need not bring
 * them again. Another chart's page has none; then it is the published map's.
 */
export async function pageWithShapes(): Promise<Document> {
  const { view, root } =
    document.querySelector<HTMLScriptElement>('script[data-view]')?.dataset ?? {}
  if (/\bchart=map\b/.test(view ?? '')) return document
  const response = await fetch(new URL(`${root}embed/map/index.html`, location.href))
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}

/** The shapes on a page with a map. */
export function shapesIn(page: Document): MapShapes {
  const areas = [...page.querySelectorAll('path[data-datum]')].map((area) => [
    area.getAttribute('data-datum')?.slice(0, 3),
    area.getAttribute('d'),
  ])
  return {
    areas: Object.fromEntries(areas),
    land: page.querySelector('path[data-land]')?.getAttribute('d') ?? '',
  }
}
