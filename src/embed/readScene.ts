import type { Measure } from '../domain/measure'
import type { ReleaseFigures } from '../domain/observation'
import type { Catalogue } from '../domain/reference'
import {
  documentFigures,
  type MeasureDocument,
  type ReleaseDocument,
  type VintagesDocument,
  vintageFigures,
  vintagesOf,
} from '../domain/releaseDocument'
import type { Scene } from '../domain/scene'
import { CHART_TRAITS, measuresOf, type View } from '../domain/view'

/** A view with the figures it is drawn from, and what newer releases say. */
export interface ReadScene {
  readonly scene: Scene
  readonly later: readonly ReleaseFigures[]
}

/** Fetches what a view is drawn from: a file for its shares, one for each other measure, one for all releases. Throws if any cannot be had. */
export async function readScene(
  root: URL,
  view: View,
  { releases }: Pick<Catalogue, 'releases'>,
): Promise<ReadScene> {
  const read = async <T>(path: string): Promise<T> => {
    const response = await fetch(new URL(`api/v1/${path}.json`, root))
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
    return response.json()
  }
  const own = `releases/${view.release}`
  const others = measuresOf(view.chart, view.measure).filter((measure) => measure !== 'share')
  const { isOverReleases } = CHART_TRAITS[view.chart]
  const [document, measures, held] = await Promise.all([
    read<ReleaseDocument>(own),
    Promise.all(others.map((measure: Measure) => read<MeasureDocument>(`${own}/${measure}`))),
    isOverReleases ? read<VintagesDocument>('vintages') : { vintages: [] },
  ])
  const { figures, later } = documentFigures(document, measures)
  const all = held.vintages.map((vintage) => vintageFigures(vintage, document.allies))
  const notes = [document, ...measures].flatMap((one) => one.notes)
  const reference = { ...document, notes, releases }
  return { scene: { view, figures, vintages: vintagesOf(view, all), reference }, later }
}
