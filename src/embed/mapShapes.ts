import type { MapShapes } from '../figures/map/mapArea'

/**
 * The shapes of a published map: its page has them, so its script need not bring them again. Another
 * chart's page has none; then they are taken from the page of the map. Rejects if that cannot be had.
 */
export async function mapShapes(): Promise<MapShapes> {
  const page = landIn(document) === undefined ? await mapPage() : document
  const areas = [...page.querySelectorAll('path[data-datum]')].map((area) => [
    area.getAttribute('data-datum')?.slice(0, 3),
    area.getAttribute('d'),
  ])
  return { areas: Object.fromEntries(areas), land: landIn(page) ?? '' }
}

function landIn(page: Document): string | undefined {
  return page.querySelector('path[data-land]')?.getAttribute('d') ?? undefined
}

async function mapPage(): Promise<Document> {
  const { root } = document.querySelector<HTMLScriptElement>('script[data-view]')?.dataset ?? {}
  const response = await fetch(new URL(`${root}embed/map/index.html`, location.href))
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}
